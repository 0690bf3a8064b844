import { channels } from '../../src/schema/channels.ts';
import { checks } from '../../src/schema/checks.ts';
import { indicators, type Indicator } from '../../src/schema/indicators.ts';
import { publisherKinds } from '../../src/schema/publisher-kinds.ts';
import { provinces } from '../../src/schema/publishers.ts';
import { applicants, requestRows } from '../../src/schema/requests.ts';
import { identifier, literal } from '../../src/query/sql.ts';
import type { TableName } from '../../src/schema/tables.ts';
import { themeRoles, themes } from '../../src/schema/themes.ts';
import { hotline } from '../../src/schema/told.ts';

const firstYear = 2008;
export const lastYear = 2025;

/** The year of a table's row, as SQL over the generated table; tables without one have no partitions. */
export const yearOf: Readonly<Partial<Record<TableName, string>>> = {
  reports: 'year',
  channels: 'made_year',
  findings: 'made_year',
  themes: 'made_year',
  sources: 'made_year',
  bulletins: 'year',
};

const pick = (values: readonly string[], chance: string): string =>
  `[${values.map(literal).join(', ')}][1 + CAST(floor(${chance} * ${values.length}) AS INTEGER)]`;

/** A number from 0 up to 1 that depends on nothing but what it is drawn for. */
export const seeded: readonly string[] = [
  'CREATE MACRO chance(a, b, c) AS (hash(a, b, c) % 1000003) / 1000003.0',
  // Few are many: most publishers handle a handful, some of them thousands.
  'CREATE MACRO skewed(a, b, c) AS -ln(1 - chance(a, b, c) * 0.999999)',
];

/** How likely a publisher's report of a year is held: fewer of the early years. */
const held = (year: string) => `least(0.97, 0.35 + 0.04 * (${year} - ${firstYear}))`;
const heldYears = Array.from({ length: lastYear - firstYear + 1 }, (_, year) =>
  Math.min(0.97, 0.35 + 0.04 * year),
).reduce((sum, part) => sum + part, 0);

/** Provinces, their cities, the counties of these, and the departments of all: the tree of who publishes. */
function publisherSql(publishers: number): string {
  const codes = Object.keys(provinces);
  const names = Object.values(provinces).map(({ names: { hans } }) => hans);
  return `CREATE TABLE publishers AS
WITH places AS (SELECT range AS n, CASE WHEN range < 31 THEN 'province' WHEN range < 31 + ${Math.ceil(publishers * 0.01)} THEN 'city' WHEN range < 31 + ${Math.ceil(publishers * 0.07)} THEN 'county' WHEN chance(range, 1, 'level') < 0.06 THEN 'zone' WHEN chance(range, 1, 'level') < 0.25 THEN 'township' ELSE 'department' END AS level, CASE WHEN range < 31 THEN range ELSE CAST(floor(chance(range, 0, 'province') * 31) AS INTEGER) END AS seat FROM range(${publishers})),
coded AS (SELECT n, level, [${codes.map(literal).join(', ')}][seat + 1] AS province, [${names.map(literal).join(', ')}][seat + 1] AS place, CASE WHEN level = 'province' THEN 0 ELSE 100 * (1 + n % 90) + n % 80 END AS own FROM places)
SELECT province || lpad(CAST(own AS VARCHAR), 4, '0') || '-generated-' || n AS publisher_id, '样例' || place || '第' || n || '号机关' AS hans, '樣例' || place || '第' || n || '號機關' AS hant, 'Generated organ ' || n AS en, level, province, province || lpad(CAST(own AS VARCHAR), 4, '0') AS region_code, ${pick(Object.keys(publisherKinds), "chance(n, 4, 'kind')")} AS kind, CASE WHEN level = 'province' THEN NULL ELSE province || '0000-generated-' || (SELECT min(o.n) FROM coded o WHERE o.province = coded.province) END AS parent_id, n,
CASE level WHEN 'province' THEN 4000 WHEN 'city' THEN 900 WHEN 'county' THEN 160 ELSE 25 END * (0.2 + skewed(n, 0, 'size')) AS size
FROM coded ORDER BY publisher_id`;
}

/** Keys of which a generated report may state why it gives no number. */
const stated = [
  'requests.received.total',
  'requests.concluded.total',
  'requests.refused.state_secret.total',
  'disclosure.normative_documents.made',
  'disclosure.procurement.amount',
  'disputes.review.total',
  'narrative.items_disclosed',
];

