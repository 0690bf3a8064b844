import { sumAlike, type CellSums, type summedColumns } from './cell-sums.ts';
import type { Filter } from './filter.ts';
import {
  flowAmounts,
  flowAndWhyNeeds,
  flowReasons,
  flowReportsAndWhy,
  flowStations,
  reasonColumn,
  type FlowReason,
  type FlowStation,
} from './flow-stations.ts';
import { mergeNeeds } from './merge-needs.ts';
import { missingColumns, missingCounts, statedRows } from './missing-sql.ts';
import { oneColumns, oneFlows } from './one-flow.ts';
import type { CellType, Query } from './query.ts';
import { decimalSum, identifier } from './sql.ts';

const stationColumns = Object.fromEntries(flowStations.map((station) => [station, 'number'])) as Record<
  FlowStation,
  'number'
>;

const flowColumns = {
  basis: 'text',
  reports: 'number',
  taking: 'number',
  ...missingColumns,
  ...stationColumns,
  ...(Object.fromEntries(flowReasons.map(({ row }) => [reasonColumn(row), 'number'])) as Record<
    `reason_${FlowReason}`,
    'number'
  >),
  unaccounted: 'number',
  excess: 'number',
} as const satisfies Record<string, CellType>;

const flowSums: CellSums = {
  name: 'request_flow',
  from: `${flowReportsAndWhy} r JOIN publishers p ON p.publisher_id = r.publisher_id`,
  by: { basis: 'r.basis' },
  sums: {
    reports: 'count(*)',
    taking: 'count(r.basis)',
    ...missingCounts,
    ...Object.fromEntries(flowAmounts.map((name) => [name, decimalSum(`r.${identifier(name)}`)])),
    unaccounted: decimalSum('greatest(r.rest, 0)'),
    excess: decimalSum('greatest(-r.rest, 0)'),
  },
  needs: flowAndWhyNeeds,
  rows: statedRows,
};

/**
 * Requests by station, and by the grounds and reasons of the table within a station: first summed over the reports of the
 * largest comparable group, one row per basis (`table`, `text`; null: reports that do not give enough, counted by reason),
 * then of single reports, which alone have a `publisher_id`, best first (`oneFlows`).
 * `unaccounted` is what came in and is in no station that the report tells; `excess` what left beyond what came in.
 */
export function requestFlow(
  filter: Filter,
): Query<typeof flowColumns & typeof summedColumns & typeof oneColumns> {
  const summed = sumAlike('requests-flow', flowSums, ['basis'], filter, flowColumns, {
    given: 'taking',
    held: 'reports',
    oneYear: true,
  });
  const ofSums = Object.keys(summed.columns).map(identifier);
  const ofOnes = Object.keys(oneColumns);
  const ones = oneFlows(filter, [...Object.keys(summed.columns), ...ofOnes]);
  return {
    ...summed,
    sql: `SELECT * FROM (SELECT ${ofSums.join(', ')}, ${ofOnes.map((name) => `NULL AS ${name}`).join(', ')} FROM (${summed.sql})
 UNION ALL ${ones.sql})
 ORDER BY place NULLS FIRST, basis`,
    needs: mergeNeeds([summed.needs, ones.needs]),
    ...(summed.prepared && { prepared: [...summed.prepared, ...ones.prepared] }),
    columns: { ...summed.columns, ...oneColumns },
  };
}
