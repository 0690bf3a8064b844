import { publisherName } from '../model/names.ts';
import type { RankedPublisher } from '../../rank/rank.ts';
import type { Sensitivity } from '../../rank/sensitivity.ts';
import { numberColumn, textColumn } from '../model/table-cells.ts';
import type { Point } from '../model/chart-model.ts';
import { namedCell, rankCell } from './ranking-cells.ts';
import type { RankReport } from './ranking-rows.ts';
import type { Ranked } from './ranking-table.ts';
import { lackingText, type RankContext } from './ranking-words.ts';
import type { TableCell, ViewModel } from '../model/view.ts';

const named = (reports: ReadonlyMap<string, RankReport>, id: string, context: RankContext): string => {
  const report = reports.get(id);
  return report ? publisherName(report.names, context) : id;
};

/** So many publishers are drawn at a time. */
export const barsPerPage = 40;

/** Ranks with their intervals, of the publishers from place `from` on (0 is the first). */
export function rankingBars(ranked: Ranked, from: number, context: RankContext): ViewModel {
  const { format, t } = context;
  const words = t.ranking.bars;
  const { intervals } = ranked.simulated.state === 'ready' ? ranked.simulated : { intervals: null };
  const rank = (value: number) => format.exact(value, 'rank');
  const all = ranked.ranking.publishers;
  const nameOf = (id: string) => named(ranked.reports, id, context);
  const pointOf = ({ id, rank: standing, score }: RankedPublisher): Point => {
    const interval = intervals?.get(id);
    const report = ranked.reports.get(id);
    return {
      value: standing,
      ...(standing === null ? { reason: words.noRank } : {}),
      ...(interval ? { low: interval.low, high: interval.high } : {}),
      ...(score === null ? {} : { detail: words.detail(format.exact(Math.round(score * 10) / 10, 'score')) }),
      ...(report ? { reportId: report.reportId } : {}),
    };
  };
  const row = ({ id, rank: standing, lacking }: RankedPublisher): TableCell[] => {
    const interval = intervals?.get(id);
    return [
      namedCell(nameOf(id), id),
      standing === null
        ? { text: '', value: null, reason: lackingText(lacking, context) }
        : rankCell(standing, context),
      ...[interval?.low, interval?.high].map((end): TableCell =>
        end === undefined ? { text: '', value: null } : rankCell(end, context),
      ),
    ];
  };
  const shown = all.slice(from, from + barsPerPage);
  const placed = all.filter(({ rank: place }) => place !== null);
  const ends = [placed[0], ...(placed.length > 1 ? placed.slice(-1) : [])];
  const clauses = ends.flatMap((end) => {
    const interval = end && intervals?.get(end.id);
    return interval && end.rank !== null
      ? [words.summary(nameOf(end.id), rank(end.rank), rank(interval.low), rank(interval.high))]
      : [];
  });
  return {
    chart: {
      kind: 'intervals',
      categories: shown.map(({ id }) => nameOf(id)),
      points: shown.map(pointOf),
      value: { name: words.axis, unit: 'rank', max: Math.max(all.length, 2) },
    },
    table: {
      columns: [
        textColumn('publisher', t.ranking.table.publisher),
        numberColumn('rank', t.ranking.table.rank),
        numberColumn('low', t.ranking.table.intervalLow),
        numberColumn('high', t.ranking.table.intervalHigh),
      ],
      rows: all.map(row),
    },
    coverage: null,
    notes: intervals ? [words.note] : [],
    summary: clauses.length === 0 ? '' : t.views.sentence(clauses),
  };
}

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
        namedCell(named(ranked.reports, id, context), id),
        ...[rank, best, median, worst].map((value) => rankCell(value, context)),
        ...scenarios.map((one) => rankCell(one.ranks[at] ?? NaN, context)),
      ]),
    },
    coverage: null,
    notes: [],
    working: scenarios.map((one) =>
      words.correlation(scenarioName(one), coefficient(one.spearman), coefficient(one.kendall)),
    ),
    summary: !widest
      ? ''
      : widest.best === widest.worst
        ? words.steady
        : words.summary(
            named(ranked.reports, widest.id, context),
            format.exact(widest.best, 'rank'),
            format.exact(widest.worst, 'rank'),
          ),
  };
}
