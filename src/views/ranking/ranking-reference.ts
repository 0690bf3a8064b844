import type { RankKey } from '../../query/ranking-measures.ts';
import { rankMeasureOf } from '../../query/ranking-measures.ts';
import type { Peers } from '../../query/ranking-figures.ts';
import type { Named } from '../../schema/axis.ts';
import { publisherKinds } from '../../schema/publisher-kinds.ts';
import { levels, provinces } from '../../schema/publishers.ts';
import { sizeBands, type SizeBand } from '../../schema/size-bands.ts';
import type { Chosen } from './ranking-group.ts';
import { minimumOf } from './ranking-rows.ts';
import { shareOf, type RankSettings } from './ranking-settings.ts';
import { groupWords, measureName, rankScopeName, type RankContext } from './ranking-words.ts';

/** What a ranking was made of, as far as words about it need to know. */
export type Referred = {
  readonly settings: RankSettings;
  readonly peers: Peers;
  readonly chosen: Chosen;
  readonly keys: readonly RankKey[];
  /** Names of the places among the peers, by code. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** Publishers that scores are relative to. */
  readonly placed: number;
  /** Name and band of the publisher whose size the peers have; null where none is asked for, or it has no report. */
  readonly sameSize: { readonly name: string; readonly band: SizeBand } | null;
};

/** Data version and date, where they are known. */
export type DataVersion = { readonly version: string; readonly date: string } | null;

/** A ranking’s reference set, method, weights and data version, each in one sentence or list. */
export type Reference = Readonly<Record<'set' | 'method' | 'weights' | 'data', string>>;

const percent = (value: number, { format }: RankContext) => format.exact(value, 'percent');
const count = (value: number, { format }: RankContext) => format.exact(value, 'count');

/** Whom the ranking admits, nothing shortened: what is not named is not narrowed. */
function peersText({ peers, settings, sameSize, placeNames }: Referred, context: RankContext): string {
  const { t, say } = context;
  const words = t.ranking.method;
  const listed = <K extends string>(chosen: readonly K[], names: Readonly<Record<K, Named>>) =>
    chosen.length > 0 ? [chosen.map((one) => say(names[one].names)).join(t.app.filter.and)] : [];
  const sizes =
    settings.sameSize !== null
      ? [
          sameSize
            ? words.sameSize(sameSize.name, say(sizeBands[sameSize.band].names))
            : words.sameSizeNone(settings.sameSize),
        ]
      : listed(settings.sizes, sizeBands).map(words.sizes);
  const placed = [
    ...peers.provinces.map((code) => say(provinces[code].names)),
    ...peers.places.map((code) => placeNames.get(code) ?? code),
  ];
  const parts = [
    ...(placed.length > 0 ? [placed.join(t.app.filter.and)] : []),
    ...listed(peers.levels, levels),
    ...listed(peers.kinds, publisherKinds),
    ...sizes,
  ];
  return parts.length > 0 ? parts.join(' · ') : words.everyone;
}

function methodText(settings: RankSettings, context: RankContext): string {
  const words = context.t.ranking.controls;
  const { normalisation, aggregation, missing, skew } = settings;
  return [
    words.normalisations[normalisation],
    ...(normalisation === 'percentile' ? [] : [words.skews[skew]]),
    words.aggregations[aggregation],
    `${words.missing}${context.t.ranking.method.colon}${words.policies[missing]}`,
    `${words.draws} ${settings.draws}`,
    `${words.seed} ${settings.seed}`,
    `${words.spread} ${settings.spread}`,
  ].join(' · ');
}

function weightsText({ settings, keys }: Referred, context: RankContext): string {
  const { controls, method } = context.t.ranking;
  return keys
    .map((key) => {
      const { direction, kind } = rankMeasureOf(key);
      const notes = [
        percent(Math.round(1000 * shareOf(settings, key, keys)) / 10, context),
        controls[direction],
        ...(kind === 'amount' ? [] : [`${method.minimum} ${count(minimumOf(settings, key), context)}`]),
      ];
      return `${measureName(key, context)}${method.colon}${notes.join(' · ')}`;
    })
    .join(method.semicolon);
}

export function referenceOf(about: Referred, data: DataVersion, context: RankContext): Reference {
  const { t, format } = context;
  const words = t.ranking.method;
  return {
    set: words.referenceText(
      count(about.placed, context),
      String(about.chosen.year),
      [rankScopeName(about.chosen.scope, context), ...groupWords(about.chosen, context)].join(' · '),
      peersText(about, context),
    ),
    method: methodText(about.settings, context),
    weights: weightsText(about, context),
    data: data ? words.version(data.version, format.date(data.date)) : words.versionUnknown,
  };
}

/** What a table rests on, by name. */
export type Told = { readonly id: string; readonly name: string; readonly text: string };

/** A reference as names and texts; `named` says of which ranking, where there are two. */
export const toldColumns = (
  reference: Reference,
  { t }: RankContext,
  named: (name: string) => string = (name) => name,
): readonly Told[] =>
  (['set', 'method', 'weights', 'data'] as const).map((id) => ({
    id,
    name: named(t.ranking.method.columns[id]),
    text: reference[id],
  }));
