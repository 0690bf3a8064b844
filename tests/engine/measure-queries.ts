import { everything, type Filter } from '../../src/query/filter.ts';
import { filterNeeds, filterSql } from '../../src/query/filter-sql.ts';
import { measureSql } from '../../src/query/measure-sql.ts';
import { mergeNeeds } from '../../src/query/merge-needs.ts';
import type { Query } from '../../src/query/query.ts';
import { measures, type MeasureKey } from '../../src/schema/measures.ts';

/** Filters of every kind, alone and together; the last leaves nothing. */
export const filters: Readonly<Record<string, Filter>> = {
  everything,
  years: { ...everything, years: [2020, 2022] },
  provinces: { ...everything, provinces: ['11', '32', '44'] },
  places: { ...everything, places: ['110100', '110205', '440100'] },
  either: { ...everything, provinces: ['32'], places: ['110001', '110002'] },
  levels: { ...everything, levels: ['county', 'zone'] },
  kinds: { ...everything, kinds: ['government', 'audit', 'office', 'township'] },
  scope: { ...everything, scope: 'region' },
  together: { ...everything, years: [2021, 2022, 2023], levels: ['county', 'city'], scope: 'organ' },
  nothing: { ...everything, publishers: ["nobody's'; DROP TABLE reports; --"] },
};

/** A measure report by report: its value, and how it was worked out. */
export function measureQuery(key: MeasureKey, filter: Filter) {
  const { value, numerator, denominator, volume, basis, known, columns, join, needs } = measureSql(key);
  return {
    name: key,
    sql: `SELECT r.report_id, ${value} AS value, ${numerator} AS numerator, ${denominator} AS denominator, ${volume} AS volume, ${basis} AS basis, ${known} AS known FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id ${join} WHERE ${filterSql(filter)} ORDER BY r.report_id`,
    needs: mergeNeeds([filterNeeds, needs, { reports: columns }]),
    columns: {
      report_id: 'text',
      value: 'number',
      numerator: 'number',
      denominator: 'number',
      volume: 'number',
      basis: 'text',
      known: 'boolean',
    },
  } as const satisfies Query;
}

export const measureKeys = Object.keys(measures) as MeasureKey[];
