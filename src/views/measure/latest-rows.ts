import { latestColumns } from '../../query/latest-reports.ts';
import type { RowOf } from '../../query/query.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import { hasTwoBases, indicatorsOf, measureOf, type MeasureKey } from '../../schema/measures.ts';
import { numberCell, numberColumn, reasonedCell, textCell, textColumn } from '../model/table-cells.ts';
import type { Bases, Point } from '../model/chart-model.ts';
import { chosenNotes, groupNotes } from '../model/comparable.ts';
import { toCoverage } from '../model/coverage.ts';
import type { Coverage, TableCell, TableModel, ViewContext } from '../model/view.ts';
import {
  basisName,
  byName,
  correctionWords,
  isReason,
  levelName,
  publisherName,
  reasonName,
  scopeName,
} from '../model/names.ts';

/** A row of `latestReports` that stands for a report (the lone row of an empty answer does not). */
export type LatestRow = RowOf<typeof latestColumns> & { readonly report_id: string };

/** So many publishers a chart of bars shows; the table twin has the rest. */
export const barLimit = 20;

export const reportRows = <R extends RowOf<typeof latestColumns>>(
  rows: readonly R[],
): (R & { readonly report_id: string })[] =>
  rows.filter((row): row is R & { readonly report_id: string } => row.report_id !== null);

/** Rows by value, largest first; equal values by name, rows without a value last. */
export function sortRows<R extends LatestRow>(rows: readonly R[], context: ViewContext): R[] {
  const compare = byName(context);
  return rows.toSorted((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return b.value - a.value || compare(publisherName(a, context), publisherName(b, context));
  });
}

/** True where all rows are of one year, which a title or note then states once. */
const isOneYear = (rows: readonly LatestRow[]): boolean => new Set(rows.map(({ year }) => year)).size <= 1;

/** Names for an axis: with the year where years differ. A publisher stands once. */
export function labelsOf(rows: readonly LatestRow[], context: ViewContext): string[] {
  const { withYear } = context.t.views;
  const dated = !isOneYear(rows);
  return rows.map((row) => {
    const name = publisherName(row, context);
    return dated ? withYear(name, context.format.exact(row.year ?? 0, 'year')) : name;
  });
}

/** What a tooltip and the table say besides the value: the fraction, the basis, approximate, read in part. */
function detailOf(row: LatestRow, context: ViewContext): string {
  const { format, t } = context;
  const fraction =
    row.numerator !== null && row.denominator !== null
      ? [t.views.share(format.exact(row.numerator, 'count'), format.exact(row.denominator, 'count'))]
      : [];
  return [
    ...fraction,
    ...[basisName(row.basis, context)].filter((word) => word !== ''),
    ...(row.approximate ? [t.views.approximate] : []),
    ...correctionWords(row.correction, context),
  ].join(' · ');
}

/** The indicators that a measure was made of on a basis; those of its first formula where there is none. */
export function keysOf(key: MeasureKey, basis: string | null): IndicatorKey[] {
  const { formulas } = measureOf(key);
  const formula = formulas.find((candidate) => candidate.basis === basis) ?? formulas[0];
  return formula ? indicatorsOf(formula) : [];
}

export function pointOf(key: MeasureKey, row: LatestRow, context: ViewContext): Point {
  const detail = detailOf(row, context);
  const missing = isReason(row.missing) ? { reason: reasonName(row.missing, context) } : {};
  return {
    value: row.value,
    reportId: row.report_id,
    keys: keysOf(key, row.basis),
    ...missing,
    ...(row.basis === 'text' && hasTwoBases(key) ? { told: true } : {}),
    ...(detail === '' ? {} : { detail }),
  };
}

/** The names of both bases, where one of these points is told in the text while others may come from tables. */
export const basesOf = (points: readonly Point[], { t }: ViewContext): { readonly bases?: Bases } =>
  points.some(({ told }) => told === true) ? { bases: t.views.basis } : {};

/** The first cells of every comparison's table: publisher, year, level, scope. */
export const identityColumns = ({ t }: ViewContext) => [
  textColumn('publisher', t.views.head.publisher),
  numberColumn('year', t.views.head.year),
  textColumn('level', t.views.head.level),
  textColumn('scope', t.views.head.scope),
];

export const identityCells = (row: LatestRow, context: ViewContext): TableCell[] => [
  {
    ...textCell(publisherName(row, context)),
    ...(row.publisher_id === null ? {} : { publisherId: row.publisher_id }),
  },
  numberCell(row.year, 'year', context),
  textCell(levelName(row.level, context)),
  textCell(scopeName(row.scope, context)),
];

function noteOf({ approximate, printed, correction }: LatestRow, context: ViewContext) {
  const { t } = context;
  const notes = [
    ...(printed !== null
      ? [`${t.views.head.printed}: ${printed}`]
      : approximate
        ? [t.views.approximate]
        : []),
    ...correctionWords(correction, context),
  ];
  return notes.length > 0 ? { note: notes.join(' · ') } : {};
}

/** The table twin of a measure: identity, value with its source, numerator and denominator where it has them, basis. */
export function measureTable(key: MeasureKey, rows: readonly LatestRow[], context: ViewContext): TableModel {
  const measure = measureOf(key);
  const { t, say } = context;
  const isFraction = measure.kind === 'share' || measure.kind === 'ratio';
  return {
    columns: [
      ...identityColumns(context),
      numberColumn(key, say(measure.names)),
      ...(isFraction
        ? [
            numberColumn('numerator', t.views.head.numerator),
            numberColumn('denominator', t.views.head.denominator),
          ]
        : []),
      textColumn('basis', t.views.head.basis),
    ],
    rows: rows.map((row) => [
      ...identityCells(row, context),
      {
        ...reasonedCell(row.value, measure.unit, row.missing, context),
        reportId: row.report_id,
        keys: keysOf(key, row.basis),
        ...noteOf(row, context),
      },
      ...(isFraction
        ? [numberCell(row.numerator, 'count', context), numberCell(row.denominator, 'count', context)]
        : []),
      textCell(basisName(row.basis, context)),
    ]),
  };
}

export const latestCoverage = (
  rows: readonly RowOf<typeof latestColumns>[],
  context: ViewContext,
): Coverage => toCoverage('publishers', rows.slice(0, 1), context);

/** Notes that every comparison of publishers needs: who is compared, which year, how many are drawn, mixed bases. */
export function latestNotes(rows: readonly LatestRow[], context: ViewContext, drawn: number): string[] {
  const { t, format, filter } = context;
  const first = rows[0];
  if (!first) return [];
  const count = (value: number) => format.exact(value, 'count');
  const texts = rows.filter(({ basis }) => basis === 'text').length;
  const tabled = rows.filter(({ basis }) => basis === 'table').length;
  const year = isOneYear(rows)
    ? t.views.note.year(format.exact(first.year ?? 0, 'year'))
    : t.views.note.latest;
  return [
    ...(filter.publishers.length > 0 ? chosenNotes(rows, context) : groupNotes(first, context)),
    ...(first.chosen_year === null ? [year] : []),
    ...(drawn >= barLimit && rows.length > drawn ? [t.views.note.top(count(drawn), count(rows.length))] : []),
    ...(texts > 0 && tabled > 0 ? [t.views.note.bases(count(tabled), count(texts))] : []),
  ];
}
