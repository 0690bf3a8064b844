import type { NamedPlaces } from '../../places/named-places.ts';
import { levelOfCode } from '../../places/place-code.ts';
import type { PlaceRow } from '../../query/place-reports.ts';
import type { Language } from '../../schema/languages.ts';
import { reportsOfParts } from './choose-year.ts';
import type { PartName } from './part-reports.ts';

/** The parts of a place by name: all of the register, but of a county’s townships only where one has a report. */
export function partNames(
  code: string,
  named: NamedPlaces,
  rows: readonly PlaceRow[],
  language: Language,
): readonly PartName[] {
  const codes = named.places.partsOf(code).map((part) => part.code);
  const isListed = levelOfCode(code) !== 'county' || reportsOfParts(rows, codes).length > 0;
  return isListed ? codes.map((each) => ({ code: each, name: named.nameOf(each, language) })) : [];
}
