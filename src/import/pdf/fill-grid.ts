import type { Cell } from '../document.ts';
import { boxOf, type Grid } from './find-grids.ts';
import { gatherLines, type Line } from './gather-lines.ts';
import { middleX, middleY, type Box, type Glyph } from './page-marks.ts';
import { findUsualGap, joinLines, writeLine } from './write-text.ts';

/** A table as it stands on one page; `xs` are the edges of its columns in points (none where it has no lines). */
export type LaidTable = Box & {
  readonly page: number;
  readonly xs: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
};

const fieldAt = (edges: readonly number[], at: number): number =>
  Math.min(
    Math.max(
      edges.findLastIndex((edge) => edge <= at),
      0,
    ),
    edges.length - 2,
  );

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
      (row(last) !== row(line) || last.right - last.left < width * 0.5 || line.top - last.bottom > line.size);
    text = apart ? text + between + words : joinLines(text, words);
    last = line;
  }
  return text;
}

/** The table that a grid makes of the characters in it, and the characters left over. */
export function fillGrid(
  grid: Grid,
  glyphs: readonly Glyph[],
  page: number,
): { readonly table: LaidTable; readonly rest: readonly Glyph[] } {
  const box = boxOf(grid);
  const rest: Glyph[] = [];
  const contents = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (!inside(box, glyph)) {
      rest.push(glyph);
      continue;
    }
    const group = grid.group[fieldAt(grid.ys, middleY(glyph))]?.[fieldAt(grid.xs, middleX(glyph))] ?? 0;
    const content = contents.get(group);
    if (content) content.push(glyph);
    else contents.set(group, [glyph]);
  }
  const lines = new Map([...contents].map(([group, content]) => [group, gatherLines(content)]));
  const usual = findUsualGap([...lines.values()].flat());
  const cells = new Map<number, Cell>();
  const rows = grid.group.map((row) =>
    row.map((group) => {
      const known = cells.get(group);
      if (known) return known;
      const first = row.indexOf(group);
      const width = (grid.xs[row.lastIndexOf(group) + 1] ?? 0) - (grid.xs[first] ?? 0);
      const cell: Cell = { text: writeCell(lines.get(group) ?? [], usual, grid, width), page };
      cells.set(group, cell);
      return cell;
    }),
  );
  return { table: { ...box, page, xs: grid.xs, rows }, rest };
}
