import { everything } from '../query/filter.ts';
import type { RankKey } from '../query/ranking-measures.ts';
import type { Ranking } from '../rank/rank.ts';
import { rankPublishers } from '../rank/rank.ts';
import type { Sensitivity } from '../rank/sensitivity.ts';
import { numberColumn, textColumn } from './cells.ts';
import type { Point } from './chart-model.ts';
import { breaksOf } from './breaks.ts';
import { toRankInput, yearsOf } from './ranking-input.ts';
import type { RankReport } from './ranking-rows.ts';
import type { RankScope, RankSettings } from './ranking-settings.ts';
import type { Ranked } from './ranking-table.ts';
import { lackingText, rankedName, type RankContext } from './ranking-words.ts';
import type { TableCell, ViewModel } from './view.ts';

const named = (reports: ReadonlyMap<string, RankReport>, id: string, context: RankContext): string => {
  const report = reports.get(id);
  return report ? rankedName(report.names, context) : id;
};

const nameCell = (text: string, publisherId: string): TableCell => ({ text, value: text, publisherId });
const rankCell = (value: number, { format }: RankContext): TableCell => ({
  text: format.exact(value, 'rank'),
  value,
});

/** So many publishers are drawn at a time. */
export const barsPerPage = 40;

/** Ranks with their intervals, of the publishers from place `from` on (0 is the first). */
export function rankingBars(ranked: Ranked, from: number, context: RankContext): ViewModel {
  const { format, t } = context;
  const words = t.ranking.bars;
  const { intervals } = ranked.simulated.state === 'ready' ? ranked.simulated : { intervals: null };
  const rank = (value: number) => format.exact(value, 'rank');
  const all = ranked.ranking.publishers.map((one) => {
    const interval = intervals?.get(one.id);
    const score = one.score === null ? null : format.exact(Math.round(one.score * 10) / 10, 'score');
    const report = ranked.reports.get(one.id);
    const point: Point = {
      value: one.rank,
      ...(one.rank === null ? { reason: words.noRank } : {}),
      ...(interval ? { low: interval.low, high: interval.high } : {}),
      ...(score === null ? {} : { detail: words.detail(score) }),
      ...(report ? { reportId: report.reportId } : {}),
    };
    return { id: one.id, name: named(ranked.reports, one.id, context), point, lacking: one.lacking };
  });
  const shown = all.slice(from, from + barsPerPage);
  const first = all[0];
  return {
    chart: {
      kind: 'intervals',
      categories: shown.map(({ name }) => name),
      points: shown.map(({ point }) => point),
      value: { name: words.axis, unit: 'rank', max: Math.max(all.length, 2) },
    },
    table: {
      columns: [
        textColumn('publisher', t.ranking.table.publisher),
        numberColumn('rank', t.ranking.table.rank),
        numberColumn('low', t.ranking.table.intervalLow),
        numberColumn('high', t.ranking.table.intervalHigh),
      ],
      rows: all.map(({ id, name, point, lacking }) => [
        nameCell(name, id),
        point.value === null
          ? { text: '', value: null, reason: lackingText(lacking, context) }
          : rankCell(point.value, context),
        point.low === undefined ? { text: '', value: null } : rankCell(point.low, context),
        point.high === undefined ? { text: '', value: null } : rankCell(point.high, context),
      ]),
    },
    coverage: null,
    notes: intervals ? [words.outside] : [],
    summary:
      first?.point.low === undefined || first.point.high === undefined || first.point.value === null
        ? ''
        : words.summary(first.name, rank(first.point.value), rank(first.point.low), rank(first.point.high)),
  };
}

const drawnLines = 8;

