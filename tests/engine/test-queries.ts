import type { Query } from '../../src/query/query.ts';
import { identifier } from '../../src/query/sql.ts';
import { indicators } from '../../src/schema/indicators.ts';
import { tables, type Columns, type ColumnType, type TableName } from '../../src/schema/tables.ts';

const cellTypes = {
  VARCHAR: 'text',
  INTEGER: 'number',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
} as const satisfies Record<ColumnType, Query['columns'][string]>;

/** Every column of every table, row by row in the order of its file: the tables are the same on both engines. */
export const wholeTables: readonly Query[] = (Object.keys(tables) as TableName[]).map((table) => {
  const columns: Columns = tables[table];
  const names = Object.keys(columns);
  return {
    name: `whole-${table}`,
    sql: `SELECT ${names.map(identifier).join(', ')} FROM ${identifier(table)}`,
    needs: { [table]: names },
    columns: Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, cellTypes[type]])),
  };
});

/** What engines are known to give back differently: sums of whole numbers, decimals, nothing, not a number, order. */
export const knownDifferences: readonly Query[] = [
  {
    name: 'sums',
    sql: 'SELECT year, count(*) AS n, sum(year) AS whole, sum("disclosure.procurement.amount"::DECIMAL(18, 2)) AS decimal, avg("requests.received.total") AS mean, bool_or(partial) AS any_partial, max(title) AS last, NULL AS nothing, 0.0 / 0 AS undefined, median("requests.received.total") AS middle FROM reports GROUP BY year ORDER BY year',
    needs: {
      reports: ['year', 'disclosure.procurement.amount', 'requests.received.total', 'partial', 'title'],
    },
    columns: {
      year: 'number',
      n: 'number',
      whole: 'number',
      decimal: 'number',
      mean: 'number',
      any_partial: 'boolean',
      last: 'text',
      nothing: 'number',
      undefined: 'number',
      middle: 'number',
    },
  },
  {
    name: 'no-columns-needed',
    sql: 'SELECT count(*) AS n FROM findings',
    needs: { findings: [] },
    columns: { n: 'number' },
  },
  {
    name: 'no-rows',
    sql: 'SELECT title FROM reports WHERE year = 1999',
    needs: { reports: ['title', 'year'] },
    columns: { title: 'text' },
  },
  {
    name: 'order-with-nulls',
    sql: 'SELECT r.report_id, r."services.accepted" AS accepted, p.hans FROM reports r JOIN publishers p USING (publisher_id) ORDER BY accepted DESC, report_id',
    needs: {
      reports: ['report_id', 'publisher_id', 'services.accepted'],
      publishers: ['publisher_id', 'hans'],
    },
    columns: { report_id: 'text', accepted: 'number', hans: 'text' },
  },
  {
    name: 'all-indicators-as-decimal',
    sql: `SELECT ${indicators.map(({ key }, i) => `sum(${identifier(key)}::DECIMAL(18, 2)) AS i${i}`).join(', ')} FROM reports`,
    needs: { reports: indicators.map(({ key }) => key) },
    columns: Object.fromEntries(indicators.map((_, i) => [`i${i}`, 'number' as const])),
  },
];
