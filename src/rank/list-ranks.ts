import { rankPublishers } from './rank.ts';
import type { RankInput } from './types.ts';

/** Those with a rank, from the first. */
export const listRanks = (input: RankInput): readonly { readonly id: string; readonly rank: number }[] =>
  rankPublishers(input).publishers.flatMap(({ id, rank }) => (rank === null ? [] : [{ id, rank }]));
