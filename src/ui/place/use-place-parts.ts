import { useMemo } from 'react';
import type { NamedPlaces } from '../../places/named-places.ts';
import type { PlaceRow } from '../../query/place-reports.ts';
import { partNames } from '../../views/place/part-names.ts';
import { toPlaceParts, type PlaceParts } from '../../views/place/part-reports.ts';
import { useWords } from '../kit/words.tsx';

/** The parts of a place with their names, and what their reports say in a year; null where no part has a report. */
export function usePlaceParts(
  code: string,
  named: NamedPlaces,
  rows: readonly PlaceRow[] | null,
  year: number | null,
): PlaceParts | null {
  const { language } = useWords();
  return useMemo(
    () => rows && toPlaceParts(rows, partNames(code, named, rows, language), year),
    [code, named, rows, year, language],
  );
}
