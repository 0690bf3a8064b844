import { everything } from '../../query/filter.ts';
import type { Ranking } from '../../rank/rank.ts';
import { breaksOf } from '../model/breaks.ts';
import { numberColumn, textColumn } from '../model/table-cells.ts';
import type { Point } from '../model/chart-model.ts';
import { namedCell, rankCell } from './ranking-cells.ts';
import type { RankReport } from './ranking-rows.ts';
import { rankedName, type RankContext } from './ranking-words.ts';
import type { TableCell, ViewModel } from '../model/view.ts';

/** Ranks of one year by publisher: those who have one. */
export type YearRanks = { readonly year: number; readonly ranks: ReadonlyMap<string, number> };

const drawnLines = 8;

/** The ranks of each year with the same settings and scope: the first few of the ranking, and the chosen publisher. */
export function rankingBump(
  years: readonly YearRanks[],
  reports: readonly RankReport[],
  { publishers }: Ranking,
  chosen: string | null,
  context: RankContext,
): ViewModel {
  const { format, t } = context;
  const words = t.ranking.bump;
  const kept = years.filter(({ ranks }) => ranks.size > 1);
  const keptYears = kept.map(({ year }) => year);
  const names = new Map(reports.map((report) => [report.id, rankedName(report.names, context)]));
  const listed = new Set(publishers.map(({ id }) => id));
  const others = [...new Set(kept.flatMap(({ ranks }) => [...ranks.keys()]))].filter((id) => !listed.has(id));
  const often = (id: string) => kept.filter(({ ranks }) => ranks.has(id)).length;
  const candidates = [...listed].filter((id) => often(id) > 1 && id !== chosen);
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
      rows: [...listed, ...others].map((id) => [
        namedCell(names.get(id) ?? id, id),
        ...kept.map(({ ranks }) => cell(id, ranks)),
      ]),
    },
    coverage: null,
    notes: [
      words.peers,
      words.counts(
        kept.map(({ year, ranks }) => words.yearCount(String(year), format.exact(ranks.size, 'count'))),
      ),
    ],
    summary: words.summary(
      format.exact([...listed, ...others].filter((id) => often(id) > 1).length, 'count'),
      format.exact(kept.length, 'count'),
    ),
  };
}
