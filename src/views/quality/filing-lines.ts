import type { filing } from '../../query/filing.ts';
import type { RowOf } from '../../query/query.ts';
import { provinceOfCode } from '../../places/place-code.ts';
import { textCell, textColumn } from '../model/table-cells.ts';
import { wholeYears } from '../model/breaks.ts';
import type { TableModel, ViewContext } from '../model/view.ts';
import { levelName, provinceName, publisherName } from '../model/names.ts';
import { isDueLevel, type DuePlace } from './due-places.ts';

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

/** Who is listed: the governments that owe a report, held or not, or the other publishers, of whom only the held are known. */
export const filingGroups = ['governments', 'others'] as const;
export type FilingGroup = (typeof filingGroups)[number];

export type FilingLine = {
  readonly id: string;
  readonly group: FilingGroup;
  /** The code of the place that a government governs; null for other publishers. */
  readonly placeCode: string | null;
  /** Null for a government of which nothing is held. */
  readonly publisherId: string | null;
  readonly name: string;
  readonly level: string;
  readonly province: string;
  readonly cells: readonly FilingCell[];
};

/** Governments and other publishers × years, the newest year first. */
export type FilingMatrix = {
  readonly years: readonly number[];
  readonly lines: readonly FilingLine[];
  /** Whether all who owe a report are among them, or only those held, while the register is read. */
  readonly whole: boolean;
};

const absent: FilingCell = { state: 'absent', partial: false, reports: 0, reportId: null, published: null };

/** Several reports of one year are late if one of them is, and read in full if all are. */
function toCell(rows: readonly FilingRow[]): FilingCell {
  const held = rows.filter(({ reports }) => (reports ?? 0) > 0);
  const [first] = held;
  if (!first) return absent;
  const sum = (name: 'late' | 'in_time' | 'partial' | 'reports') =>
    held.reduce((total, row) => total + (row[name] ?? 0), 0);
  return {
    state: sum('late') > 0 ? 'late' : sum('in_time') > 0 ? 'in_time' : 'present',
    partial: sum('partial') > 0,
    reports: sum('reports'),
    reportId: first.report_id,
    published: first.published,
  };
}

/** The place that a row's publisher governs; null for a department, a township or a zone. */
const governedBy = ({ level, region_code: code }: FilingRow): string | null =>
  isDueLevel(level) ? code : null;

function groupRows(rows: readonly FilingRow[]): ReadonlyMap<string, readonly FilingRow[]> {
  const groups = new Map<string, FilingRow[]>();
  for (const row of rows) {
    const id = governedBy(row) ?? row.publisher_id ?? '';
    const mine = groups.get(id);
    if (mine) mine.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/**
 * The matrix of a query's rows; `years` of the filter stand even where no one has reported. All places of `due` stand, in
 * their order, then what else is held, sorted by name; `due` is null while the register is read.
 */
export function toFilingMatrix(
  rows: readonly FilingRow[],
  due: readonly DuePlace[] | null,
  context: ViewContext,
  collator: Intl.Collator,
): FilingMatrix {
  const asked = context.filter.years;
  const found = wholeYears(rows.flatMap(({ year }) => (year === null ? [] : [year])));
  const years = (asked.length > 0 ? [...asked] : found).toSorted((a, b) => b - a);
  const groups = groupRows(rows);
  const cellsOf = (mine: readonly FilingRow[]) =>
    years.map((year) => toCell(mine.filter((row) => row.year === year)));
  const governments = (due ?? []).map(({ code, name, level }): FilingLine => {
    const mine = groups.get(code) ?? [];
    return {
      id: code,
      group: 'governments',
      placeCode: code,
      publisherId: mine[0]?.publisher_id ?? null,
      name,
      level: levelName(level, context),
      province: provinceName(provinceOfCode(code), context),
      cells: cellsOf(mine),
    };
  });
  const listed = new Set(governments.map(({ id }) => id));
  const held = [...groups].flatMap(([id, mine]): FilingLine[] => {
    const [first] = mine;
    if (!first || listed.has(id)) return [];
    return [
      {
        id,
        group: isDueLevel(first.level) ? 'governments' : 'others',
        placeCode: governedBy(first),
        publisherId: first.publisher_id,
        name: publisherName(first, context),
        level: levelName(first.level, context),
        province: provinceName(first.province, context),
        cells: cellsOf(mine),
      },
    ];
  });
  return {
    years,
    whole: due !== null,
    lines: [...governments, ...held.sort((a, b) => collator.compare(a.name, b.name))],
  };
}

/** The lines of one group; of the other where that is empty. */
export function ofGroup(matrix: FilingMatrix, group: FilingGroup): FilingMatrix {
  const mine = matrix.lines.filter((line) => line.group === group);
  return mine.length > 0 ? { ...matrix, lines: mine } : matrix;
}

/** How many of the lines have a report: of the chosen year, or of any. */
export const countHeld = (matrix: FilingMatrix, year: number | null): number =>
  matrix.lines.filter((line) => cellsOf(matrix, line, year).some(({ reports }) => reports > 0)).length;

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

/** The matrix as a table for export: a column a year, or the chosen one alone, each cell in words. */
export function toFilingTable(
  matrix: FilingMatrix,
  lines: readonly FilingLine[],
  year: number | null,
  context: ViewContext,
): TableModel {
  const { t } = context;
  const years = year === null ? matrix.years : [year];
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
      ...cellsOf(matrix, line, year).map((cell) => textCell(filingWords(cell, context))),
    ]),
  };
}
