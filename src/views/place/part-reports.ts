import { placeColumn, placeMeasures, type PlaceMeasure, type PlaceRow } from '../../query/place-reports.ts';
import { measureOf } from '../../schema/measures.ts';
import { numberCell, numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import { keysOf } from '../measure/latest-rows.ts';
import type { TableCell, TableModel, ViewContext } from '../model/view.ts';
import { isReason, publisherName, reasonName, scopeName } from '../model/names.ts';
import { chooseYear, governedBy, reportsOfParts, type YearChoice } from './choose-year.ts';
import { standingsOf, type Stood } from './standing.ts';

/** A part of a place by its code and its name in the reader's language. */
export type PartName = { readonly code: string; readonly name: string };

export type PartReport = PartName & {
  /** The report that is compared, of the chosen year and scope; null where there is none. */
  readonly report: PlaceRow | null;
  /** One of that year in another scope, where there is none of the chosen one. */
  readonly other: PlaceRow | null;
  /** All reports of its government of the chosen scope, oldest first. */
  readonly history: readonly PlaceRow[];
};

export type PlaceParts = YearChoice & {
  readonly years: readonly number[];
  readonly parts: readonly PartReport[];
  readonly standings: ReadonlyMap<PlaceMeasure, ReadonlyMap<PlaceRow, Stood>>;
};

/** How many parts there are, how many have filed, and of those the late and the contradicting. */
export type PlaceCounts = {
  readonly total: number;
  readonly held: number;
  readonly late: number;
  readonly contradicting: number;
};

export const cellOf = (row: PlaceRow, key: PlaceMeasure) => ({
  value:
    typeof row[placeColumn(key, 'value')] === 'number' ? (row[placeColumn(key, 'value')] as number) : null,
  numerator: row[placeColumn(key, 'numerator')] as number | null,
  denominator: row[placeColumn(key, 'denominator')] as number | null,
  basis: row[placeColumn(key, 'basis')] as string | null,
  missing: row[placeColumn(key, 'missing')] as string | null,
});

/** The parts of a place in one year and scope, held or not; null where no part has any report. */
export function toPlaceParts(
  rows: readonly PlaceRow[],
  names: readonly PartName[],
  asked: number | null,
): PlaceParts | null {
  const reports = reportsOfParts(
    rows,
    names.map(({ code }) => code),
  );
  const choice = chooseYear(reports, asked);
  if (!choice) return null;
  const { year, scope } = choice;
  const parts = names.map(({ code, name }): PartReport => {
    const governing = reports.filter((row) => governedBy(row) === code);
    const ofYear = governing.filter((row) => row.year === year);
    const report = ofYear.find((row) => row.scope === scope) ?? null;
    return {
      code,
      name,
      report,
      other: report ? null : (ofYear[0] ?? null),
      history: governing.filter((row) => row.scope === scope).toReversed(),
    };
  });
  const compared = parts.flatMap(({ report }) => report ?? []);
  const held = ({ report, other }: PartReport) => (report ? 0 : other ? 1 : 2);
  return {
    year,
    scope,
    years: [...new Set(reports.flatMap((row) => row.year ?? []))].sort((a, b) => b - a),
    parts: parts.toSorted((one, other) => held(one) - held(other)),
    standings: new Map(placeMeasures.map((key) => [key, standingsOf(compared, key)])),
  };
}

export function countParts({ parts }: PlaceParts): PlaceCounts {
  const held = parts.flatMap(({ report, other }) => report ?? other ?? []);
  return {
    total: parts.length,
    held: held.length,
    late: held.filter(({ late }) => late === true).length,
    contradicting: held.filter(({ contradictions }) => (contradictions ?? 0) > 0).length,
  };
}

/** A measure of a report as a cell that leads to its source. */
export function measureCell(row: PlaceRow, key: PlaceMeasure, context: ViewContext): TableCell {
  const { value, basis, missing } = cellOf(row, key);
  const cell = numberCell(value, measureOf(key).unit, context);
  return {
    ...cell,
    ...(value === null
      ? { reason: isReason(missing) ? reasonName(missing, context) : context.t.views.missing }
      : {}),
    ...(row.report_id === null ? {} : { reportId: row.report_id, keys: keysOf(key, basis) }),
  };
}

function standingCell(row: PlaceRow, placed: PlaceParts, context: ViewContext): TableCell {
  const { t, format } = context;
  const words = t.place;
  const stood = placed.standings.get('disclosure_rate')?.get(row);
  if (stood) {
    const percent = (value: number) => format.exact(Math.round(value * 10) / 10, 'percent');
    return {
      text: `${words.mark[stood.standing]} ${words.standing[stood.standing]}`,
      value: { better: 2, similar: 1, worse: 0 }[stood.standing],
      note: words.interval(percent(stood.interval.low), percent(stood.interval.high)),
    };
  }
  const { value, denominator } = cellOf(row, 'disclosure_rate');
  const { minimumN } = measureOf('disclosure_rate');
  return value !== null && denominator !== null && denominator < minimumN
    ? {
        text: '',
        value: null,
        reason: words.few(format.exact(denominator, 'count'), format.exact(minimumN, 'count')),
      }
    : { text: '', value: null };
}

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

function rowOf(part: PartReport, placed: PlaceParts, context: ViewContext): readonly TableCell[] {
  const { t, format } = context;
  const words = t.place;
  const { report, other } = part;
  const name: TableCell = { text: part.name, value: part.name, placeCode: part.code };
  if (!report) {
    const filed = other ? textCell(words.filed.other) : { text: words.filed.no, value: words.filed.no };
    const note = other ? { note: scopeName(other.scope, context) } : {};
    return [name, { ...filed, ...note }, empty, ...columns.map(() => empty), empty, empty, empty];
  }
  return [
    name,
    {
      ...textCell(report.late === true ? words.filed.late : words.filed.yes),
      ...(report.report_id === null ? {} : { reportId: report.report_id }),
    },
    report.published === null ? empty : { text: format.date(report.published), value: report.published },
    standingCell(report, placed, context),
    ...columns.map(([key]) => measureCell(report, key, context)),
    numberCell(report.channels === 0 ? null : report.channels, 'count', context),
    numberCell(report.contradictions, 'count', context),
  ];
}

/** The table of all parts of a place, held or not, a row a part in the order of `parts`. */
export function partsTable(placed: PlaceParts, context: ViewContext): TableModel {
  const { head } = context.t.place;
  return {
    columns: [
      textColumn('part', head.part),
      textColumn('filed', head.filed),
      textColumn('published', head.published),
      textColumn('standing', head.standing),
      ...columns.map(([key, id]) => numberColumn(key, head[id])),
      numberColumn('channels', head.channels),
      numberColumn('contradictions', head.contradictions),
    ],
    rows: placed.parts.map((part) => rowOf(part, placed, context)),
  };
}

/** Reports of a place's own departments, subdistricts and townships, the newest of each. */
export function othersTable(rows: readonly PlaceRow[], but: string, context: ViewContext): TableModel {
  const { head } = context.t.place;
  const seen = new Set<string | null>();
  const newest = rows
    .filter((row) => row.kind !== 'government' && row.region_code === but)
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
