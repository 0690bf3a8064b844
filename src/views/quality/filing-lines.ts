import type { filing } from '../../query/filing.ts';
import type { RowOf } from '../../query/query.ts';
import { textCell, textColumn } from '../model/table-cells.ts';
import { wholeYears } from '../model/breaks.ts';
import type { TableModel, ViewContext } from '../model/view.ts';
import { levelName, provinceName, publisherName } from '../model/names.ts';

type FilingRow = RowOf<ReturnType<typeof filing>['columns']>;

/**
 * Where a publisher stands with a year: in time or late, by the check of the deadline; `present` where a report is
 * there whose date, or whose term, is not known; `absent` where this data holds none.
 */
const filingStates = ['in_time', 'late', 'present', 'absent'] as const;
export type FilingState = (typeof filingStates)[number];

/** What can be looked for: a state, or a report that was read in part only, in time or not. */
export const filingChoices = [...filingStates, 'partial'] as const;
export type FilingChoice = (typeof filingChoices)[number];

export type FilingCell = {
  readonly state: FilingState;
  readonly partial: boolean;
  readonly reports: number;
  readonly reportId: string | null;
  /** ISO date; null where the report does not say. */
  readonly published: string | null;
};

export type FilingLine = {
  readonly publisherId: string;
  readonly name: string;
  readonly level: string;
  readonly province: string;
  readonly cells: readonly FilingCell[];
};

/** Publishers × years, the newest year first. */
export type FilingMatrix = { readonly years: readonly number[]; readonly lines: readonly FilingLine[] };

const absent: FilingCell = { state: 'absent', partial: false, reports: 0, reportId: null, published: null };

/** Two reports of one year are late if one of them is, and read in full if both are. */
function toCell(row: FilingRow | undefined): FilingCell {
  if (!row || (row.reports ?? 0) === 0) return absent;
  const { late, in_time, partial, reports, report_id, published } = row;
  return {
    state: (late ?? 0) > 0 ? 'late' : (in_time ?? 0) > 0 ? 'in_time' : 'present',
    partial: (partial ?? 0) > 0,
    reports: reports ?? 0,
    reportId: report_id,
    published,
  };
}

/** The matrix of a query's rows; `years` of the filter stand even where no one has reported. Sorted by name. */
export function toFilingMatrix(
  rows: readonly FilingRow[],
  context: ViewContext,
  collator: Intl.Collator,
): FilingMatrix {
  const asked = context.filter.years;
  const found = wholeYears(rows.flatMap(({ year }) => (year === null ? [] : [year])));
  const years = (asked.length > 0 ? [...asked] : found).toSorted((a, b) => b - a);
  const byPublisher = new Map<string, FilingRow[]>();
  for (const row of rows) {
    const id = row.publisher_id ?? '';
    const mine = byPublisher.get(id);
    if (mine) mine.push(row);
    else byPublisher.set(id, [row]);
  }
  const lines = [...byPublisher].flatMap(([publisherId, mine]): FilingLine[] => {
    const [first] = mine;
    if (!first) return [];
    const ofYear = new Map(mine.map((row) => [row.year, row]));
    return [
      {
        publisherId,
        name: publisherName(first, context),
        level: levelName(first.level, context),
        province: provinceName(first.province, context),
        cells: years.map((year) => toCell(ofYear.get(year))),
      },
    ];
  });
  return { years, lines: lines.sort((a, b) => collator.compare(a.name, b.name)) };
}

const isChosen = (cell: FilingCell | undefined, choice: FilingChoice): boolean =>
  cell !== undefined && (choice === 'partial' ? cell.partial : cell.state === choice);

/** The cells that a choice of year is about: one, or all of the line. */
const cellsOf = (
  { years }: FilingMatrix,
  { cells }: FilingLine,
  year: number | null,
): readonly FilingCell[] => (year === null ? cells : cells.filter((_, at) => years[at] === year));

/** The lines with such a cell in the chosen year; without a year, in any year. No choice leaves all. */
export const chooseLines = (
  matrix: FilingMatrix,
  year: number | null,
  choice: FilingChoice | null,
): readonly FilingLine[] =>
  choice === null
    ? matrix.lines
    : matrix.lines.filter((line) => cellsOf(matrix, line, year).some((cell) => isChosen(cell, choice)));

/** How many cells of the chosen year, or of all years, are of each kind. */
export function countFilings(
  matrix: FilingMatrix,
  year: number | null,
): Readonly<Record<FilingChoice, number>> {
  const cells = matrix.lines.flatMap((line) => cellsOf(matrix, line, year));
  const count = (choice: FilingChoice) => cells.filter((cell) => isChosen(cell, choice)).length;
  return Object.fromEntries(filingChoices.map((choice) => [choice, count(choice)])) as Record<
    FilingChoice,
    number
  >;
}

/** A cell in words: its state and, where so, that only a part was read. */
export const filingWords = ({ state, partial }: FilingCell, { t }: Pick<ViewContext, 't'>): string =>
  partial
    ? t.quality.filing.both(t.quality.filing.states[state], t.quality.filing.states.partial)
    : t.quality.filing.states[state];

/** The matrix as a table for export: a column a year, each cell in words. */
export function toFilingTable(
  { years }: FilingMatrix,
  lines: readonly FilingLine[],
  context: ViewContext,
): TableModel {
  const { t } = context;
  return {
    columns: [
      textColumn('publisher', t.app.source.publisher),
      textColumn('level', t.app.publisher.level),
      textColumn('province', t.app.publisher.province),
      ...years.map((year) => textColumn(String(year), String(year))),
    ],
    rows: lines.map((line) => [
      textCell(line.name),
      textCell(line.level),
      textCell(line.province),
      ...line.cells.map((cell) => textCell(filingWords(cell, context))),
    ]),
  };
}
