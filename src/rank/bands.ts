import { item } from './at.ts';
import { makePairTest } from './confidence-sets.ts';
import { prepare } from './prepare.ts';
import type { Ranking } from './rank.ts';
import type { RankInput } from './types.ts';

/** Publishers that cannot be told apart from the first of them; `from` and `to` are their ranks. */
export type Band = { readonly from: number; readonly to: number; readonly ids: readonly string[] };

/** What bands promise: that no pair at all is told apart that should not be, with this probability. */
export const bandLevel = 0.95;

/**
 * Cuts a ranking into bands, from the top. A band opens with the best publisher not yet in one; each next publisher
 * joins until one is significantly behind the band's first, which opens the next band. All pairs are tested together
 * at `bandLevel`, as for simultaneous confidence sets for ranks (Mogstad, Romano, Shaikh and Wilhelm 2024), on each
 * publisher's own figures. Level publishers are never parted. So everyone in a band cannot be told apart from its first;
 * two neighbours on either side of a border may still be hard to tell apart. Publishers without a rank are in no band.
 */
export function findBands(input: RankInput, ranking: Ranking): readonly Band[] {
  const { board, alone } = prepare(input);
  const isBehind = makePairTest(alone(), bandLevel);
  const rows = new Map(board.ids.map((id, row) => [id, row]));
  const ranked = ranking.publishers.flatMap(({ id, rank }) => {
    const row = rows.get(id);
    return rank === null || row === undefined ? [] : [{ id, rank, row }];
  });
  const groups: (typeof ranked)[] = [];
  for (const one of ranked) {
    const group = groups.at(-1);
    const apart =
      group === undefined || (group.at(-1)?.rank !== one.rank && isBehind(one.row, item(group, 0).row));
    if (apart) groups.push([one]);
    else group.push(one);
  }
  return groups.map((group) => ({
    from: item(group, 0).rank,
    to: item(group, group.length - 1).rank,
    ids: group.map(({ id }) => id),
  }));
}
