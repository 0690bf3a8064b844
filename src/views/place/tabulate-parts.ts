import type { PlaceMeasure, PlaceRow } from '../../query/place-reports.ts';
import { numberCell, numberColumn, textCell, textColumn, type TableColumn } from '../model/table-cells.ts';
import type { TableCell, TableModel, ViewContext } from '../model/view.ts';
import { publisherName, scopeName } from '../model/names.ts';
import { directedMeasures, markedCell, measureCell } from './measure-cells.ts';
import type { PartReport, PlaceParts } from './part-reports.ts';

const columns: readonly (readonly [
  PlaceMeasure,
  'requests' | 'disclosed' | 'refused' | 'unavailable' | 'corrected' | 'items' | 'hotline',
])[] = [
  ['requests_received', 'requests'],
  ['disclosure_rate', 'disclosed'],
  ['refusal_rate', 'refused'],
  ['unavailable_rate', 'unavailable'],
  ['review_corrected_rate', 'corrected'],
  ['items_disclosed', 'items'],
  ['hotline_on_time_rate', 'hotline'],
];

const empty: TableCell = { text: '', value: null };

/** Whether a part has filed, and when; one without a report of the chosen scope says so. */
function filedCells({ report, other }: PartReport, context: ViewContext): readonly [TableCell, TableCell] {
  const { t, format } = context;
  const words = t.place.filed;
  const row = report ?? other;
  if (!row) return [{ text: words.no, value: words.no }, empty];
  const late = row.late === true ? words.late : words.yes;
  const filed: TableCell = {
    ...textCell(report ? late : words.other),
    ...(row.report_id === null ? {} : { reportId: row.report_id }),
    ...(report ? {} : { note: scopeName(row.scope, context) }),
  };
  return [filed, row.published === null ? empty : { text: format.date(row.published), value: row.published }];
}

type Measured = (row: PlaceRow, key: PlaceMeasure) => readonly TableCell[];

function rowOf(part: PartReport, context: ViewContext, measured: Measured): readonly TableCell[] {
  const { report } = part;
  const name: TableCell = { text: part.name, value: part.name, placeCode: part.code };
  const figures = columns.flatMap(([key]) => (report ? measured(report, key) : []));
  return [
    name,
    ...filedCells(part, context),
    ...figures,
    ...(report
      ? [
          numberCell(report.channels === 0 ? null : report.channels, 'count', context),
          numberCell(report.contradictions, 'count', context),
        ]
      : []),
  ];
}

function toTable(
  { parts }: PlaceParts,
  context: ViewContext,
  measured: Measured,
  more: (key: PlaceMeasure, name: string) => readonly TableColumn[],
): TableModel {
  const { head } = context.t.place;
  const all = [
    textColumn('part', head.part),
    textColumn('filed', head.filed),
    textColumn('published', head.published),
    ...columns.flatMap(([key, id]) => [numberColumn(key, head[id]), ...more(key, head[id])]),
    numberColumn('channels', head.channels),
    numberColumn('contradictions', head.contradictions),
  ];
  const rows = parts.map((part) => rowOf(part, context, measured));
  return { columns: all, rows: rows.map((row) => all.map((_, at) => row[at] ?? empty)) };
}

/**
 * The table of all parts of a place, held or not, a row a part in the order of `parts`. A share with a better side says
 * whether it is better, similar or worse, with its interval.
 */
export const partsTable = (placed: PlaceParts, context: ViewContext): TableModel =>
  toTable(
    placed,
    context,
    (row, key) => [markedCell(row, key, placed, context)],
    () => [],
  );

/** The same as a file has it: position and the ends of the interval in columns of their own. */
export function partsFile(placed: PlaceParts, context: ViewContext): TableModel {
  const { file, standing } = context.t.place;
  const measured: Measured = (row, key) => {
    const cell = measureCell(row, key, context);
    if (!directedMeasures.includes(key)) return [cell];
    const stood = placed.standings.get(key)?.get(row);
    return stood
      ? [
          cell,
          textCell(standing[stood.standing]),
          numberCell(stood.interval.low, 'percent', context),
          numberCell(stood.interval.high, 'percent', context),
        ]
      : [cell, empty, empty, empty];
  };
  return toTable(placed, context, measured, (key, name) =>
    directedMeasures.includes(key)
      ? [
          textColumn(`standing_${key}`, file.standing(name)),
          numberColumn(`low_${key}`, file.low(name)),
          numberColumn(`high_${key}`, file.high(name)),
        ]
      : [],
  );
}

/** Reports of a place's own departments, subdistricts and townships, the newest of each. */
export function othersTable(rows: readonly PlaceRow[], own: string, context: ViewContext): TableModel {
  const { head } = context.t.place;
  const seen = new Set<string | null>();
  const newest = rows
    .filter((row) => row.kind !== 'government' && row.region_code === own)
    .filter(({ publisher_id: id }) => !seen.has(id) && seen.add(id));
  return {
    columns: [
      textColumn('publisher', head.name),
      numberColumn('year', head.year),
      ...columns.map(([key, id]) => numberColumn(key, head[id])),
      numberColumn('contradictions', head.contradictions),
    ],
    rows: newest.map((row) => [
      {
        ...textCell(publisherName(row, context)),
        ...(row.publisher_id === null ? {} : { publisherId: row.publisher_id }),
      },
      numberCell(row.year, 'year', context),
      ...columns.map(([key]) => measureCell(row, key, context)),
      numberCell(row.contradictions, 'count', context),
    ]),
  };
}
