import { groupByName, groupColumns, sameGroup } from './comparable-groups.ts';
import { enoughPublishers } from './enough.ts';

const group = Object.keys(groupColumns).join(', ');

/**
 * Years side by side where no panel (`matched-panel.ts`) can be followed over them, as steps of a WITH behind its own:
 * `apart`, the group of which at least five give a value in at least two years, most values in all, and `apart_values`,
 * its values in these years. The years are of different publishers: no change can be read off them. No rows where there
 * is a panel, or where they are not `wanted`.
 */
export const apartYears = (
  wanted: boolean,
): string => `fit_years AS (SELECT ${group}, year, count(*) AS n FROM given GROUP BY ${group}, year HAVING count(*) >= ${enoughPublishers}),
apart AS MATERIALIZED (SELECT ${group} FROM fit_years WHERE ${wanted} AND NOT EXISTS (SELECT 1 FROM panel)
 GROUP BY ${group} HAVING count(*) >= 2 ORDER BY sum(n) DESC, count(*) DESC, ${groupByName} LIMIT 1),
apart_values AS (SELECT v.year, v.value FROM given v JOIN apart g ON ${sameGroup('v', 'g')}
 JOIN fit_years y ON ${sameGroup('y', 'g')} AND y.year = v.year)`;
