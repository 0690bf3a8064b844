import { editions } from '../../schema/editions.ts';
import { editionsOf, measureOf, type MeasureKey } from '../../schema/measures.ts';
import { numberCell, numberColumn, reasonedCell, textCell, textColumn } from '../model/table-cells.ts';
import type { TableModel, ViewContext } from '../model/view.ts';
import { basisName, correctionWords, publisherName, scopeName } from '../model/names.ts';
import { keysOf } from './latest-rows.ts';
import type { TrendRow } from './trend-series.ts';

/** What stands beside a report's value in the table: read in part, corrected. */
function noteOf(row: TrendRow, context: ViewContext) {
  const notes = [
    ...(row.partial ? [context.t.views.partly] : []),
    ...correctionWords(row.correction, context),
  ];
  return notes.length > 0 ? { note: notes.join(' · ') } : {};
}

/** The table twin of a measure over years: a line a report of the chosen publishers, then one a year of all others. */
export function trendTable(
  key: MeasureKey,
  yearly: readonly TrendRow[],
  single: readonly TrendRow[],
  peers: string | null,
  context: ViewContext,
): TableModel {
  const { head } = context.t.views;
  const { unit } = measureOf(key);
  const shownYears =
    peers === null && single.length > 0 ? [] : yearly.filter(({ given }) => (given ?? 0) > 0);
  return {
    columns: [
      textColumn('publisher', head.publisher),
      numberColumn('year', head.year),
      numberColumn(key, context.say(measureOf(key).names)),
      numberColumn('low', head.lowerQuartile),
      numberColumn('high', head.upperQuartile),
      numberColumn('given', head.given),
      numberColumn('reports', head.reports),
      textColumn('basis', head.basis),
    ],
    rows: [
      ...single.map((row) => [
        {
          ...textCell(publisherName(row, context)),
          ...(row.publisher_id === null ? {} : { publisherId: row.publisher_id }),
          note: scopeName(row.scope, context),
        },
        numberCell(row.year, 'year', context),
        {
          ...reasonedCell(row.value, unit, row.missing, context),
          ...(row.report_id === null ? {} : { reportId: row.report_id, keys: keysOf(key, row.basis) }),
          ...noteOf(row, context),
        },
        textCell(''),
        textCell(''),
        textCell(''),
        textCell(''),
        textCell(basisName(row.basis, context)),
      ]),
      ...shownYears.map((row) => [
        textCell(peers ?? head.reports),
        numberCell(row.year, 'year', context),
        numberCell(row.value, unit, context),
        numberCell(row.low, unit, context),
        numberCell(row.high, unit, context),
        numberCell(row.given, 'count', context),
        numberCell(row.held, 'count', context),
        textCell(''),
      ]),
    ],
  };
}

/** Which forms have a measure in their tables, where not all do. */
export function formNotes(key: MeasureKey, { t, say }: ViewContext): string[] {
  const forms = editionsOf(key);
  if (forms.length === 0) return [t.views.note.toldOnly];
  if (forms.length === Object.keys(editions).length) return [];
  return [t.views.note.formsOf(forms.map((form) => say(editions[form].names)).join(t.app.filter.and))];
}
