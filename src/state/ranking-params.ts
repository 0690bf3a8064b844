import type { RankSettings } from '../views/ranking/ranking-settings.ts';

/** The parameter of each field of a ranking's link, in the order in which a link writes them. */
export const rankParams = {
  preset: 'preset',
  year: 'year',
  scope: 'reports',
  group: 'group',
  sizes: 'sizes',
  sameSize: 'size_of',
  weights: 'weights',
  pillars: 'pillars',
  minimums: 'least',
  normalisation: 'scale',
  aggregation: 'mean',
  missing: 'missing',
  skew: 'skew',
  few: 'few',
  draws: 'draws',
  seed: 'seed',
  spread: 'spread',
  publisher: 'publisher',
  places: 'places',
  against: 'against',
  data: 'data',
  was: 'was',
} as const satisfies Record<keyof RankSettings, string>;

/** Parameters of older links that a ranking has no more: clipping gave way to `skew`, and every prior is of peers. */
export const formerParams = ['clip', 'prior'] as const;
