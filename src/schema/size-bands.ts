import type { Named } from './axis.ts';
import type { MeasureKey } from './measures.ts';

/** What a publisher’s size is read from. The data hold no population: size is its own volume of the year. */
export const sizeMeasure = 'requests_received' satisfies MeasureKey;

/** Bands of size, from the least count that belongs to each up to the next; null: the report does not say. */
export const sizeBands = {
  none: { from: 0, names: { hans: '0件', hant: '0件', en: 'None' } },
  ones: { from: 1, names: { hans: '1–9件', hant: '1–9件', en: '1–9' } },
  tens: { from: 10, names: { hans: '10–99件', hant: '10–99件', en: '10–99' } },
  hundreds: { from: 100, names: { hans: '100–999件', hant: '100–999件', en: '100–999' } },
  thousands: { from: 1000, names: { hans: '1000件以上', hant: '1000件以上', en: '1,000 or more' } },
  unknown: { from: null, names: { hans: '件数不详', hant: '件數不詳', en: 'Not known' } },
} as const satisfies Record<string, Named & { readonly from: number | null }>;

export type SizeBand = keyof typeof sizeBands;

/** The bands that a count can belong to, from the largest. */
export const countedBands: readonly { readonly band: SizeBand; readonly from: number }[] = (
  Object.keys(sizeBands) as SizeBand[]
)
  .flatMap((band) => {
    const { from } = sizeBands[band];
    return from === null ? [] : [{ band, from }];
  })
  .reverse();

/** The band of a count of requests received; `unknown` without one. */
export const sizeBandOf = (received: number | null): SizeBand =>
  (received === null ? undefined : countedBands.find(({ from }) => received >= from)?.band) ?? 'unknown';
