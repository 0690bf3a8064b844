import { noCell, type Cell } from '../document.ts';
import { ImportError } from '../import-error.ts';
import { joinTexts } from '../join-texts.ts';
import { checkCount } from '../limits.ts';
import { isCellValue } from '../parse-number.ts';
import { onlyRow, toCell, type CellContent } from './cell-content.ts';

/**
 * A row as its document defines it: the edges of its cells (twips), and how each is merged. `across`: it is one of a set
 * of cells merged across, of which only the first has text.
 */
export type RowShape = {
  readonly edges: readonly number[];
  readonly cells: readonly { readonly across: boolean; readonly down: 'none' | 'continue' | 'restart' }[];
};

export type ShapedRow = { readonly shape: RowShape; readonly contents: readonly CellContent[] };

/** Edges of columns closer than this many twips (1/1440 inch) are one. */
const near = 60;
const widest = 200;

/** Whether a cell ends before it begins: the row is damaged, and no cell of it is known to stand over a column. */
const goesBack = ({ edges }: RowShape): boolean =>
  edges.some((edge, at) => edge < (edges[at - 1] ?? edge) - near);

/** A row of which no column is known: its label, and its numbers as one cell that holds them all and is none. */
function joinCells(
  cells: readonly Cell[],
  columnsOf: (at: number) => readonly number[],
  width: number,
): readonly Cell[] {
  const found = cells.findIndex(({ text }) => isCellValue(text));
  const first = found < 0 ? cells.length : found;
  const labels = Array.from({ length: width }, () => noCell);
  cells.slice(0, first).forEach((cell, at) => {
    for (const column of columnsOf(at)) labels[column] = cell;
  });
  const from = labels.findLastIndex((cell) => cell !== noCell) + 1;
  const joined: Cell = { text: joinTexts(cells.slice(first).map(({ text }) => text)) };
  return labels.map((cell, column) => (column < from ? cell : joined));
}

/** The rows as a grid over the edges of all of them; a merged cell is the same object in each of its positions. */
export function toEdgeGrid(rows: readonly ShapedRow[]): readonly (readonly Cell[])[] {
  const edges: number[] = [];
  for (const edge of rows.flatMap(({ shape }) => shape.edges).sort((a, b) => a - b)) {
    if (edges.length === 0 || edge - (edges.at(-1) ?? edge) > near) edges.push(edge);
  }
  if (edges.length > widest)
    throw new ImportError('too_large', 'A table has more columns than a report can have.');
  checkCount('cells', rows.length * edges.length);
  const grid: (readonly Cell[])[] = [];
  for (const { shape, contents } of rows) {
    const above = grid.at(-1);
    const row: Cell[] = edges.slice(1).map(() => noCell);
    const columnsOf = (at: number): readonly number[] => {
      const [left = 0, right = 0] = [shape.edges[at], shape.edges[at + 1]];
      return [...row.keys()].filter((column) => {
        const middle = ((edges[column] ?? 0) + (edges[column + 1] ?? 0)) / 2;
        return middle > left && middle < right;
      });
    };
    if (goesBack(shape)) {
      grid.push(joinCells(contents.map(toCell), columnsOf, row.length));
      continue;
    }
    contents.forEach((content, at) => {
      const merge = shape.cells[at];
      const columns = columnsOf(at);
      const [first = 0] = columns;
      const fromContent = toCell(content);
      const before =
        merge?.across === true && shape.cells[at - 1]?.across === true && fromContent.text === '';
      const upper = merge?.down === 'continue' ? above?.[first] : before ? row[first - 1] : undefined;
      const inner = upper ? null : onlyRow(content);
      columns.forEach((column, place) => {
        const cell = inner?.length === columns.length ? inner[place] : undefined;
        row[column] = upper ?? cell ?? fromContent;
      });
    });
    grid.push(row);
  }
  return grid;
}
