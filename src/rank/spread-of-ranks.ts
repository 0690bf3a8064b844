import { whole } from './at.ts';

/** How often each rank was drawn, from 1 on; scratch that is used again and again. */
type RankTally = Int32Array;

export const makeTally = (ranks: number): RankTally => new Int32Array(ranks + 2);

/** Ranks by their shares, quantiles being ranks that occurred (Hyndman and Fan's type 1), and the share among the first. */
type RankSpread = { readonly quantiles: readonly number[]; readonly first: number };

/** Sums up the ranks that one publisher drew; `shares` ascend. Throws a RangeError where there are none. */
export function sumRanks(
  drawn: Uint32Array,
  shares: readonly number[],
  first: number,
  tally: RankTally,
): RankSpread {
  const { length } = drawn;
  if (length === 0) throw new RangeError('No draws.');
  let least = Infinity;
  let most = 0;
  for (const rank of drawn) {
    if (rank < least) least = rank;
    if (rank > most) most = rank;
  }
  tally.fill(0, least, most + 1);
  for (const rank of drawn) tally[rank] = whole(tally, rank) + 1;
  // A hair below, so that 0.95 × 1000 is 950 and not the 951st for the sake of a rounded last bit.
  const places = shares.map((share) => Math.max(Math.ceil(share * length - 1e-9), 1));
  const quantiles: number[] = [];
  let count = 0;
  let among = 0;
  for (let rank = least; rank <= most; rank += 1) {
    count += whole(tally, rank);
    if (rank <= first) among = count;
    while (quantiles.length < places.length && count >= (places[quantiles.length] ?? Infinity)) {
      quantiles.push(rank);
    }
  }
  return { quantiles, first: among / length };
}
