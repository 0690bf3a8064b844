import { useMemo } from 'react';
import { referenceOf, toldColumns, type Reference, type Told } from '../../views/ranking-reference.ts';
import { rankedName } from '../../views/ranking-words.ts';
import { useSiteInfo } from '../site-info.tsx';
import { useWords } from '../words.tsx';
import type { Made } from './use-ranking.ts';

/** A ranking’s reference set, method, weights and data version in words; null while there is none. */
export function useReference(made: Made | null): Reference | null {
  const words = useWords();
  const info = useSiteInfo();
  return useMemo(() => {
    if (!made) return null;
    const { settings, peers, chosen, keys, ranking, everyone } = made;
    const own = everyone.find(
      ({ id, year, scope }) => id === settings.sameSize && year === chosen.year && scope === chosen.scope,
    );
    const sameSize = own ? { name: rankedName(own.names, words), band: own.size } : null;
    const placed = ranking.publishers.length;
    return referenceOf({ settings, peers, chosen, keys, placed, sameSize }, info, words);
  }, [made, info, words]);
}

/** The same as columns of a file. */
export function useToldColumns(made: Made): readonly Told[] {
  const words = useWords();
  const reference = useReference(made);
  return useMemo(() => (reference ? toldColumns(reference, words) : []), [reference, words]);
}
