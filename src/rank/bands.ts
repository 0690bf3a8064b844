import { item } from './at.ts';
import type { Ranking } from './rank.ts';
import type { Simulation } from './intervals.ts';

/** Publishers that cannot be told apart from the first of them; `from` and `to` are their ranks. */
export type Band = { readonly from: number; readonly to: number; readonly ids: readonly string[] };

/** Share of draws in which one publisher ranks strictly ahead of another; both must lack nothing. */
export function shareAhead({ ids, ranks, draws }: Simulation, ahead: string, behind: string): number {
  const first = findPlace(ids, ahead);
  const second = findPlace(ids, behind);
  return countAhead(ranks, draws, first, second) / draws;
}

/**
 * Cuts a ranking into bands, from the top. A band opens with the best publisher not yet in one; each next publisher
 * joins until one is ranked behind the band's first in at least `confidence` of the draws (0.95 unless told), which
 * opens the next band. Level publishers are never parted. So everyone in a band cannot be told apart from its first;
 * two neighbours on either side of a border may still be hard to tell apart, for which see `shareAhead`. Publishers
 * without a rank are in no band.
 */
export function findBands(ranking: Ranking, simulation: Simulation, confidence = 0.95): readonly Band[] {
  const { ids, ranks, draws } = simulation;
  const places = new Map(ids.map((id, place) => [id, place]));
  const ranked = ranking.publishers
    .flatMap(({ id, rank }) =>
      rank === null ? [] : [{ id, rank, place: places.get(id) ?? findPlace(ids, id) }],
    )
    .sort((a, b) => a.rank - b.rank);
  const groups: (typeof ranked)[] = [];
  for (const one of ranked) {
    const group = groups.at(-1);
    const apart =
      group === undefined ||
      (group.at(-1)?.rank !== one.rank &&
        countAhead(ranks, draws, item(group, 0).place, one.place) >= confidence * draws);
    if (apart) groups.push([one]);
    else group.push(one);
  }
  return groups.map((group) => ({
    from: item(group, 0).rank,
    to: item(group, group.length - 1).rank,
    ids: group.map(({ id }) => id),
  }));
}

function findPlace(ids: readonly string[], id: string): number {
  const place = ids.indexOf(id);
  if (place < 0) throw new RangeError(`${id} has no simulated ranks.`);
  return place;
}

function countAhead(ranks: Simulation['ranks'], draws: number, first: number, second: number): number {
  let ahead = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    if ((ranks[first * draws + draw] ?? NaN) < (ranks[second * draws + draw] ?? NaN)) ahead += 1;
  }
  return ahead;
}
