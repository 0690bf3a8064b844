import type { PlaceRow } from '../../query/place-reports.ts';

/** A year is shown by itself only where so many parts can be compared in it. */
export const enoughParts = 5;

/** Reports of one year and scope, one a place: those that may stand beside each other. */
export type YearChoice = { readonly year: number; readonly scope: string | null };

/** The reports of the governments of some places, by code. */
export const reportsOfParts = (rows: readonly PlaceRow[], codes: readonly string[]): readonly PlaceRow[] =>
  rows.filter(
    ({ kind, region_code: code }) => kind === 'government' && code !== null && codes.includes(code),
  );

const countPlaces = (rows: readonly PlaceRow[]): number =>
  new Set(rows.map(({ region_code: code }) => code)).size;

/**
 * The year and scope in which parts are compared: the year asked for, else the newest in which at least five parts are
 * held, else the one in which most are; of that year the scope in which most are. Null where no part has a report.
 */
export function chooseYear(reports: readonly PlaceRow[], asked: number | null): YearChoice | null {
  const years = [...new Set(reports.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  const heldIn = (year: number) => countPlaces(reports.filter((row) => row.year === year));
  const newest = years.find((year) => heldIn(year) >= enoughParts);
  const most = [...years].sort((a, b) => heldIn(b) - heldIn(a) || b - a)[0];
  const year = asked ?? newest ?? most;
  if (year === undefined) return null;
  const ofYear = reports.filter((row) => row.year === year);
  const scopes = ['region', 'organ', null];
  const count = (scope: string | null) => countPlaces(ofYear.filter((row) => row.scope === scope));
  return { year, scope: scopes.reduce((best, each) => (count(each) > count(best) ? each : best)) };
}
