import { literal } from './sql.ts';
import type { CellType } from './query.ts';

/**
 * Who may stand beside whom: publishers of one tier (whose body they are: `publishers.tier`), one kind and one scope.
 */
export const groupColumns = { tier: 'text', kind: 'text', scope: 'text' } as const satisfies Record<
  string,
  CellType
>;

const keys = Object.keys(groupColumns);
const unknown = 'unknown';

/** The columns of a group in the order of their texts: an enumeration has one of its own. */
export const groupByName = keys.map((key) => `CAST(${key} AS VARCHAR)`).join(', ');

/** The columns of a group without NULLs, for `SELECT * REPLACE`: what is not known is a group of its own, never comparable. */
export const namedGroup = keys.map((key) => `coalesce(${key}, '${unknown}') AS ${key}`).join(', ');

const known = (row: string, names: readonly string[]) =>
  names.map((key) => `coalesce(${row}.${key}, '${unknown}') <> '${unknown}'`).join(' AND ');

/** Whether a publisher is comparable at all by its tier and kind, as a condition: `other` holds kinds that no rule tells apart. */
export const comparableUnits = (row: string): string =>
  `(${known(row, ['tier', 'kind'])} AND ${row}.kind <> 'other')`;

/** The same of a row with the columns of a group: a scope that the report does not state may be either. */
export const comparableSql = (row: string): string => `(${known(row, keys)} AND ${row}.kind <> 'other')`;

/** Whether a row belongs to a chosen group, as a condition over two rows with the columns of a group. */
export const sameGroup = (row: string, chosen: string): string =>
  keys.map((key) => `${row}.${key} = ${chosen}.${key}`).join(' AND ');

/** A year is big enough to stand for a group when so many publishers of it have something to draw. */
const enoughOfYear = 10;

const inOrder = `fit DESC, n DESC, held DESC, ${keys.join(', ')}`;

/**
 * The largest comparable group, as a subquery of at most one row. `counts` is SQL with the columns of a group, `fit`
 * publishers that have what can be drawn, `n` that give what is compared and `held` in all: where none can be drawn, the
 * group of which most give it is taken, and where none does that with most.
 * `any`: where nothing is comparable, the largest of what there is, for publishers chosen by name.
 */
export const largestGroup = (counts: string, any = false): string =>
  `SELECT ${keys.join(', ')} FROM (${counts}) g WHERE ${any} OR ${comparableSql('g')}
 ORDER BY ${comparableSql('g')} DESC, ${inOrder} LIMIT 1`;

/**
 * The same with one year: the group that is largest in some year, and of it the newest year with at least ten, else its
 * largest. `counts` has a `year` besides.
 */
export const largestGroupOfYear = (counts: string, any = false): string =>
  `SELECT g.year, ${keys.map((key) => `g.${key}`).join(', ')} FROM (${counts}) g
 JOIN (SELECT ${keys.join(', ')} FROM (${counts}) b WHERE ${any} OR ${comparableSql('b')}
 ORDER BY ${comparableSql('b')} DESC, ${inOrder}, year DESC LIMIT 1) best ON ${sameGroup('g', 'best')}
 ORDER BY (fit >= ${enoughOfYear}) DESC, CASE WHEN fit >= ${enoughOfYear} THEN year END DESC,
 fit DESC, n DESC, held DESC, year DESC LIMIT 1`;

/** The order in which reports of one publisher and year stand for it: a stated scope first, the region's before the organ's. */
export const scopeOrder = (scope: string): string =>
  `CASE ${scope} WHEN ${literal('region')} THEN 0 WHEN ${literal('organ')} THEN 1 ELSE 2 END`;
