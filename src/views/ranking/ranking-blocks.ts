import { publisherName } from '../model/names.ts';
import { rankMeasures, rankMeasureOf, type RankKey } from '../../query/ranking-measures.ts';
import type { Band } from '../../rank/bands.ts';
import type { LiftFigure } from '../../rank/lift-steps.ts';
import type { IndicatorLift, Lift } from '../../rank/lift.ts';
import { factors, PARTS, type Move } from '../../rank/moved.ts';
import { numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import type { SupportRow } from './ranking-peers.ts';
import type { RankReport } from './ranking-rows.ts';
import { rankScopes } from './ranking-settings.ts';
import {
  figureText,
  lackingText,
  measureName,
  pillarName,
  rankScopeName,
  type RankContext,
} from './ranking-words.ts';
import type { TableCell, TableModel, ViewModel } from '../model/view.ts';

const whole = (value: number, { format }: RankContext): TableCell => ({
  text: format.exact(value, 'count'),
  value,
});

const plain = (
  table: TableModel,
  summary: string,
  notes: readonly string[],
  working: readonly string[] = [],
): ViewModel => ({
  chart: null,
  table,
  coverage: null,
  notes,
  ...(working.length > 0 && { working }),
  summary,
});

/** How many publishers give each indicator in a year, by what their reports speak for. */
export function rankingSupportModel(
  rows: readonly SupportRow[],
  year: number,
  context: RankContext,
): ViewModel {
  const words = context.t.ranking.support;
  const scopes = rankScopes.flatMap((scope) => {
    const row = rows.find((one) => one.year === year && one.scope === scope);
    return row ? [{ scope, row }] : [];
  });
  const sum = (pick: (row: SupportRow) => number) => scopes.reduce((total, { row }) => total + pick(row), 0);
  const most = [...rankMeasures].sort(
    (a, b) => sum((row) => row.given[b.key]) - sum((row) => row.given[a.key]),
  )[0];
  return plain(
    {
      columns: [
        textColumn('indicator', words.indicator),
        textColumn('pillar', words.pillar),
        ...scopes.map(({ scope }) => numberColumn(scope, rankScopeName(scope, context))),
      ],
      rows: [
        [textCell(words.total), textCell(''), ...scopes.map(({ row }) => whole(row.reports, context))],
        ...rankMeasures.map(({ key, pillar }) => [
          textCell(measureName(key, context)),
          textCell(pillarName(pillar, context)),
          ...scopes.map(({ row }) => whole(row.given[key], context)),
        ]),
      ],
    },
    most
      ? words.summary(
          measureName(most.key, context),
          context.format.exact(
            sum((row) => row.given[most.key]),
            'count',
          ),
          context.format.exact(
            sum((row) => row.reports),
            'count',
          ),
        )
      : '',
    [words.sparse],
  );
}

const namedMembers = 12;

/** The first names of a list, and how many more there are; a name may hold a comma. */
function listNames(names: readonly string[], { t, format }: RankContext): string {
  const rest = names.length - namedMembers;
  const said = names.slice(0, namedMembers).join(t.ranking.method.semicolon);
  return rest > 0 ? t.ranking.bands.more(said, format.exact(rest, 'count')) : said;
}

/** Bands of ranks that cannot be told apart, from the top. */
export function rankingBands(
  bands: readonly Band[],
  reports: ReadonlyMap<string, RankReport>,
  context: RankContext,
): ViewModel {
  const { t, format } = context;
  const words = t.ranking.bands;
  const rank = (value: number) => format.exact(value, 'rank');
  const name = (id: string) => {
    const report = reports.get(id);
    return report ? publisherName(report.names, context) : id;
  };
  const title = ({ from, to, ids }: Band) =>
    ids.length > 1 ? words.range(rank(from), rank(to)) : words.one(rank(from));
  const widest = [...bands].sort((a, b) => b.ids.length - a.ids.length)[0];
  return plain(
    {
      columns: [
        textColumn('band', words.column),
        numberColumn('count', words.count),
        textColumn('who', words.who),
      ],
      rows: bands.map((band) => [
        { text: title(band), value: band.from },
        whole(band.ids.length, context),
        textCell(listNames(band.ids.map(name), context)),
      ]),
    },
    widest ? title(widest) : '',
    [words.note],
    [words.working],
  );
}

/** A change of rank in words: whole places, or with the fraction that Shapley's shares can have; below zero is up. */
function changeText(parts: number, { t, format }: RankContext): string {
  const words = t.ranking.move;
  if (parts === 0) return words.same;
  const size = Math.abs(parts);
  const rest = size % PARTS;
  const divisor = commonDivisor(rest, PARTS);
  const fraction = rest === 0 ? '' : `${rest / divisor}⁄${PARTS / divisor}`;
  const wholePlaces = Math.floor(size / PARTS);
  const places = [...(wholePlaces > 0 || rest === 0 ? [format.exact(wholePlaces, 'count')] : []), fraction]
    .filter(Boolean)
    .join(' ');
  return parts < 0 ? words.up(places) : words.down(places);
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** Whose rank moved, and the names of the two rankings; `together`: their settings may differ, not the year alone. */
export type Moved = {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly together: boolean;
};

/** Why a rank moved; the shares add up exactly to the change in the last row. */
export function rankingMove(move: Move, who: Moved, context: RankContext): ViewModel {
  const { t, format } = context;
  const words = t.ranking.move;
  const columns = [textColumn('factor', words.factor), numberColumn('places', words.places)];
  if ('lacking' in move)
    return plain(
      { columns, rows: [] },
      `${words.lacking}${t.ranking.method.colon}${lackingText(move.lacking, context)}`,
      [],
    );
  const cell = (parts: number): TableCell => ({ text: changeText(parts, context), value: parts / PARTS });
  const rank = (value: number) => format.exact(value, 'rank');
  return plain(
    {
      columns,
      rows: [
        ...factors.map((factor) => [textCell(words.factors[factor]), cell(move.parts[factor])]),
        [textCell(words.total), cell(PARTS * (move.to - move.from))],
      ],
    },
    words.fromTo(who.name, who.before, rank(move.from), who.after, rank(move.to)),
    [words.note, ...(who.together ? [] : [words.sameSettings])],
    [words.working],
  );
}

/** Per indicator, the smallest change that lifts a publisher to the rank aimed at. */
export function rankingLift(lift: NonNullable<Lift>, context: RankContext): ViewModel {
  const { t, format } = context;
  const words = t.ranking.lift;
  const rank = (value: number) => format.exact(value, 'rank');
  const figure = (key: RankKey, { value, counted }: LiftFigure): TableCell => {
    const text = figureText(key, value, context);
    const count = (number: number) => format.exact(number, 'count');
    return {
      text: counted ? words.counted(text, count(counted.numerator), count(counted.denominator)) : text,
      value: rankMeasureOf(key).kind === 'amount' ? value : 100 * value,
    };
  };
  const row = (one: IndicatorLift): TableCell[] => {
    const key = one.key as RankKey;
    const reached: TableCell[] =
      'to' in one
        ? [figure(key, one.to), { text: rank(one.rank), value: one.rank }]
        : [
            { text: '', value: null, reason: words.out(rank(one.bestRank)) },
            { text: '', value: null },
          ];
    return [textCell(measureName(key, context)), figure(key, one.from), ...reached];
  };
  return plain(
    {
      columns: [
        textColumn('indicator', words.indicator),
        numberColumn('now', words.now),
        numberColumn('needed', words.needed),
        numberColumn('reach', words.reach),
      ],
      rows: lift.indicators.map(row),
    },
    lift.rank === 1 ? words.first : words.target(rank(lift.rank), rank(lift.target)),
    [],
  );
}