const baseSql = `CREATE TABLE base AS
SELECT p.*, y.range AS year, p.publisher_id || '-' || y.range AS report_id,
CASE WHEN y.range >= 2021 THEN '2021' WHEN y.range >= 2019 THEN '2019' END AS edition,
chance(n, y.range, 'partial') < 0.3 AS partial,
CASE WHEN chance(n, y.range, 'scope') < 0.1 THEN NULL WHEN level IN ('department', 'township', 'zone') THEN 'organ' ELSE 'region' END AS scope,
CASE WHEN chance(n, y.range, 'stated') < 0.03 THEN ${pick(stated, "chance(n, y.range, 'which')")} END AS stated_key
FROM publishers p, range(${firstYear}, ${lastYear + 1}) y WHERE chance(n, y.range, 'held') < ${held('y.range')} ORDER BY year, report_id`;

const kinds: Readonly<Record<string, number>> = {
  natural: 0.75,
  business: 0.1,
  research: 0.03,
  welfare: 0.02,
  legal: 0.05,
  other: 0.05,
};
const rowWeights: Readonly<Record<string, number>> = {
  received: 1,
  carried_in: 0.08,
  granted: 0.42,
  partly_granted: 0.1,
};

/** What a table of the form in force holds where the report was read whole. */
const printed = ({ editions }: Indicator) =>
  `NOT partial AND edition IN (${[...editions.map(literal), "''"].join(', ')})`;

/** The cells of section three add up: totals over applicants, what is concluded over outcomes. */
function requestCell(indicator: Indicator): string {
  const { row, column } = indicator;
  const cell = (r: string, c: string) => `coalesce(${identifier(`requests.${r}.${c}`)}, 0)`;
  const outcomes = Object.keys(requestRows).filter(
    (name) => !['received', 'carried_in', 'concluded', 'carried_out'].includes(name),
  );
  if (column === 'total') {
    return Object.keys(applicants)
      .filter((kind) => kind !== 'total')
      .map((kind) => cell(row ?? '', kind))
      .join(' + ');
  }
  if (row === 'concluded') return outcomes.map((name) => cell(name, column ?? '')).join(' + ');
  if (row === 'carried_out') {
    const [received, carriedIn, concluded] = ['received', 'carried_in', 'concluded'].map((name) =>
      cell(name, column ?? ''),
    );
    return `greatest(0, ${received} + ${carriedIn} - (${concluded}))`;
  }
  return `floor(size * ${rowWeights[row ?? ''] ?? 0.015} * ${kinds[column ?? ''] ?? 0.1} * skewed(n, year, ${literal(indicator.key)}))`;
}

function figureSql(indicator: Indicator): string {
  const { key, unit, section, editions } = indicator;
  const told = editions.length === 0;
  const chance = `chance(n, year, ${literal(key)})`;
  const sized = `floor(size * skewed(n, year, ${literal(`${key}#`)}))`;
  const gap = told ? `${chance} < 0.35` : printed(indicator);
  const value =
    section === 'requests'
      ? requestCell(indicator)
      : unit === 'percent'
        ? `round(100 - 12 * skewed(n, year, ${literal(key)}) ** 2 / 4, 2)`
        : unit === 'yuan'
          ? `round(size * 100000 * skewed(n, year, ${literal(key)}), 2)`
          : unit === 'flag'
            ? '1'
            : section === 'disputes'
              ? `floor(size * 0.01 * skewed(n, year, ${literal(key)}))`
              : unit === 'change'
                ? `${sized} - floor(size / 2)`
                : `CASE WHEN ${chance} < 0.05 THEN 0 ELSE ${sized} END`;
  const unstated = stated.includes(key) ? ` AND stated_key IS DISTINCT FROM ${literal(key)}` : '';
  return `CASE WHEN ${gap}${unstated} THEN CAST(${value} AS DOUBLE) END AS ${identifier(key)}`;
}

/** Totals stand last, after what they are the sum of. */
const orderOf = ({ section, row, column }: Indicator): number =>
  section !== 'requests'
    ? 0
    : (row === 'concluded' ? 2 : row === 'carried_out' ? 4 : 0) + (column === 'total' ? 1 : 0);

const sourceColumns = (id: string) =>
  `${pick(['official_site', 'mirror_or_copy', 'github'], `chance(n, year, 'kind')`)} AS source_kind, CASE WHEN chance(n, year, 'kind') < 0.33 THEN 'https://example.gov.cn/' || ${id} END AS source_url`;

