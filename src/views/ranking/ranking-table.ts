import { publisherName } from '../model/names.ts';
import { isReportingKey, type RankKey } from '../../query/ranking-measures.ts';
import type { Band } from '../../rank/bands.ts';
import type { RankInterval } from '../../rank/simulate-ranks.ts';
import type { RankedPublisher, Ranking } from '../../rank/rank.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Pillar } from '../../schema/measures/pillars.ts';
import { numberColumn, textCell, textColumn, type TableColumn } from '../model/table-cells.ts';
import { keysOf } from '../measure/latest-rows.ts';
import { lazyCell, namedCell, rankCell } from './ranking-cells.ts';
import type { RankReport } from './ranking-rows.ts';
import { firstPlaces } from './ranking-settings.ts';
import {
  figureText,
  lackingReason,
  lackingText,
  measureName,
  pillarName,
  type RankContext,
} from './ranking-words.ts';
import type { TableCell, TableModel } from '../model/view.ts';

/** What the simulation found, or why there is nothing of it: under way, or not run. */
export type Simulated =
  | {
      readonly state: 'ready';
      readonly intervals: ReadonlyMap<string, RankInterval>;
      /** By publisher. */
      readonly bands: ReadonlyMap<string, Band>;
    }
  | { readonly state: 'running' | 'none' };

/** Bands by the publishers in them. */
export const bandsById = (bands: readonly Band[]): ReadonlyMap<string, Band> =>
  new Map(bands.flatMap((band) => band.ids.map((id) => [id, band] as const)));

/** A ranking with all that its table, its bars and its files show. */
export type Ranked = {
  readonly ranking: Ranking;
  readonly simulated: Simulated;
  readonly reports: ReadonlyMap<string, RankReport>;
  readonly keys: readonly RankKey[];
  readonly bounded: boolean;
};

const score = (value: number | null, { format }: RankContext, reason?: string): TableCell =>
  value === null
    ? { text: '', value: null, ...(reason === undefined ? {} : { reason }) }
    : lazyCell(value, () => format.exact(Math.round(value * 10) / 10, 'score'));

function intervalCells(
  id: string,
  simulated: Simulated,
  context: RankContext,
  forFile: boolean,
): TableCell[] {
  const words = context.t.ranking.table;
  const found = simulated.state === 'ready' ? simulated.intervals.get(id) : undefined;
  if (!found) {
    const reason = simulated.state === 'running' ? words.pending : words.notRun;
    const none: TableCell = { text: '', value: null, reason };
    return forFile ? [none, none, none, none] : [none, none, none];
  }
  const count = (value: number) => context.format.exact(value, 'rank');
  const band = simulated.state === 'ready' ? simulated.bands.get(id) : undefined;
  const bandCell: TableCell = band
    ? forFile
      ? textCell(`${band.from}–${band.to}`)
      : lazyCell(band.from, () => words.range(count(band.from), count(band.to)))
    : { text: '', value: null };
  const { low, high, first } = found;
  const chance: TableCell =
    first === null
      ? { text: '', value: null }
      : lazyCell(100 * first, () => context.format.exact(Math.round(100 * first), 'percent'));
  return forFile
    ? [rankCell(low, context), rankCell(high, context), bandCell, chance]
    : [lazyCell(low, () => words.range(count(low), count(high))), bandCell, chance];
}

/** The indicators that a figure was made of, for its source; those of the reporting are not made of any. */
const sourceKeys = (key: RankKey, { bases }: RankReport): readonly IndicatorKey[] =>
  isReportingKey(key) ? [] : keysOf(key, bases[key] ?? null);

function rowOf(one: RankedPublisher, ranked: Ranked, context: RankContext, forFile: boolean): TableCell[] {
  const report = ranked.reports.get(one.id);
  const { bounds } = one;
  const lacks = lackingText(one.lacking, context);
  const rank = (value: number) => rankCell(value, context);
  const reason = one.lacking.length > 0 ? { reason: lacks } : {};
  return [
    namedCell(report ? publisherName(report.names, context) : one.id, one.id),
    one.rank === null ? { text: '', value: null, ...reason } : rank(one.rank),
    ...intervalCells(one.id, ranked.simulated, context, forFile),
    ...(ranked.bounded ? [rank(bounds.bestRank), rank(bounds.worstRank)] : []),
    score(one.score, context, one.lacking.length > 0 ? lacks : undefined),
    ...one.pillars.map((pillar) => score(pillar.score, context)),
    ...ranked.keys.map((key): TableCell => {
      const found = one.indicators.find((indicator) => indicator.key === key);
      if (found)
        return {
          get text() {
            return figureText(key, found.value, context);
          },
          value: found.value,
          ...(report ? { reportId: report.reportId, keys: sourceKeys(key, report) } : {}),
        };
      const missing = one.lacking.find((lacking) => lacking.key === key);
      return {
        text: '',
        value: null,
        ...(missing ? { reason: lackingReason(missing.reason, context) } : {}),
      };
    }),
  ];
}

/** Who is set aside, or has bounds alone: each with every figure that it lacks, and why. */
export function rankingAside(ranked: Ranked, context: RankContext): TableModel {
  const words = context.t.ranking.table;
  const { publishers, setAside } = ranked.ranking;
  const lacking = [...setAside, ...publishers.filter(({ rank }) => rank === null)];
  return {
    columns: [textColumn('publisher', words.publisher), textColumn('missing', words.missing)],
    rows: lacking.map(({ id, lacking: figures }) => {
      const report = ranked.reports.get(id);
      return [
        namedCell(report ? publisherName(report.names, context) : id, id),
        textCell(lackingText(figures, context)),
      ];
    }),
  };
}

/** The table of a ranking; in a file, intervals are two numbers and publishers set aside follow with what they lack. */
export function rankingTable(ranked: Ranked, context: RankContext, use: 'page' | 'file'): TableModel {
  const words = context.t.ranking.table;
  const forFile = use === 'file';
  const shares = ranked.ranking.publishers[0]?.pillars ?? [];
  const columns: TableColumn[] = [
    textColumn('publisher', words.publisher),
    numberColumn('rank', words.rank),
    ...(forFile
      ? [numberColumn('low', words.intervalLow), numberColumn('high', words.intervalHigh)]
      : [numberColumn('interval', words.interval)]),
    numberColumn('band', words.band),
    numberColumn('first', words.first(context.format.exact(firstPlaces, 'count'))),
    ...(ranked.bounded ? [numberColumn('best', words.best), numberColumn('worst', words.worst)] : []),
    numberColumn('score', words.score),
    ...shares.map(({ key }) =>
      numberColumn(`pillar_${key}`, words.pillar(pillarName(key as Pillar, context))),
    ),
    ...ranked.keys.map((key) => numberColumn(key, measureName(key, context))),
  ];
  const aside = ranked.ranking.setAside.map(({ id, lacking }): TableCell[] => {
    const report = ranked.reports.get(id);
    const name = report ? publisherName(report.names, context) : id;
    const none: TableCell = { text: '', value: null };
    return columns.map((column, index): TableCell => {
      if (index === 0) return namedCell(name, id);
      if (column.id === 'rank')
        return {
          text: '',
          value: null,
          reason: `${words.aside}${context.t.ranking.method.colon}${lackingText(lacking, context)}`,
        };
      return none;
    });
  });
  return {
    columns,
    rows: [
      ...ranked.ranking.publishers.map((one) => rowOf(one, ranked, context, forFile)),
      ...(forFile ? aside : []),
    ],
  };
}
