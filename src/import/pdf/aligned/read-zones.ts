import { disclosureBlocks } from '../../../schema/disclosure.ts';
import { disputeGroups, disputeResults } from '../../../schema/disputes.ts';
import { applicants, requestRows } from '../../../schema/requests.ts';
import { sections } from '../../../schema/sections.ts';
import type { AxisEntry, DisclosureBlock } from '../../../schema/axis.ts';
import { noCell, type Cell } from '../../document.ts';
import { limits } from '../../limits.ts';
import { isCellValue } from '../../parse-number.ts';
import type { Effort } from '../effort.ts';
import { middleX, middleY } from '../page-marks.ts';
import { assembleLabels, wordingsOf, type PlacedLabel } from './assemble-labels.ts';
import { makeColumnFinder, markBroken, toValueRows, type ValueRow } from './place-values.ts';
import type { Run } from './strip.ts';

export type Rows = readonly (readonly Cell[])[];

const wordings = (axis: Readonly<Record<string, AxisEntry>>): readonly string[] =>
  Object.values(axis).flatMap(({ labels }) => Object.values(labels));

const blocks = Object.values<DisclosureBlock>(disclosureBlocks);
const corner = '信息内容';
const known = {
  disclosureRows: blocks.flatMap(({ rows }) => wordings(rows)),
  disclosureColumns: [corner, ...blocks.flatMap(({ columns }) => wordings(columns))],
  requestRows: wordings(requestRows),
  applicants: wordings(applicants),
  groups: wordings(disputeGroups),
  results: wordings(disputeResults),
};

const isValue = (run: Run): boolean => isCellValue(run.text);
const byLeft = (a: PlacedLabel, b: PlacedLabel): number => a.left - b.left;
const toCell = ({ text, page }: Run): Cell => ({ text, page });
const headCell = ({ text, runs }: PlacedLabel): Cell => ({ text, page: runs[0]?.page ?? 1 });

/** The cells of one row under its headings; one cell with all of it where a number's column is not sure. */
function toCells(
  values: readonly Run[],
  columns: number,
  columnOf: (run: Run) => number | null,
): readonly Cell[] {
  const cells: Cell[] = Array.from({ length: columns }, () => ({ text: '' }));
  const places = values.map(columnOf);
  const sure =
    places.every((place) => place !== null && place >= 0) && new Set(places).size === values.length;
  const page = values[0]?.page ?? 1;
  if (!sure) {
    const all: Cell = { text: values.map(({ text }) => text).join(' | '), page };
    return cells.map(() => all);
  }
  values.forEach((run, at) => {
    cells[places[at] ?? 0] = toCell(run);
  });
  return cells;
}

/** What stands left of the numbers in a row that no label of the form names. */
const strayLabel = (row: ValueRow, runs: readonly Run[], used: ReadonlySet<Run>): string =>
  runs
    .filter(
      (run) =>
        !used.has(run) &&
        !isValue(run) &&
        run.right < row.left &&
        run.bottom > row.top &&
        run.top < row.bottom,
    )
    .map(({ text }) => text)
    .join('');

const overlap = (a: PlacedLabel, b: PlacedLabel): boolean => a.bottom > b.top && a.top < b.bottom;

function toRows(
  runs: readonly Run[],
  values: readonly Run[],
  labels: readonly PlacedLabel[],
  heads: readonly PlacedLabel[],
): Rows {
  const columnOf = makeColumnFinder(heads, values);
  const lines = toValueRows(values, labels);
  const rows = markBroken(lines, heads.length);
  const used = new Set([...labels, ...heads].flatMap((label) => label.runs));
  const full = rows.map((row) => {
    const text = row.label?.text ?? strayLabel(row, runs, used);
    const label: Cell = { text, page: row.values[0]?.page ?? 1 };
    const where = row.broken ? () => null : columnOf;
    return { top: row.top, cells: [label, ...toCells(row.values, heads.length, where)] };
  });
  // A label without a number or another label beside it is a row of empty cells.
  const empty = labels
    .filter((label) => !lines.some((line) => line.bottom > label.top && line.top < label.bottom))
    .filter((label) => !labels.some((each) => each.left > label.right && overlap(each, label)))
    .map((label) => ({ top: label.top, cells: [headCell(label), ...toCells([], heads.length, columnOf)] }));
  return [...full, ...empty].sort((a, b) => a.top - b.top).map(({ cells }) => cells);
}

