import { isReportingKey, type RankKey } from '../../query/ranking-measures.ts';
import { findLift, type IndicatorLift } from '../../rank/lift.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import { keysOf } from '../measure/latest-rows.ts';
import {
  figureText,
  lackingReason,
  lackingText,
  measureName,
  type RankContext,
} from '../ranking/ranking-words.ts';
import type { TableCell, TableModel } from '../model/view.ts';
import type { PartsRank } from './parts-rank.ts';

/** A part's rank taken apart: one sentence, and a row a measure; null where it stands in no ranking. */
export type RankApart = { readonly sentence: string; readonly table: TableModel };

const tenths = (value: number, { format }: RankContext): TableCell => ({
  text: format.exact(Math.round(value * 10) / 10, 'score'),
  value,
});

/** What would change the rank by this measure alone: the figure that gains a place, or that none does. */
function changeCell(lift: IndicatorLift | undefined, rank: number, context: RankContext): TableCell {
  const words = context.t.place.apart;
  const place = (value: number) => context.format.exact(value, 'rank');
  if (rank === 1) return textCell(words.first);
  if (!lift) return textCell('');
  if (!('to' in lift)) return textCell(words.out(place(lift.bestRank)));
  return textCell(words.change(figureText(lift.key as RankKey, lift.to.value, context), place(lift.rank)));
}

/** How one part of a ranking came by its rank: every measure that counts, and what it lacks where it has no rank. */
export function takeApart(ranked: PartsRank, id: string, context: RankContext): RankApart | null {
  const { ranking, reports, keys, input } = ranked;
  const words = context.t.place.apart;
  const one = ranking.publishers.find((publisher) => publisher.id === id);
  const report = reports.get(id);
  const aside = ranking.setAside.find((publisher) => publisher.id === id);
  if (!report || (!one && !aside)) return null;
  const lacking = one?.lacking ?? aside?.lacking ?? [];
  const rank = one?.rank ?? null;
  const lift = rank === null ? null : findLift(input, id, 1);
  const total = ranking.publishers.filter((publisher) => publisher.rank !== null).length;
  const count = (value: number) => context.format.exact(value, 'count');
  const sources = (key: RankKey): readonly IndicatorKey[] =>
    isReportingKey(key) ? [] : keysOf(key, report.bases[key] ?? null);
  const rows = keys.map((key): readonly TableCell[] => {
    const found = one?.indicators.find((indicator) => indicator.key === key);
    const missing = lacking.find((each) => each.key === key);
    const name = textCell(measureName(key, context));
    if (!found) {
      const reason = missing ? { reason: lackingReason(missing.reason, context) } : {};
      return [name, { text: '', value: null, ...reason }];
    }
    return [
      name,
      {
        text: figureText(key, found.value, context),
        value: found.value,
        reportId: report.reportId,
        keys: sources(key),
      },
      tenths(found.score, context),
      {
        ...tenths(100 * found.share, context),
        text: context.format.exact(Math.round(1000 * found.share) / 10, 'percent'),
      },
      tenths(found.share * found.score, context),
      rank === null
        ? textCell('')
        : changeCell(
            lift?.indicators.find((each) => each.key === key),
            rank,
            context,
          ),
    ];
  });
  return {
    sentence:
      rank === null
        ? words.noRank(lackingText(lacking, context))
        : words.rank(context.format.exact(rank, 'rank'), count(total), tenths(one?.score ?? 0, context).text),
    table: {
      columns: [
        textColumn('measure', words.measure),
        numberColumn('figure', words.figure),
        numberColumn('score', words.score),
        numberColumn('weight', words.weight),
        numberColumn('contribution', words.contribution),
        textColumn('change', words.changes),
      ],
      rows: rows.map((row) => Array.from({ length: 6 }, (_, at) => row[at] ?? { text: '', value: null })),
    },
  };
}
