import { useMemo } from 'react';
import type { NamedPlaces } from '../../places/named-places.ts';
import type { PlaceRow } from '../../query/place-reports.ts';
import { toPlaceParts, type PlaceParts } from '../../views/place/part-reports.ts';
import { useWords } from '../kit/words.tsx';

/** The parts of a place with their names, and what their reports say in a year; null where no part has a report. */
export function usePlaceParts(
  code: string,
  named: NamedPlaces,
  rows: readonly PlaceRow[],
  year: number | null,
): PlaceParts | null {
  const { language } = useWords();
  return useMemo(() => {
    const names = named.places
      .partsOf(code)
      .map((part) => ({ code: part.code, name: named.nameOf(part.code, language) }));
    return toPlaceParts(rows, names, year);
  }, [code, named, rows, year, language]);
}
