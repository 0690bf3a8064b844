import type { Channel } from '../schema/channels.ts';
import { channelNames, channelNeeds } from './channel-items.ts';
import type { Filter } from './filter.ts';
import { filterNeeds, filterSql, yearsOf } from './filter-sql.ts';
import { measureSql } from './measure-sql.ts';
import type { Extras } from './measured-reports.ts';
import type { Query } from './query.ts';
import { identifier } from './sql.ts';

const told = identifier('narrative.items_disclosed');
const sumSql = (value: string) => `CAST(sum(CAST(${value} AS DECIMAL(18, 2))) AS DOUBLE)`;

const totalColumns = {
  year: 'number',
  channel: 'text',
  items: 'number',
  reports: 'number',
  total: 'number',
  not_read: 'number',
  beyond: 'number',
} as const;

/**
 * Items by year and channel over the reports that give them. `channel` is `unspecified` for what is left of a report's
 * items after its channels (reports that give both, and whose channels do not exceed the total); it is null on a
 * year's own row, which counts reports: in all, with channels, without them but read in part, and with channels beyond
 * the total.
 */
export const channelsByYear = (filter: Filter): Query<typeof totalColumns> => ({
  name: 'channels-by-year',
  sql: `WITH held AS (
SELECT r.report_id, r.year, coalesce(r.partial, false) AS partial, r.${told} AS told, c.stated
FROM reports r JOIN publishers p ON p.publisher_id = r.publisher_id
LEFT JOIN (SELECT report_id, ${sumSql('items')} AS stated FROM channels WHERE items IS NOT NULL GROUP BY report_id) c ON c.report_id = r.report_id
WHERE ${filterSql(filter)}),
long AS (
SELECT h.year, c.channel, ${sumSql('c.items')} AS items, count(DISTINCT h.report_id) AS reports, NULL::BIGINT AS total, NULL::BIGINT AS not_read, NULL::BIGINT AS beyond FROM held h JOIN channels c ON c.report_id = h.report_id WHERE c.items IS NOT NULL GROUP BY h.year, c.channel
UNION ALL
SELECT year, 'unspecified', ${sumSql('told - stated')}, count(*), NULL, NULL, NULL FROM held WHERE told >= stated GROUP BY year
UNION ALL
SELECT year, NULL, NULL, count(stated), count(*), count(*) FILTER (stated IS NULL AND partial), count(*) FILTER (told < stated) FROM held GROUP BY year)
SELECT * FROM long ORDER BY year, channel NULLS FIRST`,
  needs: {
    reports: [...filterNeeds.reports, 'partial', 'narrative.items_disclosed'],
    publishers: filterNeeds.publishers,
    channels: channelNeeds,
  },
  ...yearsOf(filter),
  columns: totalColumns,
});

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

/**
 * Beside the measure of items by channel: each channel's own measures (null: the report gives none for it), and the
 * items that a report tells in all.
 */
export const channelExtras: Extras<typeof extraColumns> = {
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
