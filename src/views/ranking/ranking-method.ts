import { isReportingKey, rankMeasureOf, type RankKey } from '../../query/ranking-measures.ts';
import type { Ranking } from '../../rank/rank.ts';
import { casesOf } from './ranking-cases.ts';
import { minimumOf, type RankReport } from './ranking-rows.ts';
import { shareOf, type RankSettings } from './ranking-settings.ts';
import { measureName, type RankContext } from './ranking-words.ts';

type Explained = {
  readonly ranking: Ranking;
  readonly ranked: ReadonlyMap<string, RankReport>;
  readonly keys: readonly RankKey[];
};

/** What is done, for whoever wants no more than that. */
export const plainSteps = ({ t }: Pick<RankContext, 't'>): readonly string[] => {
  const { scale, mean, order, sure } = t.ranking.method.plain;
  return [scale, mean, order, sure];
};

/** Every step from the figures to the ranks, a sentence or two each, in order. */
export function methodSteps(settings: RankSettings, { t, format }: RankContext): readonly string[] {
  const { method } = t.ranking;
  const { normalisation, aggregation, missing, skew } = settings;
  return [
    method.rates,
    method.missing[missing],
    method.normalisation[normalisation],
    ...(normalisation === 'percentile' ? [] : [method.skew[skew]]),
    method.reliability,
    method.direction,
    method.aggregation[aggregation],
    method.expected,
    method.ties,
    method.draws(
      format.exact(settings.draws, 'count'),
      String(settings.seed),
      format.exact(settings.spread, 'percent'),
    ),
    method.peers,
    method.intervals,
    method.coverage,
    method.told,
    method.reporting,
    method.handbook,
  ];
}

/** What is to know of each indicator that counts: its share, direction, least cases, how it was scaled, and its article. */
export function indicatorNotes(
  { ranking, ranked, keys }: Explained,
  settings: RankSettings,
  context: RankContext,
): readonly { readonly key: RankKey; readonly name: string; readonly notes: readonly string[] }[] {
  const { t, format, say } = context;
  const { method, controls } = t.ranking;
  const percent = (value: number) => format.exact(value, 'percent');
  const count = (value: number) => format.exact(value, 'count');
  const basesOf = (key: RankKey): readonly string[] => {
    const bases = ranking.publishers.map(({ id }) => ranked.get(id)?.bases[key]);
    const [table, text] = (['table', 'text'] as const).map(
      (basis) => bases.filter((one) => one === basis).length,
    );
    return table || text ? [t.views.note.bases(count(table ?? 0), count(text ?? 0))] : [];
  };
  const casesText = (key: RankKey): readonly string[] => {
    const cases = casesOf(ranking, ranked, key);
    return cases ? [method.cases(count(cases.median), count(cases.least))] : [];
  };
  const scaleText = (key: RankKey): readonly string[] => {
    const scale = ranking.scales.find((one) => one.key === key);
    return [
      ...(scale && scale.reliability < 0.995
        ? [method.drawnIn(percent(Math.round(100 * scale.reliability)))]
        : []),
      ...(scale?.treatment === 'log' ? [method.treated] : []),
    ];
  };
  return keys.map((key) => {
    const measure = rankMeasureOf(key);
    return {
      key,
      name: measureName(key, context),
      notes: [
        controls.share(percent(Math.round(1000 * shareOf(settings, key, keys)) / 10)),
        controls[measure.direction],
        ...(measure.kind === 'amount' ? [] : [`${method.minimum} ${count(minimumOf(settings, key))}`]),
        ...casesText(key),
        ...scaleText(key),
        measure.source ? say(measure.source) : isReportingKey(key) ? method.ownSource : method.noSource,
        ...basesOf(key),
      ],
    };
  });
}
