import { useMemo } from 'react';
import type { RankKey } from '../../query/ranking-measures.ts';
import { readRankingLink, type RankingLink } from '../../state/ranking-link.ts';
import { useRanking, type Made, type RankingState } from './use-ranking.ts';

/** Another ranking as this one’s link names it, made on the present data. `link` is null where it names none. */
export type Other = {
  readonly link: RankingLink | null;
  readonly ranking: RankingState;
  readonly made: Made | null;
};

/** The link of another ranking; null where there is none, or it names none. */
export const useOtherLink = (was: string | null): RankingLink | null =>
  useMemo(() => (was === null ? null : readRankingLink(was)), [was]);

/** The other ranking; `keys` are the indicators of this one, of which the other’s publishers need figures too. */
export function useOther(link: RankingLink | null, keys: readonly RankKey[]): Other {
  const ranking = useRanking(link, keys);
  return { link, ranking, made: ranking.state === 'ready' ? ranking.made : null };
}
