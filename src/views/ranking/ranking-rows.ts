import { rankColumn, type rankingFigures } from '../../query/ranking-figures.ts';
import {
  isReportingKey,
  rankMeasureOf,
  rankMeasures,
  rankPillars,
  type RankKey,
  type RankMeasure,
} from '../../query/ranking-measures.ts';
import { measureOf } from '../../schema/measures.ts';
import { halfPlace, halfRound } from './ranking-rounding.ts';
import type { RowOf } from '../../query/query.ts';
import { readCell } from '../../rank/read-cell.ts';
import type { Cell, IndicatorKind, IndicatorSpec, MissingReason, PillarSpec } from '../../rank/types.ts';
import { sizeBands, type SizeBand } from '../../schema/size-bands.ts';
import {
  pillarWeightOf,
  rankScopes,
  weightOf,
  type RankScope,
  type RankSettings,
} from './ranking-settings.ts';
import { isReason } from '../model/names.ts';

export type RankRow = RowOf<ReturnType<typeof rankingFigures>['columns']>;

/** One publisher’s report of one year and scope, with its figures as a ranking reads them. */
export type RankReport = {
  readonly id: string;
  readonly reportId: string;
  readonly names: { readonly hans: string | null; readonly hant: string | null; readonly en: string | null };
  readonly level: string | null;
  /** Level and kind by which it may stand beside others; see `src/query/comparable-groups.ts`. */
  readonly tier: string | null;
  readonly kind: string | null;
  readonly province: string | null;
  readonly year: number;
  readonly scope: RankScope;
  /** The band of its own volume in that year. */
  readonly size: SizeBand;
  readonly cells: Readonly<Partial<Record<RankKey, Cell>>>;
  /** Whether a figure is from a table or told in the text; none where there is no figure, or it is of neither. */
  readonly bases: Readonly<Partial<Record<RankKey, 'table' | 'text'>>>;
};

const isBand = (text: string | null): text is SizeBand => text !== null && Object.hasOwn(sizeBands, text);

type Value = string | number | boolean | null;
const text = (value: Value): string | null => (typeof value === 'string' ? value : null);
const number = (value: Value): number | null => (typeof value === 'number' ? value : null);

/** What a ranking makes of a query's reason: values that are there but give no number are not defined. */
const toReason = (reason: string | null): MissingReason =>
  !isReason(reason) ? 'not_given' : reason === 'undefined' ? 'not_defined' : reason;

/**
 * How far a figure may be from the true one for how it is printed: half of the last place of a rate that is only told,
 * half of the last place that is not zero of a number that the report itself calls approximate.
 */
function roundingOf(row: RankRow, { key, kind }: RankMeasure, value: number, cases: number | null): number {
  if (kind === 'told_rate') return halfPlace(value) / 100;
  if (row[rankColumn(key, 'approximate')] !== true) return 0;
  if (kind === 'amount') return halfRound(value);
  return cases === null ? halfPlace(value) / 100 : halfRound((value * cases) / 100) / Math.max(cases, 1);
}

/** A measure's figure: a count with its cases, a rate as a share of 1, an amount as it is, or why there is none. */
function toCell(row: RankRow, measure: RankMeasure): Cell {
  const { key, kind } = measure;
  const numerator = number(row[rankColumn(key, 'numerator')] ?? null);
  const denominator = number(row[rankColumn(key, 'denominator')] ?? null);
  const value = number(row[rankColumn(key, 'value')] ?? null);
  const rounding = value === null ? 0 : roundingOf(row, measure, value, denominator);
  const printed = rounding > 0 ? { rounding } : {};
  if (kind !== 'amount' && numerator !== null && denominator !== null) {
    return { numerator, denominator, ...printed };
  }
  if (value === null) return { missing: toReason(text(row[rankColumn(key, 'missing')] ?? null)) };
  return { value: kind === 'amount' ? value : value / 100, ...printed };
}