/** Section two: a line of headings holds for the rows down to the next one. */
function readDisclosure(runs: readonly Run[]): Rows | null {
  const heads = assembleLabels(
    runs.filter((run) => !isValue(run)),
    known.disclosureColumns,
  );
  const corners = heads.filter(({ text }) => text === corner).sort((a, b) => a.top - b.top);
  const width = 1 + Math.max(0, ...blocks.map(({ columns }) => Object.keys(columns).length));
  const rows = corners.flatMap((start, at) => {
    const end = corners[at + 1]?.top ?? Infinity;
    const headsAbove = heads
      .filter((head) => head !== start && head.top < start.bottom && head.bottom > start.top)
      .sort(byLeft);
    const bottom = Math.max(start.bottom, ...headsAbove.map((head) => head.bottom));
    const part = runs.filter((run) => middleY(run) > bottom && run.bottom < end);
    const labels = assembleLabels(
      part.filter((run) => !isValue(run)),
      known.disclosureRows,
    );
    if (headsAbove.length === 0 || labels.length === 0) return [];
    return [
      [headCell(start), ...headsAbove.map(headCell)],
      ...toRows(part, part.filter(isValue), labels, headsAbove),
    ];
  });
  return rows.length === 0
    ? null
    : rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? noCell));
}

/** Section three: the applicants' headings over the first row, each once; rows by their labels. */
function readRequests(runs: readonly Run[]): Rows | null {
  const words = runs.filter((run) => !isValue(run));
  const first = assembleLabels(words, wordings({ received: requestRows.received }))[0];
  if (!first) return null;
  const above = assembleLabels(
    words.filter((run) => run.bottom < first.top + run.size && run.left > first.left),
    known.applicants,
  );
  // A header that the end of a page parted from its rows is printed again: the lowest one counts.
  const lowest = new Map(above.toSorted((a, b) => a.top - b.top).map((head) => [head.text, head]));
  const heads = [...lowest.values()].toSorted(byLeft);
  if (heads.length !== Object.keys(applicants).length) return null;
  const under = runs.filter((run) => run.top > first.top - run.size);
  const left = Math.min(...heads.map((head) => head.left));
  const labels = assembleLabels(
    under.filter((run) => !isValue(run) && run.left < left),
    known.requestRows,
  );
  const values = under.filter(
    (run) => isValue(run) && run.left > Math.min(...labels.map((label) => label.left)),
  );
  return [[{ text: '' }, ...heads.map(headCell)], ...toRows(under, values, labels, heads)];
}

/** Section four: fifteen results in three groups, over one row of numbers. */
function readDisputes(runs: readonly Run[]): Rows | null {
  const words = runs.filter((run) => !isValue(run));
  const groups = assembleLabels(words, known.groups).toSorted(byLeft);
  const spent = new Set(groups.flatMap((group) => group.runs));
  const results = assembleLabels(
    words.filter((run) => !spent.has(run)),
    known.results,
  ).toSorted(byLeft);
  const each = Object.keys(disputeResults).length;
  if (groups.length !== Object.keys(disputeGroups).length || results.length !== groups.length * each)
    return null;
  const under = groups.every((group, at) => {
    const ofResult = results.slice(at * each, (at + 1) * each);
    return middleX(group) > (ofResult[0]?.left ?? Infinity) && middleX(group) < (ofResult.at(-1)?.right ?? 0);
  });
  const values = runs.filter((run) => isValue(run) && run.top > Math.max(...results.map(({ top }) => top)));
  const [row, more] = toValueRows(values, []);
  if (!under || !row || more) return null;
  const groupCells = groups.map(headCell);
  return [
    results.map((_, at) => groupCells[Math.floor(at / each)] ?? noCell),
    results.map(headCell),
    toCells(row.values, results.length, makeColumnFinder(results, row.values)),
  ];
}

const readers = { disclosure: readDisclosure, requests: readRequests, disputes: readDisputes };

/** The last run that is a heading; a text shorter than all its wordings is none, as most runs are. */
function findHeading(strip: readonly Run[], heading: string): Run | undefined {
  const wordings = new Set(wordingsOf(heading));
  const shortest = Math.min(...Array.from(wordings, ({ length }) => length));
  return strip.findLast(
    ({ text }) => text.length >= shortest && wordingsOf(text).some((wording) => wordings.has(wording)),
  );
}

/** The table that a section's runs make where no lines are drawn: first and last run, and its rows. */
export type Zone = { readonly runs: readonly Run[]; readonly rows: Rows };

const order = Object.keys(readers) as (keyof typeof readers)[];
const afterTables = /^[五六]、\S{4,24}$/u;

/**
 * The tables of sections two to four on a strip, found between the sections' headings and read by their labels: those that
 * are asked for, by their runs.
 */
export function readZones(
  strip: readonly Run[],
  effort: Effort,
  isAsked: (runs: readonly Run[]) => boolean = () => true,
): readonly Zone[] {
  const starts = order.map((section) => findHeading(strip, sections[section].heading));
  const ends = [...starts, ...strip.filter(({ text }) => afterTables.test(text))];
  return order.flatMap((section, at) => {
    const start = starts[at];
    if (!start) return [];
    const end = Math.min(...ends.flatMap((run) => (run && run.top > start.bottom ? [run.top] : [])));
    const runs = strip.filter((run) => run.top > start.bottom && run.bottom <= end);
    if (runs.length > limits.runs || !isAsked(runs)) return [];
    effort.spend(runs.length * 100);
    const rows = readers[section](runs);
    return rows === null ? [] : [{ runs, rows }];
  });
}
