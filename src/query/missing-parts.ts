import type { Extras } from './measured-reports.ts';
import { mergeNeeds } from './merge-needs.ts';
import { missingSql } from './missing-sql.ts';
import type { CellType, Query } from './query.ts';
import { identifier, list, literal } from './sql.ts';

/** The indicators that a further column of a report is made of: always the same, or those of what it rests on. */
type Parts = readonly string[] | { readonly table: readonly string[]; readonly text: readonly string[] };

const byBasis = (parts: Parts): parts is Exclude<Parts, readonly string[]> => !Array.isArray(parts);

const keysOf = (parts: Parts): readonly string[] =>
  byBasis(parts) ? [...parts.table, ...parts.text] : parts;

/** Joins to a report `r` the problem that it states with each of these figures, or NULL: a column a figure. */
function joinStated(keys: readonly string[]): string {
  const each = keys.map((key) => `min(problem) FILTER (key = ${literal(key)}) AS ${identifier(key)}`);
  return `LEFT JOIN (SELECT report_id, ${each.join(',\n ')} FROM sources
 WHERE key IN ${list(keys)} AND problem IS NOT NULL GROUP BY report_id) w ON w.report_id = r.report_id`;
}

/** Why `value` of a report has no number, by the rule of `missingSql`, over what `joinStated` joins. */
function reasonSql(value: string, keys: readonly string[], unsound = 'false'): string {
  const problem = `coalesce(${keys.map((key) => `w.${identifier(key)}`).join(', ')}, NULL)`;
  return missingSql(value, 'false', keys, 'r', problem, unsound);
}

const needsOf = (keys: readonly string[]): Query['needs'] => ({
  reports: ['edition', 'partial', ...keys],
  sources: ['report_id', 'key', 'problem'],
});

type Reasons<N extends string> = Readonly<Record<`missing_${N}`, 'text'>>;

/** Why a column that a measured report has anyway has no number, as a further column of it. */
export const reasonFor = <N extends string>(
  name: N,
  value: string,
  keys: readonly string[],
): Extras<Reasons<N>> => ({
  columns: { [`missing_${name}`]: 'text' } as Reasons<N>,
  sql: { [`missing_${name}`]: reasonSql(value, keys) } as Record<keyof Reasons<N>, string>,
  join: joinStated(keys),
  needs: needsOf(keys),
});

/**
 * Further columns of a report, and beside each that `parts` names why it has no number: `missing_NAME`, by the rule of
 * `missingSql`. `basis` is the SQL that tells table from text; `unsound` whether a total that it rests on fails its own sum.
 */
export function withReasons<E extends Readonly<Record<string, CellType>>, N extends keyof E & string>(
  extras: Extras<E>,
  parts: Readonly<Record<N, Parts>>,
  { basis = 'NULL', unsound = 'false' }: { readonly basis?: string; readonly unsound?: string } = {},
): Extras<E & Reasons<N>> {
  const named = Object.entries<Parts>(parts) as [N, Parts][];
  const keys = [...new Set(named.flatMap(([, each]) => keysOf(each)))];
  const reason = (name: N, each: readonly string[]) => reasonSql(extras.sql[name], each, unsound);
  const reasonOf = (name: N, each: Parts): string =>
    byBasis(each)
      ? `CASE ${basis} WHEN 'table' THEN ${reason(name, each.table)} WHEN 'text' THEN ${reason(name, each.text)}
 ELSE ${reason(name, keysOf(each))} END`
      : reason(name, each);
  return {
    columns: {
      ...extras.columns,
      ...(Object.fromEntries(named.map(([name]) => [`missing_${name}`, 'text'])) as Reasons<N>),
    },
    sql: {
      ...extras.sql,
      ...(Object.fromEntries(
        named.map(([name, each]) => [`missing_${name}`, reasonOf(name, each)]),
      ) as Record<`missing_${N}`, string>),
    },
    join: `${extras.join ?? ''} ${joinStated(keys)}`,
    needs: mergeNeeds([extras.needs, needsOf(keys)]),
  };
}
