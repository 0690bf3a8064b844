import { useMemo } from 'react';
import { readRankingLink, type RankingLink } from '../../state/ranking-link.ts';
import { useRanking, type Made, type RankingState } from './use-ranking.ts';

/** Another ranking as this one’s link names it, made on the present data. `link` is null where it names none. */
export type Other = {
  readonly link: RankingLink | null;
  readonly ranking: RankingState;
  readonly made: Made | null;
};

export function useOther(was: string | null): Other {
  const link = useMemo(() => (was === null ? null : readRankingLink(was)), [was]);
  const ranking = useRanking(link);
  return { link, ranking, made: ranking.state === 'ready' ? ranking.made : null };
}