/** Tables of about so many reports, as SQL to be run in order. */
export function generatedTables(reports: number): readonly string[] {
  const figures = indicators.toSorted((a, b) => orderOf(a) - orderOf(b)).map(figureSql);
  const checkIds = Object.keys(checks).filter((id) => id !== 'sources.agree' && id !== 'unknown.row');
  const plain = indicators.map(({ key }) => key).filter((key) => !key.includes('.natural'));
  return [
    publisherSql(Math.max(31, Math.round(reports / heldYears))),
    baseSql,
    `CREATE VIEW regions AS SELECT region_code, CASE WHEN level <> 'province' THEN province || '0000' END AS parent_code, level, province, hans, hant, en FROM publishers WHERE level IN ('province', 'city', 'county') QUALIFY row_number() OVER (PARTITION BY region_code ORDER BY n) = 1 ORDER BY region_code`,
    `CREATE VIEW reports AS SELECT report_id, publisher_id, year, edition, scope, '样例' || year || '年报告' AS title, CASE WHEN chance(n, year, 'published') < 0.6 THEN (year + 1) || '-0' || (1 + n % 4) || '-1' || n % 10 END AS published, NULL::VARCHAR AS index_number, year || '-01-01' AS period_start, year || '-12-31' AS period_end, ${sourceColumns('report_id')}, partial, CASE WHEN partial THEN 'narrative' WHEN edition IS NULL THEN 'narrative,problems' ELSE 'narrative,disclosure,requests,disputes,problems' END AS sections_read, level, province, ${figures.join(', ')} FROM base`,
    `CREATE VIEW channels AS SELECT report_id, year AS made_year, c AS position, ${pick(Object.keys(channels), "chance(n, c, 'channel')")} AS channel, NULL::VARCHAR AS label, floor(size * skewed(n, year * 10 + c, 'items')) AS items, CASE WHEN (n + c) % 29 = 0 THEN '约五百' END AS printed, (n + c) % 29 = 0 AS approximate FROM base, (SELECT unnest([1, 2, 3]) AS c) WHERE chance(n, year, 'channels') < 0.5`,
    `CREATE VIEW findings AS SELECT report_id, year AS made_year, check_id, CASE WHEN (partial OR edition IS NULL) AND chance(n, year, check_id) < 0.9 THEN 'not_assessable' WHEN chance(year, n, check_id) < 0.03 THEN 'fail' WHEN chance(year, n, check_id) < 0.07 THEN 'warn' ELSE 'pass' END AS result, NULL::VARCHAR AS "at", NULL::VARCHAR AS left_value, NULL::VARCHAR AS right_value, NULL::DOUBLE AS difference, NULL::VARCHAR AS left_keys, NULL::VARCHAR AS right_keys, NULL::VARCHAR AS other_report_id, NULL::VARCHAR AS missing, NULL::VARCHAR AS note FROM base, (SELECT unnest([${checkIds.map(literal).join(', ')}]) AS check_id) WHERE chance(n, year, check_id || '?') < 0.55 ORDER BY made_year, CASE result WHEN 'fail' THEN 0 WHEN 'warn' THEN 1 ELSE 2 END, report_id`,
    `CREATE VIEW themes AS SELECT report_id, year AS made_year, ${pick(Object.keys(themes), "chance(n, year, 'theme')")} AS theme, ${pick(Object.keys(themeRoles), "chance(n, year, 'role')")} AS role, 1 + n % 40 AS line FROM base WHERE chance(n, year, 'themed') < 0.2`,
    `CREATE VIEW sources AS SELECT report_id, year AS made_year, key, value, CASE WHEN problem = 'slash' THEN '/' WHEN approximate THEN '约' || CAST(value AS BIGINT) END AS printed, approximate, problem, NULL::VARCHAR AS correction, 'requests' AS section, 1 AS table_number, 1 + n % 20 AS row_number, 1 + n % 8 AS column_number, NULL::INTEGER AS line, NULL::INTEGER AS page FROM (
SELECT report_id, year, n, stated_key AS key, NULL::DOUBLE AS value, ${pick(['slash', 'blank', 'unreadable'], "chance(n, year, 'problem')")} AS problem, NULL::BOOLEAN AS approximate FROM base WHERE stated_key IS NOT NULL
UNION ALL SELECT report_id, year, n, ${pick(plain, "chance(n, year * 10 + c, 'key')")} AS key, floor(size * skewed(n, year * 10 + c, 'value')) AS value, NULL AS problem, chance(n, year * 10 + c, 'near') < 0.02 AS approximate FROM base, (SELECT unnest([1, 2, 3, 4, 5]) AS c)) ORDER BY made_year, problem IS NULL AND NOT approximate, report_id, key`,
    `CREATE VIEW bulletins AS SELECT publisher_id || '-' || year AS bulletin_id, publisher_id, year, year || '年1月' AS period, year || '-01-01' AS period_start, year || '-01-31' AS period_end, ${sourceColumns('report_id')}, partial, ${Object.entries(
      hotline,
    )
      .map(([name, { unit }]) =>
        unit === 'percent'
          ? `round(100 - skewed(n, year, ${literal(name)}), 2) AS ${identifier(`hotline.${name}`)}`
          : `floor(size * 10 * skewed(n, year, ${literal(name)})) AS ${identifier(`hotline.${name}`)}`,
      )
      .join(', ')} FROM base WHERE year >= 2018 AND chance(n, year, 'bulletin') < 0.2`,
  ];
}
