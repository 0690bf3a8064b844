import { decimalSum } from './sql.ts';
import { channels, type Channel } from '../schema/channels.ts';

export const channelNames = Object.keys(channels) as Channel[];

/** The columns of `channels` that `channelItems` reads. */
export const channelNeeds = ['report_id', 'channel', 'items', 'approximate'] as const;

const sumSql = (filter: string) => `CAST(${decimalSum('items')} ${filter} AS DOUBLE)`;

/**
 * One row per report that gives items by channel: a column per channel (null where the report gives none for it),
 * `stated` for all of them together, and whether some number is approximate. `condition` narrows the reports.
 */
export const channelItems = (condition = 'true'): string =>
  `SELECT report_id, ${channelNames
    .map((name) => `${sumSql(`FILTER (channel = '${name}')`)} AS ${name}`)
    .join(
      ', ',
    )}, ${sumSql('')} AS stated, bool_or(coalesce(approximate, false)) AS approximate FROM channels WHERE items IS NOT NULL AND ${condition}
 GROUP BY report_id`;