/** The ranks of each year with the same settings and scope: the first few of the ranking, and the chosen publisher. */
export function rankingBump(
  reports: readonly RankReport[],
  settings: RankSettings,
  keys: readonly RankKey[],
  { ranking }: Pick<Ranked, 'ranking'>,
  scope: RankScope,
  context: RankContext,
): ViewModel {
  const { format, t } = context;
  const words = t.ranking.bump;
  const years = yearsOf(reports, scope);
  const rankings = years.map((year) => ({
    year,
    ranks: ranksOf(rankPublishers(toRankInput(reports, settings, keys, { year, scope }))),
  }));
  const kept = rankings.filter(({ ranks }) => ranks.size > 1);
  const keptYears = kept.map(({ year }) => year);
  const names = new Map(reports.map((report) => [report.id, rankedName(report.names, context)]));
  const order = ranking.publishers.map(({ id }) => id);
  const others = [...new Set(kept.flatMap(({ ranks }) => [...ranks.keys()]))].filter(
    (id) => !order.includes(id),
  );
  const often = (id: string) => kept.filter(({ ranks }) => ranks.has(id)).length;
  const chosen = settings.publisher;
  const candidates = order.filter((id) => often(id) > 1 && id !== chosen);
  const drawn = [...(chosen !== null && often(chosen) > 0 ? [chosen] : []), ...candidates].slice(
    0,
    drawnLines,
  );
  const cell = (id: string, ranks: ReadonlyMap<string, number>): TableCell => {
    const rank = ranks.get(id);
    return rank === undefined ? { text: '', value: null, reason: words.notRanked } : rankCell(rank, context);
  };
  return {
    chart:
      drawn.length === 0
        ? null
        : {
            kind: 'lines',
            years: keptYears,
            series: drawn.map((id) => ({
              id,
              name: names.get(id) ?? id,
              points: kept.map(({ ranks }): Point => ({ value: ranks.get(id) ?? null })),
            })),
            value: { name: words.axis, unit: 'rank' },
            breaks: breaksOf(keptYears, { ...context, filter: everything }),
          },
    table: {
      columns: [
        textColumn('publisher', t.ranking.table.publisher),
        ...keptYears.map((year) => numberColumn(`year_${year}`, String(year))),
      ],
      rows: [...order, ...others].map((id) => [
        nameCell(names.get(id) ?? id, id),
        ...kept.map(({ ranks }) => cell(id, ranks)),
      ]),
    },
    coverage: null,
    notes: [
      words.peers,
      words.counts(
        kept.map(({ year, ranks }) => `${year}: ${format.exact(ranks.size, 'count')}`).join(' · '),
      ),
    ],
    summary: words.summary(
      format.exact([...order, ...others].filter((id) => often(id) > 1).length, 'count'),
      format.exact(kept.length, 'count'),
    ),
  };
}

const ranksOf = ({ publishers }: Ranking): ReadonlyMap<string, number> =>
  new Map(publishers.flatMap(({ id, rank }) => (rank === null ? [] : [[id, rank] as const])));

/** Every publisher's range of ranks under all methods, the widest first in words. */
export function rankingSensitivity(
  sensitivity: Sensitivity,
  ranked: Ranked,
  context: RankContext,
): ViewModel {
  const { format, t } = context;
  const words = t.ranking.sensitivity;
  const { scenarios, publishers } = sensitivity;
  const scenarioName = (one: (typeof scenarios)[number]) =>
    words.scenario(
      t.ranking.controls.normalisations[one.normalisation],
      t.ranking.controls.aggregations[one.aggregation],
    );
  const widest = [...publishers].sort((a, b) => b.worst - b.best - (a.worst - a.best))[0];
  const coefficient = (value: number | null) =>
    value === null ? words.undefined : format.exact(Math.round(value * 100) / 100, 'score');
  return {
    chart: null,
    table: {
      columns: [
        textColumn('publisher', t.ranking.table.publisher),
        numberColumn('own', words.own),
        numberColumn('best', words.best),
        numberColumn('median', words.median),
        numberColumn('worst', words.worst),
        ...scenarios.map((one) => numberColumn(`${one.normalisation}_${one.aggregation}`, scenarioName(one))),
      ],
      rows: publishers.map(({ id, rank, best, median, worst }, at) => [
        nameCell(named(ranked.reports, id, context), id),
        ...[rank, best, median, worst].map((value) => rankCell(value, context)),
        ...scenarios.map((one) => rankCell(one.ranks[at] ?? NaN, context)),
      ]),
    },
    coverage: null,
    notes: scenarios.map((one) =>
      words.correlation(scenarioName(one), coefficient(one.spearman), coefficient(one.kendall)),
    ),
    summary: widest
      ? words.summary(
          named(ranked.reports, widest.id, context),
          format.exact(widest.best, 'rank'),
          format.exact(widest.worst, 'rank'),
        )
      : '',
  };
}
