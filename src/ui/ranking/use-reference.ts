import { useMemo } from 'react';
import {
  referenceOf,
  toldColumns,
  type Reference,
  type Told,
} from '../../views/ranking/ranking-reference.ts';
import { isWhole } from '../../views/ranking/ranking-rows.ts';
import { rankedName } from '../../views/ranking/ranking-words.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { usePlaceNames } from '../answers/use-place-names.ts';
import { useWords } from '../kit/words.tsx';
import type { Plan } from './use-ranking.ts';

const noPlaces: readonly string[] = [];

/** A ranking’s reference set, method, weights and data version in words; null while there is none. */
export function useReference(made: Plan | null): Reference | null {
  const words = useWords();
  const info = useSiteInfo();
  const placeNames = usePlaceNames(made?.peers.places ?? noPlaces);
  return useMemo(() => {
    if (!made) return null;
    const { settings, peers, chosen, keys, input, ranked, everyone } = made;
    const own = everyone.find(
      ({ id, year, scope }) => id === settings.sameSize && year === chosen.year && scope === chosen.scope,
    );
    const sameSize = own ? { name: rankedName(own.names, words), band: own.size } : null;
    const whole = [...ranked.values()].filter((report) => isWhole(report, input.indicators));
    const placed = settings.missing === 'bounds' ? ranked.size : whole.length;
    return referenceOf({ settings, peers, chosen, keys, placed, sameSize, placeNames }, info, words);
  }, [made, placeNames, info, words]);
}

/** What the blocks of a ranking rest on, as columns and notes. */
export function useTold(made: Plan): readonly Told[] {
  const words = useWords();
  const reference = useReference(made);
  return useMemo(() => (reference ? toldColumns(reference, words) : []), [reference, words]);
}
