import type { RankKey } from '../query/ranking-measures.ts';
import { rankMeasures, rankPillars } from '../query/ranking-measures.ts';
import {
  defaultSettings,
  presets,
  rankScopes,
  type Preset,
  type RankSettings,
  type Weights,
} from '../views/ranking/ranking-settings.ts';
import { sizeBands, type SizeBand } from '../schema/size-bands.ts';
import { normalisations } from '../rank/sensitivity.ts';
import { rankParams } from './ranking-params.ts';

/** One field of the ranking in a link. `read` gives null for what it cannot take: the default then stands. */
type Field<K extends keyof RankSettings> = {
  readonly read: (text: string) => RankSettings[K] | null;
  readonly write: (value: RankSettings[K]) => string;
};

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T | null =>
    known.find((value) => value === text) ?? null;

/** A whole number within limits. */
const whole =
  (low: number, high: number) =>
  (text: string): number | null => {
    const number = Number(text);
    return /^\d{1,9}$/.test(text) && number >= low && number <= high ? number : null;
  };

/** Keys with whole numbers, `a:50,b:0`; unknown keys and other numbers are dropped. */
function readWeights<K extends string>(known: readonly K[], high: number) {
  return (text: string): Weights<K> => {
    const asked = new Map(
      text.split(',').map((part): [string, string] => {
        const [key = '', number = ''] = part.split(':');
        return [key, number];
      }),
    );
    const read = whole(0, high);
    return Object.fromEntries(
      known.flatMap((key): [K, number][] => {
        const number = read(asked.get(key) ?? '');
        return number === null ? [] : [[key, number]];
      }),
    ) as Weights<K>;
  };
}

const writeWeights = (weights: Weights<string>): string =>
  Object.entries(weights)
    .map(([key, weight]) => `${key}:${weight ?? 0}`)
    .join(',');

const keys: readonly RankKey[] = rankMeasures.map(({ key }) => key);
const plain = (value: string | number | null): string => (value === null ? '' : String(value));
const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : null);

/** The known values that a text lists, in the order in which they were declared. */
const someOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): readonly T[] => {
    const asked = new Set(text.split(','));
    return known.filter((value) => asked.has(value));
  };

const id = matching(/^[^\s,]{1,120}$/);

/** The codec: one row a field; their parameters are in `rankParams`. */
const fields: { readonly [K in keyof RankSettings]: Field<K> } = {
  preset: { read: oneOf(Object.keys(presets) as Preset[]), write: plain },
  year: { read: whole(2000, 2099), write: plain },
  scope: { read: oneOf(rankScopes), write: plain },
  group: { read: matching(/^[a-z_]{1,40}\.[a-z_]{1,40}$/), write: plain },
  sizes: { read: someOf(Object.keys(sizeBands) as SizeBand[]), write: (sizes) => sizes.join(',') },
  sameSize: { read: id, write: plain },
  weights: { read: readWeights(keys, 100), write: writeWeights },
  pillars: { read: readWeights(rankPillars, 100), write: writeWeights },
  minimums: { read: readWeights(keys, 1_000_000), write: writeWeights },
  normalisation: { read: oneOf(normalisations), write: plain },
  aggregation: { read: oneOf(['arithmetic', 'geometric']), write: plain },
  missing: { read: oneOf(['set_aside', 'bounds']), write: plain },
  skew: { read: oneOf(['treat', 'leave']), write: plain },
  few: { read: (text) => text === '1', write: (few) => (few ? '1' : '') },
  draws: { read: whole(1000, 20_000), write: plain },
  seed: { read: whole(0, 999_999_999), write: plain },
  spread: { read: whole(0, 99), write: plain },
  publisher: { read: id, write: plain },
  places: { read: whole(1, 999), write: plain },
  against: { read: whole(2000, 2099), write: plain },
  data: { read: matching(/^[\w.-]{1,80}$/), write: plain },
  was: { read: matching(/^[^\s]{1,4000}$/), write: plain },
};

const names = Object.keys(rankParams) as (keyof RankSettings)[];

function readField<K extends keyof RankSettings>(name: K, params: URLSearchParams): RankSettings[K] {
  const text = params.get(rankParams[name]);
  return (text === null ? null : fields[name].read(text)) ?? defaultSettings[name];
}

function writeField<K extends keyof RankSettings>(name: K, settings: Pick<RankSettings, K>): string {
  const text = fields[name].write(settings[name]);
  return text === fields[name].write(defaultSettings[name]) ? '' : text;
}

/** Indicators of older links by the ones that took their place. */
const formerKeys: Readonly<Record<string, RankKey>> = { checks_passed: 'tables_right' };

/**
 * The parameters of a link of whatever age as they are written today: an indicator that was replaced hands its weight
 * on, an unclipped min–max leaves amounts as they are, and what else is gone is passed over.
 */
function migrate(params: URLSearchParams): URLSearchParams {
  const migrated = new URLSearchParams(params);
  for (const name of [rankParams.weights, rankParams.minimums]) {
    const text = migrated.get(name);
    if (text === null) continue;
    const renamed = text.split(',').map((part) => {
      const [key = '', ...rest] = part.split(':');
      return [formerKeys[key] ?? key, ...rest].join(':');
    });
    migrated.set(name, renamed.join(','));
  }
  if (migrated.get('clip') === '0' && !migrated.has(rankParams.skew)) migrated.set(rankParams.skew, 'leave');
  return migrated;
}

/** The settings of a query string; what is unknown or out of range is dropped, and the default stands. */
export function readRankSettings(params: URLSearchParams): RankSettings {
  const migrated = migrate(params);
  return Object.fromEntries(names.map((name) => [name, readField(name, migrated)])) as RankSettings;
}

/** The parameters of settings, in one stable order, with what is default left out. */
export function writeRankSettings(settings: RankSettings): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of names) {
    const text = writeField(name, settings);
    if (text !== '') params.append(rankParams[name], text);
  }
  return params;
}
