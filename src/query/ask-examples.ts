import type { Language } from '../schema/languages.ts';

/** How an example is shown best: as a table, or as a chart of these columns. */
export type ExampleShow =
  | { readonly show: 'table' }
  | {
      readonly show: 'bars' | 'lines' | 'scatter';
      readonly x: string;
      readonly y: string;
      readonly by?: string;
    };

type Example = { readonly sql: (name: Language) => string } & ExampleShow;

/** A figure as the table has it, else as the text tells it. */
const tableOrText = (row: string): string =>
  `coalesce(r."requests.${row}.total", r."narrative.requests_${row}")`;

/** Questions that the data answer, in SQL; their words are in the messages. Names are in the reader's language. */
export const askExamples = {
  districts: {
    show: 'table',
    sql: (name) => `SELECT p.${name} AS district, r.year, f.check_id,
  f.left_value AS told, f.right_value AS parts_together, f.difference
FROM findings f
JOIN reports r USING (report_id)
JOIN publishers p USING (publisher_id)
WHERE f.result = 'fail' AND p.level = 'county' AND f.difference IS NOT NULL
ORDER BY abs(f.difference) DESC`,
  },
  checks: {
    show: 'bars',
    x: 'check_id',
    y: 'reports',
    by: 'result',
    sql: () => `SELECT check_id, result,
  count(DISTINCT report_id) AS reports,
  count(*) AS findings
FROM findings
WHERE result IN ('fail', 'warn')
GROUP BY check_id, result
ORDER BY reports DESC, check_id, result`,
  },
  unavailable: {
    show: 'bars',
    x: 'publisher_year',
    y: 'percent',
    sql: (name) => `SELECT p.${name} || ' ' || r.year AS publisher_year,
  coalesce(
    r."requests.unavailable.not_held.total"
      + r."requests.unavailable.needs_creation.total"
      + r."requests.unavailable.unclear.total",
    r."narrative.requests_unavailable") AS unavailable,
  ${tableOrText('concluded')} AS concluded,
  round(100 * unavailable / concluded, 1) AS percent
FROM reports r
JOIN publishers p USING (publisher_id)
WHERE concluded >= 20 AND unavailable IS NOT NULL
ORDER BY percent DESC, publisher_year`,
  },
  channels: {
    show: 'lines',
    x: 'year',
    y: 'median_items',
    by: 'channel',
    sql: () => `SELECT r.year, c.channel,
  count(*) AS reports,
  median(c.items) AS median_items,
  sum(c.items) AS items
FROM channels c
JOIN reports r USING (report_id)
WHERE c.items IS NOT NULL
GROUP BY r.year, c.channel
HAVING reports >= 5
ORDER BY c.channel, r.year`,
  },
  silent: {
    show: 'table',
    sql: (name) => `SELECT p.${name} AS publisher, p.level,
  max(r.year) AS last_report
FROM publishers p
LEFT JOIN reports r USING (publisher_id)
GROUP BY ALL
HAVING last_report IS NULL OR last_report < (SELECT max(year) - 3 FROM reports)
ORDER BY last_report DESC NULLS FIRST, publisher`,
  },
  hotline: {
    show: 'scatter',
    x: 'orders',
    y: 'on_time_rate',
    sql: (name) => `SELECT p.${name} || ' ' || b.period AS publisher_period,
  b."hotline.orders" AS orders,
  b."hotline.on_time_rate" AS on_time_rate
FROM bulletins b
JOIN publishers p USING (publisher_id)
WHERE b."hotline.orders" > 0 AND b."hotline.on_time_rate" IS NOT NULL
ORDER BY orders DESC, publisher_period`,
  },
  changed: {
    show: 'table',
    sql: (name) => `SELECT p.${name} AS publisher, r.year,
  lag(r."narrative.items_disclosed") OVER years AS year_before,
  r."narrative.items_disclosed" AS items,
  round(items / year_before, 2) AS times
FROM reports r
JOIN publishers p USING (publisher_id)
WHERE r."narrative.items_disclosed" > 0
WINDOW years AS (PARTITION BY publisher_id ORDER BY r.year)
QUALIFY year_before >= 100 AND lag(r.year) OVER years = r.year - 1
ORDER BY greatest(items / year_before, year_before / items) DESC, publisher`,
  },
  received: {
    show: 'lines',
    x: 'year',
    y: 'median_received',
    sql: () => `WITH told AS (
  SELECT r.year, ${tableOrText('received')} AS received
  FROM reports r
)
SELECT year,
  count(*) AS reports,
  count(received) AS tell_it,
  sum(received) AS received_together,
  median(received) AS median_received
FROM told
GROUP BY year
HAVING tell_it >= 5
ORDER BY year`,
  },
} as const satisfies Record<string, Example>;

export type AskExampleId = keyof typeof askExamples;
