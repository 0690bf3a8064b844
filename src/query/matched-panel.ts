import { groupByName, groupColumns, sameGroup } from './comparable-groups.ts';
import { enoughPublishers } from './enough.ts';
import { yearBit } from './held-years.ts';

const group = Object.keys(groupColumns).join(', ');
const ofYears = (all: string, years: string): string => `(${all} & ${years}) = ${years}`;

/** Stretches of the years that anybody gives, from each to each later one, with the years in them as bits. */
const spans = `SELECT a.year AS first_year, b.year AS last_year, count(*) AS length, bit_or(${yearBit('y.year')}) AS years
 FROM years a JOIN years b ON b.year > a.year JOIN years y ON y.year BETWEEN a.year AND b.year
 GROUP BY a.year, b.year`;

const largest = `SELECT ${group}, first_year, last_year, s.years, sum(n) AS matched
 FROM patterns p JOIN spans s ON ${ofYears('p.years', 's.years')}
 GROUP BY ${group}, first_year, last_year, length, s.years HAVING sum(n) >= ${enoughPublishers}
 ORDER BY sum(n) * length DESC, last_year DESC, length DESC, ${groupByName} LIMIT 1`;

/**
 * The largest matched panel, as steps of a WITH: the publishers of one group that give a value in each year of a stretch,
 * most values in all, at least five of them over at least two years. `given` is SQL of values with the columns of a
 * group, `publisher` and `year`; the steps `given`, `panel` (at most one row) and `matched` (its values) follow from it.
 */
export const matchedPanel = (given: string): string =>
  `given AS MATERIALIZED (${given}),
holders AS (SELECT ${group}, publisher, bit_or(${yearBit('year')}) AS years FROM given GROUP BY ${group}, publisher),
patterns AS (SELECT ${group}, years, count(*) AS n FROM holders GROUP BY ${group}, years),
years AS (SELECT DISTINCT year FROM given),
spans AS (${spans}),
panel AS MATERIALIZED (${largest}),
matched AS (SELECT v.* FROM given v JOIN panel ON ${sameGroup('v', 'panel')} AND v.year BETWEEN first_year AND last_year
 JOIN holders h ON h.publisher = v.publisher AND ${sameGroup('h', 'panel')} AND ${ofYears('h.years', 'panel.years')})`;
