import { levelOfCode, provinceOfCode, stemOfCode } from '../../places/place-code.ts';
import type { Filter } from '../../query/filter.ts';

/** The places of a filter: provinces by their two digits, those below by their code. */
export type ChosenPlaces = Pick<Filter, 'provinces' | 'places'>;

/** All chosen places by their six-digit codes. */
export const chosenCodes = ({ provinces, places }: ChosenPlaces): readonly string[] => [
  ...provinces.map((province) => `${province}0000`),
  ...places,
];

const isWithin = (code: string, whole: string): boolean => code.startsWith(stemOfCode(whole));

/** The chosen place that another lies in, without being it; null where none does. */
export const coveredBy = (chosen: ChosenPlaces, code: string): string | null =>
  chosenCodes(chosen).find((each) => each !== code && isWithin(code, each)) ?? null;

const toChosen = (codes: readonly string[]): ChosenPlaces => ({
  provinces: codes.filter((code) => levelOfCode(code) === 'province').map(provinceOfCode),
  places: codes.filter((code) => levelOfCode(code) !== 'province'),
});

/**
 * Adds a place to the choice, or takes it out. Places of a choice never lie in each other: a part takes the stead of its
 * whole, and a whole that of its parts.
 */
export function togglePlace(chosen: ChosenPlaces, code: string): ChosenPlaces {
  const codes = chosenCodes(chosen);
  if (codes.includes(code)) return toChosen(codes.filter((each) => each !== code));
  const apart = codes.filter((each) => !isWithin(each, code) && !isWithin(code, each));
  return toChosen([...apart, code].sort());
}
