import { noCell, type Cell } from '../document.ts';
import type { LaidTable } from './fill-grid.ts';
import { isCellValue } from '../parse-number.ts';
import { isKnownLabel } from './known-labels.ts';

/** Edges of columns closer than this many points are one. */
const near = 4;

type Row = readonly Cell[];

function mergeEdges(first: readonly number[], second: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (const edge of [...first, ...second].sort((a, b) => a - b)) {
    if (edges.length === 0 || edge - (edges.at(-1) ?? edge) > near) edges.push(edge);
  }
  return edges;
}

/** The rows laid out over finer columns: a cell that covers several stands in each of them. */
function spread({ xs, rows }: LaidTable, edges: readonly number[]): readonly Row[] {
  const columnOf = edges.slice(0, -1).map((edge, at) => {
    const middle = (edge + (edges[at + 1] ?? edge)) / 2;
    return Math.min(
      Math.max(
        xs.findLastIndex((x) => x <= middle),
        0,
      ),
      xs.length - 2,
    );
  });
  return rows.map((row) => columnOf.map((column) => row[column] ?? noCell));
}

const distinctOf = (row: Row): readonly Cell[] => row.filter((cell, at) => cell !== row[at - 1]);
const textsOf = (row: Row): string => row.map(({ text }) => text).join('\n');
/** How many rows at the start of the second table repeat the first rows of the first one: its header. */
function repeatedRows(first: readonly Row[], second: readonly Row[]): number {
  let count = 0;
  while (count < Math.min(first.length, second.length - 1)) {
    const row = second[count] ?? [];
    if (row.some(({ text }) => isCellValue(text)) || row.every(({ text }) => text === '')) break;
    if (textsOf(first[count] ?? []) !== textsOf(row)) break;
    count += 1;
  }
  return count;
}

/** A new item of the form: it begins with its number. */
const enumerated = /^[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]/u;

/**
 * Pairs of cells over the seam of two pages that are one cell: a heading over several rows that goes on, or a label cut
 * by the end of the page (only where both halves make a label of the form, so that two rows never melt into one).
 */
function findSeam(above: readonly Row[], below: readonly Row[]): ReadonlyMap<Cell, Cell> {
  const pairs = new Map<Cell, Cell>();
  const [last = [], before = [], first = [], after = []] = [above.at(-1), above.at(-2), below[0], below[1]];
  // A heading over numbers ends where they begin; one beside rows goes on.
  const isFigures = (column: number): boolean =>
    [...above, ...below].some((row) => isCellValue(row[column]?.text ?? ''));
  const spanOf = (row: Row, cell: Cell): string => `${row.indexOf(cell)}-${row.lastIndexOf(cell)}`;
  for (const upper of distinctOf(last)) {
    const lower = first[last.indexOf(upper)];
    if (!lower || spanOf(last, upper) !== spanOf(first, lower)) continue;
    if (isCellValue(upper.text) || isCellValue(lower.text) || upper === noCell || lower === noCell) continue;
    const tall = before.includes(upper) || after.includes(lower);
    const heading =
      tall && !isFigures(last.indexOf(upper)) && (upper.text === '' || !enumerated.test(lower.text));
    const cut =
      upper.text !== '' &&
      lower.text !== '' &&
      !isKnownLabel(upper.text) &&
      isKnownLabel(upper.text + lower.text);
    if (heading || cut) pairs.set(lower, upper);
  }
  return pairs;
}

/** Whether the first row of the second page is the rest of the last row of the first: one label, one set of numbers. */
function isCutRow(last: Row, first: Row, seam: ReadonlyMap<Cell, Cell>): boolean {
  const lowers = distinctOf(first);
  const cutLabel = lowers.some((lower) => {
    const upper = seam.get(lower);
    return upper !== undefined && lower.text !== '' && isKnownLabel(upper.text + lower.text);
  });
  if (!cutLabel) return false;
  return lowers.every((lower) => {
    const upper = last[first.indexOf(lower)];
    return seam.has(lower) || lower.text === '' || upper?.text === '';
  });
}

/** Two tables on pages that follow each other are one when their sides stand at the same places. */
export const isContinued = (first: LaidTable, second: LaidTable): boolean =>
  first.xs.length > 0 &&
  second.xs.length > 0 &&
  Math.abs(first.left - second.left) <= near * 2 &&
  Math.abs(first.right - second.right) <= near * 2;

/** One table of two: a repeated header is dropped, and cells cut by the end of the page are made whole. */
export function joinTables(first: LaidTable, second: LaidTable): LaidTable {
  const xs = mergeEdges(first.xs, second.xs);
  const above = spread(first, xs);
  const whole = spread(second, xs);
  const below = whole.slice(repeatedRows(above, whole));
  const seam = findSeam(above, below);
  const last = above.at(-1) ?? [];
  const cutRow = isCutRow(last, below[0] ?? [], seam);
  const joined = new Map<Cell, Cell>();
  const join = (upper: Cell, lower: Cell): void => {
    const cell: Cell = { ...upper, text: upper.text + lower.text };
    joined.set(upper, cell);
    joined.set(lower, cell);
  };
  for (const [lower, upper] of seam) join(upper, lower);
  if (cutRow) {
    last.forEach((upper, at) => {
      const lower = below[0]?.[at];
      if (lower && !joined.has(lower) && !joined.has(upper)) join(upper, lower);
    });
  }
  const rows = [...above, ...below.slice(cutRow ? 1 : 0)].map((row) =>
    row.map((cell) => joined.get(cell) ?? cell),
  );
  return { ...second, page: first.page, top: first.top, xs, rows };
}
