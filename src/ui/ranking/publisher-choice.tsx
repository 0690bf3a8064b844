import { useMemo } from 'react';
import { rankedName } from '../../views/ranking/ranking-words.ts';
import { useWords } from '../kit/words.tsx';
import { RankedSearch } from './ranked-search.tsx';
import type { ChangeSettings } from './use-rank-settings.ts';
import type { Made } from './use-ranking.ts';

type PublisherChoiceProps = {
  readonly made: Made;
  readonly chosen: string | null;
  readonly change: ChangeSettings;
};

/** Whose rank is explained, by rank and name. */
export function PublisherChoice({ made, chosen, change }: PublisherChoiceProps) {
  const words = useWords();
  const { ranking, ranked } = made;
  const ranks = useMemo(() => new Map(ranking.publishers.map(({ id, rank }) => [id, rank])), [ranking]);
  const publishers = useMemo(
    () => ranking.publishers.flatMap(({ id }) => ranked.get(id) ?? []),
    [ranking, ranked],
  );
  return (
    <RankedSearch
      label={words.t.ranking.move.publisher}
      publishers={publishers}
      chosen={chosen}
      nameOf={({ id, names }) => {
        const rank = ranks.get(id) ?? null;
        const name = rankedName(names, words);
        return rank === null ? name : `${rank} · ${name}`;
      }}
      onPick={(publisher) => {
        change({ publisher });
      }}
    />
  );
}
