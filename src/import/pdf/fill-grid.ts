import type { Cell } from '../document.ts';
import { boxOf, type Grid } from './find-grids.ts';
import { gatherLines, type Line } from './gather-lines.ts';
import { middleX, middleY, type Box, type Glyph } from './page-marks.ts';
import { findUsualGap, joinLines, writeLine } from './write-text.ts';

/**
 * A table as it stands on one page; `xs` are the edges of its columns in points (none where it has no lines).
 * `isDoubtful`: a cell seems to hold several numbers, so that a line is missing.
 */
export type LaidTable = Box & {
  readonly page: number;
  readonly xs: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  readonly glyphs: readonly Glyph[];
  readonly isDoubtful: boolean;
};

/** In which field between sorted edges a place is; the first or last where it is before or behind all. */
function fieldAt(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

const inside = (box: Box, glyph: Glyph): boolean =>
  middleX(glyph) > box.left &&
  middleX(glyph) < box.right &&
  middleY(glyph) > box.top &&
  middleY(glyph) < box.bottom;

const ends = /\d$/;
const starts = /^\d/;
/** Stands between two numbers that one cell seems to hold: such a cell is no figure. */
const between = ' | ';

/**
 * The text of one cell. A line missing from the drawing can put two numbers into one cell: digits in different columns
 * or rows of the table stay apart, and a number goes on in the next line only where the first is full.
 */
function writeCell(lines: readonly Line[], usual: number, grid: Grid, width: number): string {
  const column = (glyph: Glyph): number => fieldAt(grid.xs, middleX(glyph));
  const row = (line: Line): number => fieldAt(grid.ys, middleY(line));
  const parts = (a: Glyph, b: Glyph): boolean => column(a) !== column(b) && b.left - a.right > a.size * 0.3;
  let text = '';
  let last: Line | undefined;
  for (const line of lines) {
    const words = writeLine(line, { usual, between, parts });
    const apart =
      last !== undefined &&
      ends.test(text) &&
      starts.test(words) &&
      (row(last) !== row(line) ||
        last.right - last.left < width * 0.5 ||
        line.top - last.bottom > line.size ||
        last.bottom - line.top > line.size * 0.5);
    text = apart ? text + between + words : joinLines(text, words);
    last = line;
  }
  return text;
}

/** A text of which all is struck out: no figure, and not nothing. */
const crossOut = (text: string): string => `~~${text}~~`;

/** The table that a grid makes of the characters in it, and the characters left over. */
export function fillGrid(
  grid: Grid,
  glyphs: readonly Glyph[],
  page: number,
): { readonly table: LaidTable; readonly rest: readonly Glyph[] } {
  const box = boxOf(grid);
  const rest: Glyph[] = [];
  const within: Glyph[] = [];
  const contents = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (!inside(box, glyph)) {
      rest.push(glyph);
      continue;
    }
    within.push(glyph);
    const group = grid.group[fieldAt(grid.ys, middleY(glyph))]?.[fieldAt(grid.xs, middleX(glyph))] ?? 0;
    const content = contents.get(group);
    if (content) content.push(glyph);
    else contents.set(group, [glyph]);
  }
  const struck = new Set<number>();
  const lines = new Map(
    [...contents].map(([group, content]) => {
      const left = content.filter((glyph) => glyph.struck !== true);
      if (left.length === 0) struck.add(group);
      return [group, gatherLines(left.length === 0 ? content : left)];
    }),
  );
  const usual = findUsualGap([...lines.values()].flat());
  const cells = new Map<number, Cell>();
  const rows = grid.group.map((row) =>
    row.map((group, first) => {
      const known = cells.get(group);
      if (known) return known;
      let end = first;
      while (row[end] === group) end += 1;
      const width = (grid.xs[end] ?? 0) - (grid.xs[first] ?? 0);
      const text = writeCell(lines.get(group) ?? [], usual, grid, width);
      const cell: Cell = { text: struck.has(group) ? crossOut(text) : text, page };
      cells.set(group, cell);
      return cell;
    }),
  );
  const isDoubtful = [...cells.values()].some(({ text }) => text.includes(between));
  return { table: { ...box, page, xs: grid.xs, rows, glyphs: within, isDoubtful }, rest };
}
