import type { MeasureKey } from '../schema/measures.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql } from './filter-sql.ts';
import { measureSql } from './measure-sql.ts';
import { missingSql, statedNeeds, statedSql } from './missing-sql.ts';
import type { CellType, Query } from './query.ts';

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
} as const satisfies Record<string, CellType>;

/** Further columns of a report, as SQL over `r`; `reads` are the columns of `reports` in them. */
export type Extras = { readonly sql: Readonly<Record<string, string>>; readonly reads: readonly string[] };
export const noExtras: Extras = { sql: {}, reads: [] };

const publisherNames = ['hans', 'hant', 'en', 'level', 'province'] as const;

export const reportSelect = `r.report_id, r.publisher_id, ${publisherNames.map((name) => `p.${name}`).join(', ')}, r.year, r.scope, r.partial`;

/** Reports in the filter with one measure: the body of a CTE with `reportColumns`, `measuredColumns` and the extras. */
export function measuredReports(
  key: MeasureKey,
  filter: Filter,
  extras: Extras = noExtras,
): { readonly sql: string; readonly needs: Query['needs'] } {
  const measure = measureSql(key);
  const added = Object.entries(extras.sql).map(([name, sql]) => `, ${sql} AS ${name}`);
  return {
    sql: `SELECT ${reportSelect}, ${measure.value} AS value, ${measure.numerator} AS numerator, ${measure.denominator} AS denominator, ${measure.volume} AS volume, ${measure.basis} AS basis, coalesce(s.approximate, false) AS approximate, ${missingSql(measure.value, measure.known, measure.columns)} AS missing${added.join('')}
    FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id LEFT JOIN (${statedSql(measure.columns)}) s ON s.report_id = r.report_id
    WHERE ${filterSql(filter)}`,
    needs: {
      reports: [
        ...new Set([...filterNeeds.reports, 'edition', 'partial', ...measure.columns, ...extras.reads]),
      ],
      publishers: [...new Set([...filterNeeds.publishers, ...publisherNames])],
      sources: statedNeeds,
    },
  };
}
