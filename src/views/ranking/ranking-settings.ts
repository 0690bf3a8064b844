import type { RankKey } from '../../query/ranking-measures.ts';
import { rankMeasures, rankPillars } from '../../query/ranking-measures.ts';
import type { Aggregation, MissingPolicy, Normalisation, SkewPolicy } from '../../rank/types.ts';
import type { Pillar } from '../../schema/measures/pillars.ts';
import type { Scope } from '../../schema/publishers.ts';
import type { SizeBand } from '../../schema/size-bands.ts';

/** What a ranking’s reports speak for; reports that do not say are apart, never mixed in. */
export type RankScope = Scope | 'unknown';
export const rankScopes: readonly RankScope[] = ['organ', 'region', 'unknown'];

export const isRankScope = (scope: string | null): scope is RankScope =>
  rankScopes.some((each) => each === scope);

export type Weights<K extends string> = Readonly<Partial<Record<K, number>>>;

/**
 * Presets: weights of indicators (0 to 100, within their pillar). `told` is what most reports tell; `all` weighs every
 * indicator alike. What hardly anybody of a group gives is left out of a preset; see `keepIndicators`.
 */
export const presets = {
  told: { items_disclosed: 50, tables_right: 50 },
  openness: { items_disclosed: 50, policy_interpretations: 50 },
  requests: { disclosure_rate: 50 },
  appeals: { review_corrected_rate: 50, suit_corrected_rate: 50, disputes_per_hundred: 50 },
  all: Object.fromEntries(rankMeasures.map(({ key }) => [key, 50])),
} as const satisfies Record<string, Weights<RankKey>>;

export type Preset = keyof typeof presets;

/**
 * What the reader sets. `year`, `scope` and `group` null: the largest comparable group, and stated. `weights`, `pillars`
 * and `minimums` hold what differs from the preset and the registry. `data` is the data version that a link was made
 * on. Peers by level, province and kind are part of the state that all pages share; those by size are here: `sizes` are
 * the bands admitted (empty: all), or `sameSize` the publisher whose band it is. `was` is another ranking’s link, to
 * compare this one with (see `readRankingLink`).
 */
export type RankSettings = {
  readonly preset: Preset;
  readonly year: number | null;
  readonly scope: RankScope | null;
  /** Tier and kind, `county.government`. */
  readonly group: string | null;
  readonly sizes: readonly SizeBand[];
  readonly sameSize: string | null;
  readonly weights: Weights<RankKey>;
  readonly pillars: Weights<Pillar>;
  readonly minimums: Weights<RankKey>;
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
  readonly missing: MissingPolicy;
  readonly skew: SkewPolicy;
  /** Ranks from five publishers on, not ten. */
  readonly few: boolean;
  readonly draws: number;
  readonly seed: number;
  /** Per cent; how far weights vary in the simulation. */
  readonly spread: number;
  /** The publisher whose move and lift are explained. */
  readonly publisher: string | null;
  readonly places: number;
  /** The year that a move is explained against. */
  readonly against: number | null;
  readonly data: string | null;
  readonly was: string | null;
};

export const defaultSettings: RankSettings = {
  preset: 'told',
  year: null,
  scope: null,
  group: null,
  sizes: [],
  sameSize: null,
  weights: {},
  pillars: {},
  minimums: {},
  normalisation: 'percentile',
  aggregation: 'arithmetic',
  missing: 'set_aside',
  skew: 'treat',
  few: false,
  draws: 1000,
  seed: 1,
  spread: 10,
  publisher: null,
  places: 3,
  against: null,
  data: null,
  was: null,
};

/** How surely an interval holds the true rank, at least. */
export const intervalLevel = 0.9;

/** The chance to be among the first so many is shown. */
export const firstPlaces = 3;
export const defaultPillarWeight = 50;

export function weightOf(settings: Pick<RankSettings, 'preset' | 'weights'>, key: RankKey): number {
  const preset: Weights<RankKey> = presets[settings.preset];
  return settings.weights[key] ?? preset[key] ?? 0;
}

export const pillarWeightOf = ({ pillars }: Pick<RankSettings, 'pillars'>, pillar: Pillar): number =>
  pillars[pillar] ?? defaultPillarWeight;

/** Measures that count: with a weight above zero, in a pillar with one. */
export const countingKeys = (settings: Pick<RankSettings, 'preset' | 'weights' | 'pillars'>): RankKey[] =>
  rankMeasures
    .filter(({ key, pillar }) => weightOf(settings, key) > 0 && pillarWeightOf(settings, pillar) > 0)
    .map(({ key }) => key);

/** A measure’s share of the whole among those that count, 0 to 1; `kept`: where a group leaves some out, the others. */
export function shareOf(
  settings: Pick<RankSettings, 'preset' | 'weights' | 'pillars'>,
  key: RankKey,
  countedKeys: readonly RankKey[] | null = null,
): number {
  const keys = countingKeys(settings).filter((one) => countedKeys?.includes(one) ?? true);
  if (!keys.includes(key)) return 0;
  const counting = rankMeasures.filter((measure) => keys.includes(measure.key));
  const pillars = rankPillars.filter((pillar) => counting.some((measure) => measure.pillar === pillar));
  const ofPillar = counting.find((measure) => measure.key === key)?.pillar;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const within = sum(
    counting.filter(({ pillar }) => pillar === ofPillar).map((measure) => weightOf(settings, measure.key)),
  );
  const among = sum(pillars.map((pillar) => pillarWeightOf(settings, pillar)));
  return ofPillar === undefined
    ? 0
    : (weightOf(settings, key) / within) * (pillarWeightOf(settings, ofPillar) / among);
}
