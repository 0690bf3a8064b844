import type { Level, Tier } from '../schema/publishers.ts';
import { levelOfCode } from './place-code.ts';
import type { KnownPlace, Places } from './places.ts';

/** What a publisher is tied to its place by. */
export type PlacedPublisher = {
  readonly level: Level;
  readonly region_code: string;
  readonly township_code?: string;
  readonly of_zone?: true;
};

/** Whose body a publisher is: a government its own, a department that of its place, or of a zone there. */
export function tierOf({ level, region_code, of_zone }: PlacedPublisher): Tier {
  if (level !== 'department') return level;
  return of_zone ? 'zone' : levelOfCode(region_code);
}

/** The place that a publisher is of: the township where the register has it, else the county, city or province. */
export const placeOf = (
  places: Places,
  { township_code, region_code }: Pick<PlacedPublisher, 'township_code' | 'region_code'>,
): KnownPlace | undefined =>
  (township_code === undefined ? undefined : places.placeOf(township_code)) ?? places.placeOf(region_code);

/** The columns of a publisher that filters by place read: its city and its county, null where it lies in none. */
export function codesAbove(
  places: Places,
  { township_code, region_code }: Pick<PlacedPublisher, 'township_code' | 'region_code'>,
): { readonly city_code: string | null; readonly county_code: string | null } {
  const path = places.pathOf(township_code ?? region_code);
  const codeOf = (level: 'city' | 'county') => path.find((place) => place.level === level)?.code ?? null;
  return { city_code: codeOf('city'), county_code: codeOf('county') };
}
