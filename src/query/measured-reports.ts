import type { Filter } from './filter.ts';
import { filterNeeds, filterSql } from './filter-sql.ts';
import type { MeasureSql } from './measure-sql.ts';
import { mergeNeeds } from './merge-needs.ts';
import { missingSql, statedNeeds, statedRows, statedSql } from './missing-sql.ts';
import { partNeeds } from './parts-within.ts';
import type { CellType, Query } from './query.ts';
import { identifier } from './sql.ts';

/** Columns that name a publisher and its report: what every comparison shows beside its numbers. */
export const reportColumns = {
  report_id: 'text',
  publisher_id: 'text',
  hans: 'text',
  hant: 'text',
  en: 'text',
  level: 'text',
  province: 'text',
  year: 'number',
  scope: 'text',
  partial: 'boolean',
} as const satisfies Record<string, CellType>;

/** The figure of a report by a measure: its value, or why there is none, and how it was worked out. */
export const measuredColumns = {
  value: 'number',
  numerator: 'number',
  denominator: 'number',
  volume: 'number',
  basis: 'text',
  approximate: 'boolean',
  missing: 'text',
  /** What the report prints in place of a number. */
  printed: 'text',
  /** Why a reviewed correction changed a figure that the value is made of. */
  correction: 'text',
} as const satisfies Record<string, CellType>;

/**
 * Further columns of a report: their types, their SQL over `r` and over what `join` joins to it, and the columns that
 * these read.
 */
export type Extras<E extends Readonly<Record<string, CellType>> = Readonly<Record<string, CellType>>> = {
  readonly columns: E;
  readonly sql: Readonly<Record<keyof E, string>>;
  readonly join?: string;
  readonly needs: Query['needs'];
};
export const noExtras: Extras = { columns: {}, sql: {}, needs: {} };

/** The tier and kind of the publisher beside a measured report: with its scope they are the group that it stands in. */
export const withGroup = (extras: Extras): Extras => ({
  ...extras,
  columns: { ...extras.columns, kind: 'text', tier: 'text' },
  sql: { ...extras.sql, kind: 'p.kind', tier: 'p.tier' },
  needs: mergeNeeds([extras.needs, { publishers: ['kind', 'tier'] }]),
});

const places = ['region_code', 'city_code', 'county_code', 'parent_id'] as const;

/** The same with what tells whether the publisher is a part of another. */
export const withPlace = (extras: Extras): Extras => {
  const grouped = withGroup(extras);
  return {
    ...grouped,
    columns: { ...grouped.columns, ...Object.fromEntries(places.map((name) => [name, 'text' as const])) },
    sql: { ...grouped.sql, ...Object.fromEntries(places.map((name) => [name, `p.${name}`])) },
    needs: mergeNeeds([grouped.needs, { publishers: partNeeds }]),
  };
};

const publisherNames = ['hans', 'hant', 'en', 'level', 'province'] as const;

const reportSelect = `r.report_id, r.publisher_id, ${publisherNames.map((name) => `p.${name}`).join(', ')}, r.year, r.scope, r.partial`;

/** Reports in the filter with one measure: the body of a CTE with `reportColumns`, `measuredColumns` and the extras. */
export function measuredReports(
  measure: MeasureSql,
  filter: Filter,
  extras: Extras = noExtras,
): { readonly sql: string; readonly needs: Query['needs']; readonly rows: typeof statedRows } {
  const added = Object.entries(extras.sql).map(([name, sql]) => `, ${sql} AS ${identifier(name)}`);
  const { value, known, columns, unsound } = measure;
  const missing = missingSql(value, known, columns, 'r', 's.problem', unsound);
  const printed = measure.printed === 'NULL' ? 's.printed' : `coalesce(${measure.printed}, s.printed)`;
  return {
    sql: `SELECT ${reportSelect}, ${measure.value} AS value, ${measure.numerator} AS numerator, ${measure.denominator} AS denominator,
 ${measure.volume} AS volume, ${measure.basis} AS basis, coalesce(s.approximate, false) OR ${measure.approximate} AS approximate,
 ${missing} AS missing, ${printed} AS printed, s.correction${added.join('')}
FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id
 LEFT JOIN (${statedSql(measure.columns)}) s ON s.report_id = r.report_id ${measure.join} ${extras.join ?? ''}
WHERE ${filterSql(filter)}`,
    needs: mergeNeeds([
      measure.needs,
      extras.needs,
      {
        reports: [...filterNeeds.reports, 'edition', 'partial', ...measure.columns],
        publishers: [...filterNeeds.publishers, ...publisherNames],
        sources: statedNeeds,
      },
    ]),
    rows: statedRows,
  };
}
