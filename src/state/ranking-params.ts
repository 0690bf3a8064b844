import type { RankSettings } from '../views/ranking-settings.ts';

/** The parameter of each field of a ranking's link, in the order in which a link writes them. */
export const rankParams = {
  preset: 'preset',
  year: 'year',
  scope: 'reports',
  sizes: 'sizes',
  sameSize: 'size_of',
  weights: 'weights',
  pillars: 'pillars',
  minimums: 'least',
  normalisation: 'scale',
  aggregation: 'mean',
  missing: 'missing',
  winsorise: 'clip',
  draws: 'draws',
  seed: 'seed',
  spread: 'spread',
  prior: 'prior',
  publisher: 'publisher',
  places: 'places',
  against: 'against',
  data: 'data',
  was: 'was',
} as const satisfies Record<keyof RankSettings, string>;
