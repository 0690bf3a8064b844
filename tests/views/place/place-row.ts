import {
  placeColumn,
  placeMeasures,
  type PlaceMeasure,
  type PlaceRow,
} from '../../../src/query/place-reports.ts';

type Told = { readonly value: number; readonly numerator?: number; readonly denominator?: number };

/** A report as the page of a place reads it, of a county’s government unless told otherwise. */
export function placeRow(
  code: string,
  year: number,
  told: Readonly<Partial<Record<PlaceMeasure, Told>>> = {},
  more: Partial<PlaceRow> = {},
): PlaceRow {
  const figures = placeMeasures.flatMap((key) => [
    [placeColumn(key, 'value'), told[key]?.value ?? null] as const,
    [placeColumn(key, 'numerator'), told[key]?.numerator ?? null] as const,
    [placeColumn(key, 'denominator'), told[key]?.denominator ?? null] as const,
    [placeColumn(key, 'basis'), told[key] ? 'table' : null] as const,
    [placeColumn(key, 'missing'), null] as const,
  ]);
  return {
    report_id: `${code}-${year}`,
    publisher_id: `${code}-x`,
    hans: `名${code}`,
    hant: `名${code}`,
    en: `Name ${code}`,
    kind: 'government',
    region_code: code,
    township_code: null,
    tier: 'county',
    year,
    scope: 'region',
    partial: false,
    published: null,
    published_from: null,
    contradictions: 0,
    late: false,
    channels: 0,
    ...(Object.fromEntries(figures) as Partial<PlaceRow>),
    ...more,
  };
}

/** A share of cases, in per cent as reports tell it. */
export const share = (numerator: number, denominator: number): Told => ({
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
});
