import { publisherName } from '../model/names.ts';
import type { RankKey } from '../../query/ranking-measures.ts';
import type { IndicatorSoundness, Soundness } from '../../rank/soundness.ts';
import type { Pillar } from '../../schema/measures/pillars.ts';
import { rankMeasureOf } from '../../query/ranking-measures.ts';
import { numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import { namedCell, rankCell } from './ranking-cells.ts';
import type { RankReport } from './ranking-rows.ts';
import type { Weights } from './ranking-settings.ts';
import { measureName, type RankContext } from './ranking-words.ts';
import type { TableCell, ViewModel } from '../model/view.ts';

const rounded = (value: number): number => Math.round(100 * value) / 100;

/** Whether the index holds together: what each indicator does in it, and in notes what is true of all together. */
export function rankingSound(found: Soundness, context: RankContext): ViewModel {
  const { t, format } = context;
  const words = t.ranking.sound;
  const plain = (value: number): string => format.exact(rounded(value), 'score');
  const cell = (value: number | null): TableCell =>
    value === null
      ? { text: '', value: null, reason: words.undefined }
      : { text: plain(value), value: rounded(value) };
  const share = (value: number | null): TableCell =>
    value === null
      ? { text: '', value: null, reason: words.undefined }
      : { text: format.exact(Math.round(1000 * value) / 10, 'percent'), value: 100 * value };
  const row = (one: IndicatorSoundness): TableCell[] => [
    textCell(measureName(one.key as RankKey, context)),
    share(one.share),
    cell(one.correlation),
    cell(one.loading),
    cell(one.without?.spearman ?? null),
    one.without ? rankCell(one.without.moved, context) : { text: '', value: null, reason: words.lone },
    share(one.byComponent),
    share(one.byBenefit),
  ];
  const strongest = strongestPair(found);
  const most = strongestChoice(found);
  return {
    chart: null,
    table: {
      columns: [
        textColumn('indicator', words.indicator),
        numberColumn('share', words.share),
        numberColumn('correlation', words.correlation),
        numberColumn('loading', words.loading),
        numberColumn('without', words.without),
        numberColumn('moved', words.moved),
        numberColumn('component', words.byComponent),
        numberColumn('benefit', words.byBenefit),
      ],
      rows: found.indicators.map(row),
    },
    coverage: null,
    notes: [
      words.scales,
      ...(strongest
        ? [
            words.strongest(
              ...([strongest.left, strongest.right].map((key) => measureName(key, context)) as [
                string,
                string,
              ]),
              plain(strongest.value),
            ),
          ]
        : []),
      ...(most ? [words.most(words.choices[most.choice])] : []),
      words.weights,
    ],
    working: [
      found.alpha === null ? words.noAlpha : words.alpha(plain(found.alpha)),
      words.columns,
      ...(found.components
        ? [words.components(found.components.map(({ eigenvalue }) => plain(eigenvalue)))]
        : []),
      ...(found.effects ?? []).map(({ choice, effect }) =>
        words.effect(words.choices[choice], plain(effect.first), plain(effect.total)),
      ),
      words.weightsWorking,
    ],
    summary:
      found.alpha === null ? words.unknown : found.alpha >= ofOneThing ? words.oneThing : words.manyThings,
  };
}

/** From this alpha on indicators are usually taken to speak of one thing (OECD/JRC 2008, step 4). */
const ofOneThing = 0.7;

/** The choice that moves ranks most, its interactions counted; none where no choice moves any. */
function strongestChoice({ effects }: Soundness): NonNullable<Soundness['effects']>[number] | undefined {
  return [...(effects ?? [])]
    .filter(({ effect }) => effect.total > 0)
    .sort((a, b) => b.effect.total - a.effect.total)[0];
}

type Pair = { readonly left: RankKey; readonly right: RankKey; readonly value: number };

function strongestPair({ correlations, indicators }: Soundness): Pair | null {
  const pairs = (correlations ?? []).flatMap((line, i) =>
    line.slice(0, i).map((value, j) => ({ value, left: indicators[j]?.key, right: indicators[i]?.key })),
  );
  const [first] = pairs.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return first?.left === undefined || first.right === undefined
    ? null
    : { left: first.left as RankKey, right: first.right as RankKey, value: first.value };
}

/** Ranks by votes beside those of the index. */
export function rankingVotes(
  found: Soundness,
  reports: ReadonlyMap<string, RankReport>,
  context: RankContext,
): ViewModel {
  const words = context.t.ranking.votes;
  const nameOf = (id: string): string => {
    const report = reports.get(id);
    return report ? publisherName(report.names, context) : id;
  };
  const publishers = [...found.publishers].sort((a, b) => a.rank - b.rank);
  const same = publishers.filter(({ rank, borda, copeland }) => rank === borda && rank === copeland).length;
  return {
    chart: null,
    table: {
      columns: [
        textColumn('publisher', context.t.ranking.table.publisher),
        numberColumn('rank', context.t.ranking.table.rank),
        numberColumn('borda', words.borda),
        numberColumn('copeland', words.copeland),
      ],
      rows: publishers.map(({ id, rank, borda, copeland }) => [
        namedCell(nameOf(id), id),
        ...[rank, borda, copeland].map((one) => rankCell(one, context)),
      ]),
    },
    coverage: null,
    notes: [words.note],
    working: [words.working],
    summary: words.same(
      context.format.exact(same, 'count'),
      context.format.exact(publishers.length, 'count'),
    ),
  };
}

/** Shares of the total as the reader's weights, whole numbers to 100: pillars among each other, indicators within. */
export function toWeights(shares: readonly { readonly key: RankKey; readonly share: number }[]): {
  readonly weights: Weights<RankKey>;
  readonly pillars: Weights<Pillar>;
} {
  const pillarOf = (key: RankKey): Pillar => rankMeasureOf(key).pillar;
  const sums = new Map<Pillar, number>();
  for (const { key, share } of shares) sums.set(pillarOf(key), (sums.get(pillarOf(key)) ?? 0) + share);
  return {
    weights: Object.fromEntries(
      shares.map(({ key, share }) => [key, Math.round((100 * share) / (sums.get(pillarOf(key)) ?? 1))]),
    ),
    pillars: Object.fromEntries([...sums].map(([pillar, share]) => [pillar, Math.round(100 * share)])),
  };
}
