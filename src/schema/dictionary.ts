import type { Edition, Text, Unit } from './axis.ts';
import { columnCodes, type Codes } from './column-codes.ts';
import { columnNames } from './column-names.ts';
import { columnNotes, type PlainColumn } from './column-notes.ts';
import { indicatorOf, isIndicatorKey, type Indicator } from './indicators.ts';
import { printedAs } from './printed-as.ts';
import { articleOf } from './request-articles.ts';
import { requestRows, type RequestRow } from './requests.ts';
import { sections, type SectionId } from './sections.ts';
import { tables, type Columns, type ColumnType, type TableName } from './tables.ts';
import { units } from './units.ts';

/**
 * All that the schema says of one column. `unit`, `section` and `editions` are those of an indicator; `printed` is how
 * each form prints it; `codes` are the words of what a coded column holds.
 */
export type DictionaryEntry = {
  readonly table: TableName;
  readonly column: string;
  readonly type: ColumnType;
  readonly names: Text;
  readonly meaning: Text;
  readonly unit: Unit | null;
  readonly section: SectionId | null;
  readonly editions: readonly Edition[];
  readonly printed: Readonly<Record<Edition, string | null>>;
  readonly codes: Codes | null;
};

const isRequestRow = (row: string | null): row is RequestRow =>
  row !== null && Object.hasOwn(requestRows, row);

/** What an indicator counts: its section, its unit, and the article that its row rests on. */
const meaningOf = ({ section, unit, row }: Indicator): Text => {
  const [part, number] = [sections[section].names, units[unit]];
  const article = section === 'requests' && isRequestRow(row) ? articleOf(row) : null;
  const resting = (text: string | undefined, [open, close]: readonly [string, string]) =>
    text === undefined ? '' : `${open}${text}${close}`;
  return {
    hans: `${part.hans}：${number.hans}${resting(article?.hans, ['（', '）'])}`,
    hant: `${part.hant}：${number.hant}${resting(article?.hant, ['（', '）'])}`,
    en: `${part.en}: ${number.en}${resting(article?.en, [' (', ')'])}`,
  };
};

function toEntry(table: TableName, column: string, type: ColumnType): DictionaryEntry {
  const start = { table, column, type };
  if (isIndicatorKey(column)) {
    const indicator = indicatorOf(column);
    const { names, unit, section, editions } = indicator;
    const printed = { '2019': printedAs(indicator, '2019'), '2021': printedAs(indicator, '2021') };
    return {
      ...start,
      names,
      meaning: meaningOf(indicator),
      unit,
      section,
      editions,
      printed,
      codes: null,
    };
  }
  const plain = column as PlainColumn;
  return {
    ...start,
    names: columnNames[plain],
    meaning: columnNotes[plain],
    unit: null,
    section: null,
    editions: [],
    printed: { '2019': null, '2021': null },
    codes: columnCodes[plain] ?? null,
  };
}

/** The data dictionary: every column of a table, in the order of its file. */
export const describeTable = (table: TableName): readonly DictionaryEntry[] =>
  Object.entries(tables[table] as Columns).map(([column, type]) => toEntry(table, column, type));

/** The names of all tables, in the order in which they are listed. */
export const tableNames = Object.keys(tables) as TableName[];

/** The data dictionary of all tables. */
export const dictionary: readonly DictionaryEntry[] = tableNames.flatMap(describeTable);
