import { indicators } from './indicators.ts';
import { hotline } from './told.ts';

/** Column types that both engines give back alike. Figures are doubles: exact for whole numbers up to 2^53. */
export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';
export type Columns = Readonly<Record<string, ColumnType>>;

const figureColumns = Object.fromEntries(indicators.map(({ key }) => [key, 'DOUBLE'])) as Record<
  string,
  'DOUBLE'
>;
const hotlineColumns = Object.fromEntries(
  Object.keys(hotline).map((name) => [`hotline.${name}`, 'DOUBLE']),
) as Record<string, 'DOUBLE'>;

const sourceColumns = {
  source_kind: 'VARCHAR',
  source_url: 'VARCHAR',
  partial: 'BOOLEAN',
} as const;

/**
 * The physical tables. `reports` is wide: one row per report, one nullable column per indicator, named by its key; the
 * reason for a null is in `sources` where one was stated, else follows from edition and `partial`. The rest are long.
 */
export const tables = {
  reports: {
    report_id: 'VARCHAR',
    publisher_id: 'VARCHAR',
    year: 'INTEGER',
    edition: 'VARCHAR',
    scope: 'VARCHAR',
    title: 'VARCHAR',
    published: 'VARCHAR',
    /** `address` where the day of publication is not the document's own word. */
    published_from: 'VARCHAR',
    index_number: 'VARCHAR',
    period_start: 'VARCHAR',
    period_end: 'VARCHAR',
    ...sourceColumns,
    /** Sections read, by id, comma-separated. */
    sections_read: 'VARCHAR',
    /** Totals that fail their own sum, by key, comma-separated. */
    unsound: 'VARCHAR',
    ...figureColumns,
  },
  channels: {
    report_id: 'VARCHAR',
    position: 'INTEGER',
    channel: 'VARCHAR',
    label: 'VARCHAR',
    items: 'DOUBLE',
    printed: 'VARCHAR',
    approximate: 'BOOLEAN',
    /** Whether the text calls the number a part of the items disclosed. */
    part: 'BOOLEAN',
  },
  findings: {
    report_id: 'VARCHAR',
    check_id: 'VARCHAR',
    result: 'VARCHAR',
    at: 'VARCHAR',
    left_value: 'VARCHAR',
    right_value: 'VARCHAR',
    difference: 'DOUBLE',
    /** Indicator keys, comma-separated. */
    left_keys: 'VARCHAR',
    right_keys: 'VARCHAR',
    /** The other report of a cross-year or hierarchy check. */
    other_report_id: 'VARCHAR',
    missing: 'VARCHAR',
    note: 'VARCHAR',
    /** What the check is worth; only some classes count as a contradiction. */
    class: 'VARCHAR',
    state: 'VARCHAR',
    /** Where else the same fact shows itself: check@at=left|right, separated by semicolons. */
    also: 'VARCHAR',
    /** The publisher's explanation: its day, who gave it, its kind, and the sentence. */
    explained_on: 'VARCHAR',
    explained_by: 'VARCHAR',
    explanation_kind: 'VARCHAR',
    explanation: 'VARCHAR',
  },
  themes: {
    report_id: 'VARCHAR',
    theme: 'VARCHAR',
    role: 'VARCHAR',
    /** The paragraph's number in the document. */
    line: 'INTEGER',
  },
  publishers: {
    publisher_id: 'VARCHAR',
    hans: 'VARCHAR',
    hant: 'VARCHAR',
    en: 'VARCHAR',
    level: 'VARCHAR',
    tier: 'VARCHAR',
    kind: 'VARCHAR',
    province: 'VARCHAR',
    region_code: 'VARCHAR',
    city_code: 'VARCHAR',
    county_code: 'VARCHAR',
    township_code: 'VARCHAR',
    parent_id: 'VARCHAR',
  },
  /** The regions of GB/T 2260, whether or not anything is held of them: what the data could cover. */
  regions: {
    region_code: 'VARCHAR',
    parent_code: 'VARCHAR',
    level: 'VARCHAR',
    province: 'VARCHAR',
    hans: 'VARCHAR',
    hant: 'VARCHAR',
    en: 'VARCHAR',
  },
  sources: {
    report_id: 'VARCHAR',
    key: 'VARCHAR',
    value: 'DOUBLE',
    printed: 'VARCHAR',
    approximate: 'BOOLEAN',
    problem: 'VARCHAR',
    /** Why a reviewed correction changed the figure; `printed` then keeps what the report has. */
    correction: 'VARCHAR',
    section: 'VARCHAR',
    table_number: 'INTEGER',
    row_number: 'INTEGER',
    column_number: 'INTEGER',
    line: 'INTEGER',
    page: 'INTEGER',
  },
  bulletins: {
    bulletin_id: 'VARCHAR',
    publisher_id: 'VARCHAR',
    year: 'INTEGER',
    /** As printed: 2022年4月, 2023年第四季度. */
    period: 'VARCHAR',
    period_start: 'VARCHAR',
    period_end: 'VARCHAR',
    ...sourceColumns,
    ...hotlineColumns,
  },
} as const satisfies Record<string, Columns>;

export type TableName = keyof typeof tables;
