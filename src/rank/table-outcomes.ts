import { item, real, whole } from './at.ts';
import type { Column } from './board.ts';

/** Two columns of one table, and the rows in which both are shares of the same cases. */
export type OutcomeLink = {
  readonly left: number;
  readonly right: number;
  readonly pairs: readonly {
    readonly row: number;
    readonly leftPlace: number;
    readonly rightPlace: number;
    /** Of the two scores: that of two shares of a Dirichlet, turned round where the directions differ. */
    readonly correlation: number;
  }[];
};

/** Columns by the table that their shares are outcomes of, where it has two or more. */
export function groupOutcomes(columns: readonly Column[]): readonly (readonly number[])[] {
  const tables = new Map<string, number[]>();
  columns.forEach(({ spec }, at) => {
    if (spec.table === undefined || spec.kind !== 'rate') return;
    tables.set(spec.table, [...(tables.get(spec.table) ?? []), at]);
  });
  return [...tables.values()].filter((members) => members.length > 1);
}

/**
 * Outcomes of one table: more of one is less of another. The correlation of two shares p and q of a Dirichlet is
 * −√(p·q/((1−p)(1−q))).
 */
export function linkOutcomes(columns: readonly Column[]): readonly OutcomeLink[] {
  return groupOutcomes(columns).flatMap((members) =>
    members.flatMap((left, i) => members.slice(i + 1).map((right) => linkPair(columns, left, right))),
  );
}

function linkPair(columns: readonly Column[], left: number, right: number): OutcomeLink {
  const one = item(columns, left);
  const other = item(columns, right);
  const places = new Map(Array.from(other.rows, (row, place) => [row, place]));
  const turned = one.spec.direction === other.spec.direction ? -1 : 1;
  const pairs: OutcomeLink['pairs'][number][] = [];
  for (let leftPlace = 0; leftPlace < one.rows.length; leftPlace += 1) {
    const row = whole(one.rows, leftPlace);
    const rightPlace = places.get(row);
    const n = real(one.denominators, leftPlace);
    if (rightPlace === undefined || real(other.denominators, rightPlace) !== n) continue;
    // Half a case each, so that a share of none or of all has a correlation too.
    const p = (real(one.numerators, leftPlace) + 0.5) / (n + 1.5);
    const q = (real(other.numerators, rightPlace) + 0.5) / (n + 1.5);
    const against = Math.min(Math.sqrt((p * q) / ((1 - p) * (1 - q))), 1);
    pairs.push({ row, leftPlace, rightPlace, correlation: turned * against });
  }
  return { left, right, pairs };
}
