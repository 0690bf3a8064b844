import type { Channel } from '../schema/channels.ts';
import { channelNames, channelNeeds } from './channel-items.ts';
import { alikeCells, cellsOf, summedColumns, type CellSums } from './cell-sums.ts';
import type { Filter } from './filter.ts';
import { yearsOf } from './filter-sql.ts';
import { namedGroup, sameGroup } from './comparable-groups.ts';
import { measureSql } from './measure-sql.ts';
import type { Extras } from './measured-reports.ts';
import { mergeNeeds } from './merge-needs.ts';
import { withReasons } from './missing-parts.ts';
import { missingColumns, missingCounts, missingSql } from './missing-sql.ts';
import type { Query } from './query.ts';
import { decimalSum, identifier } from './sql.ts';

const told = identifier('narrative.items_disclosed');

const totalColumns = {
  year: 'number',
  channel: 'text',
  items: 'number',
  reports: 'number',
  total: 'number',
  beyond: 'number',
  ...missingColumns,
  ...summedColumns,
} as const;

/** Items of each channel, and the reports that give them. */
const itemsByChannel: CellSums = {
  name: 'items_by_channel',
  from: '(SELECT * FROM channels WHERE items IS NOT NULL) c JOIN reports r ON r.report_id = c.report_id JOIN publishers p ON p.publisher_id = r.publisher_id',
  by: { channel: 'c.channel' },
  sums: { items: decimalSum('c.items'), reports: 'count(DISTINCT r.report_id)' },
  needs: { channels: channelNeeds },
};

/** How far channels account for the items that a report tells in all. */
const channelCover: CellSums = {
  name: 'channel_cover',
  from: `(SELECT r.report_id, r.year, r.scope, r.publisher_id, r.${told} AS told, c.stated,
 ${missingSql('c.stated', 'false', [], 'r', 'NULL')} AS missing FROM reports r
 LEFT JOIN (SELECT report_id, CAST(${decimalSum('items')} AS DOUBLE) AS stated FROM channels WHERE items IS NOT NULL
 GROUP BY report_id) c ON c.report_id = r.report_id) r JOIN publishers p ON p.publisher_id = r.publisher_id`,
  sums: {
    rest: `${decimalSum('r.told - r.stated')} FILTER (r.told >= r.stated)`,
    with_rest: 'count(*) FILTER (r.told >= r.stated)',
    reports: 'count(r.stated)',
    total: 'count(*)',
    beyond: 'count(*) FILTER (r.told < r.stated)',
    ...missingCounts,
  },
  needs: { reports: ['partial', 'narrative.items_disclosed'], channels: channelNeeds },
};

const ofReports = ['total', 'beyond', ...Object.keys(missingColumns)];
const counts = ['rest', 'with_rest', 'reports', ...ofReports];
const noCounts = ofReports.map((name) => `NULL AS ${name}`).join(', ');

/**
 * Items by year and channel over the reports of the largest comparable group that give them. `channel` is `unspecified` for what is left of a report's
 * items after its channels (reports that give both, and whose channels do not exceed the total); it is null on a
 * year's own row, which counts reports: in all, with channels, with channels beyond the total, and
 * without them by reason.
 */
export function channelsByYear(filter: Filter): Query<typeof totalColumns> {
  const items = cellsOf(itemsByChannel, filter);
  const cover = cellsOf(channelCover, filter);
  return {
    name: 'channels-by-year',
    sql: `WITH ${alikeCells(cover.from, cover.where, filter, { given: 'reports', held: 'total' })},
cover AS (SELECT year, ${counts.map((name) => `sum(${name}) AS ${name}`).join(', ')} FROM alike GROUP BY year),
listed AS (SELECT i.year, i.channel, CAST(sum(i.items) AS DOUBLE) AS items, sum(i.reports) AS reports
 FROM (SELECT * REPLACE (${namedGroup}) FROM ${items.from} WHERE ${items.where}) i JOIN chosen g ON ${sameGroup('i', 'g')}
 GROUP BY i.year, i.channel),
told AS (SELECT year, channel, items, reports, ${noCounts} FROM listed
UNION ALL SELECT year, 'unspecified', CAST(rest AS DOUBLE), with_rest, ${noCounts} FROM cover WHERE with_rest > 0
UNION ALL SELECT year, NULL, NULL, reports, ${ofReports.join(', ')} FROM cover)
SELECT told.*, g.tier AS group_tier, g.kind AS group_kind, g.scope AS group_scope, NULL::INTEGER AS chosen_year
FROM told CROSS JOIN (SELECT tier, kind, scope FROM chosen) g ORDER BY year, channel NULLS FIRST`,
    needs: mergeNeeds([items.needs, cover.needs]),
    prepared: [...(items.prepared ?? []), ...(cover.prepared ?? [])],
    ...yearsOf(filter),
    columns: totalColumns,
  };
}

type Column = `items_${Channel}` | `share_${Channel}`;

const extraColumns: Readonly<Record<Column | 'told', 'number'>> = {
  ...(Object.fromEntries(
    channelNames.flatMap((name) => [
      [`items_${name}`, 'number'],
      [`share_${name}`, 'number'],
    ]),
  ) as Record<Column, 'number'>),
  told: 'number',
};

const extras: Extras<typeof extraColumns> = {
  columns: extraColumns,
  sql: {
    ...(Object.fromEntries(
      channelNames.flatMap((name) => [
        [`items_${name}`, measureSql(`channel_items_${name}`).value],
        [`share_${name}`, measureSql(`channel_share_${name}`).value],
      ]),
    ) as Record<Column, string>),
    told: `r.${told}`,
  },
  needs: { reports: ['narrative.items_disclosed'] },
};

/**
 * Beside the measure of items by channel: each channel's own measures (null: the report gives none for it), and the
 * items that a report tells in all, or why there is no number.
 */
export const channelExtras = withReasons(extras, { told: ['narrative.items_disclosed'] });