/** The rows of `rankingFigures` for these measures. */
export function readReports(rows: readonly RankRow[], keys: readonly RankKey[]): readonly RankReport[] {
  const steps = readInSteps(rows, keys);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So many reports are read between two steps. */
const readAtATime = 500;

/** The same, with a rest after every few hundred reports for whoever must not be kept waiting. */
export function* readInSteps(
  rows: readonly RankRow[],
  keys: readonly RankKey[],
): Generator<undefined, readonly RankReport[]> {
  const measures = keys.map(rankMeasureOf);
  const publishers = new Map<string | null, Publisher>();
  const reports: RankReport[] = [];
  for (const row of rows) {
    const known = publishers.get(row.publisher_id) ?? toPublisher(row);
    publishers.set(row.publisher_id, known);
    reports.push(toReport(row, known, measures));
    if (reports.length % readAtATime === 0) yield;
  }
  return reports;
}

type Publisher = Pick<RankReport, 'id' | 'names' | 'level' | 'tier' | 'kind' | 'province'>;

const toPublisher = ({ publisher_id, hans, hant, en, level, tier, kind, province }: RankRow): Publisher => ({
  id: publisher_id ?? '',
  names: { hans, hant, en },
  level,
  tier,
  kind,
  province,
});

function toReport(row: RankRow, publisher: Publisher, measures: readonly RankMeasure[]): RankReport {
  return {
    ...publisher,
    reportId: row.report_id ?? '',
    year: row.year ?? NaN,
    scope: rankScopes.find((scope) => scope === row.scope) ?? 'unknown',
    size: isBand(row.size) ? row.size : 'unknown',
    cells: Object.fromEntries(measures.map((measure) => [measure.key, toCell(row, measure)])),
    bases: Object.fromEntries(
      measures.flatMap(({ key }) => {
        const told = row[rankColumn(key, 'told')];
        return typeof told === 'boolean' ? [[key, told ? 'text' : 'table']] : [];
      }),
    ),
  };
}

const kinds: Readonly<Record<RankMeasure['kind'], IndicatorKind>> = {
  amount: 'amount',
  share: 'rate',
  told_rate: 'rate',
  ratio: 'ratio',
};

/** The least cases with which a measure is ranked: the reader's, else the registry's. */
export const minimumOf = (settings: Pick<RankSettings, 'minimums'>, key: RankKey): number =>
  settings.minimums[key] ?? rankMeasureOf(key).minimumN;

/** The indicators of a ranking, with the reader's weights and minimums. */
export const toSpecs = (settings: RankSettings, keys: readonly RankKey[]): readonly IndicatorSpec[] =>
  keys.map(rankMeasureOf).map(({ key, pillar, direction, kind, unit }) => ({
    key,
    pillar,
    direction,
    kind: kinds[kind],
    // A told rate without its volume, and a yes or no, have no cases to count.
    minimumN: kind === 'amount' ? 0 : minimumOf(settings, key),
    weight: weightOf(settings, key),
    ...(kind === 'amount' && unit === 'count' ? { step: 1, least: 0 } : {}),
    // Yes or no.
    ...(kind === 'amount' && isReportingKey(key) ? { most: 1 } : {}),
    ...tableOf(key),
  }));

/** Shares of the same cases are outcomes of one table, named after what they are shares of. */
const tables = new Map<RankKey, string>(
  rankMeasures.flatMap(({ key, kind }): [RankKey, string][] => {
    const formula = kind === 'share' && !isReportingKey(key) ? measureOf(key).formulas[0] : undefined;
    return formula ? [[key, formula.denominator.join(' ')]] : [];
  }),
);

const tableOf = (key: RankKey): Pick<IndicatorSpec, 'table'> => {
  const table = tables.get(key);
  return table === undefined ? {} : { table };
};

export const toPillars = (settings: RankSettings): readonly PillarSpec[] =>
  rankPillars.map((key) => ({ key, weight: pillarWeightOf(settings, key) }));

/** Whether a report has a usable figure for every indicator. */
export const isWhole = (report: RankReport, specs: readonly IndicatorSpec[]): boolean =>
  specs.every((spec) => !('missing' in readCell(report.cells[spec.key as RankKey], spec)));
