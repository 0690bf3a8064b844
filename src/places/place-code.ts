import type { ProvinceCode } from '../schema/publishers.ts';

/** Levels of a place, from the top. A township stands below a county, or below a city that has no counties. */
export const placeLevels = ['province', 'city', 'county', 'township'] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/**
 * A place of GB/T 2260: its six-digit code, its name, the names that it had before, and those of places that have become
 * part of it. A township has the nine digits of GB/T 10114.
 */
export type Place = {
  readonly code: string;
  readonly name: string;
  readonly former: readonly string[];
  readonly absorbed: readonly string[];
};

/** The level that a code tells: 320000 a province, 320800 a city, 320813 a county, 320813101 a township. */
export function levelOfCode(code: string): PlaceLevel {
  if (code.length > 6) return 'township';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** The digits that all codes within a place begin with: 320000 → 32, 320800 → 3208, 320813 → 320813. */
export const stemOfCode = (code: string): string => code.replace(/^(\d\d(?:\d\d)??)(?:00){1,2}$/u, '$1');

/** Municipalities, and codes of counties that lie in no city (4290xx): what contains their counties is the province. */
const withoutCity = /^(?:11|12|31|50)|^\d\d90/u;

/** The place among whose parts a county or township is compared: its city, or its province where it lies in no city; others are that place. */
export function comparedWithin(code: string): string {
  if (levelOfCode(code) === 'province' || levelOfCode(code) === 'city') return code;
  return withoutCity.test(code) ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}

/** The province of a code, as publishers and filters have it: the first two digits. */
export const provinceOfCode = (code: string): ProvinceCode => code.slice(0, 2) as ProvinceCode;
