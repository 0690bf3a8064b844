import type { Block, Cell } from '../document.ts';
import { PlacedGrid } from '../office/placed-grid.ts';
import { splitSheet } from '../office/split-sheet.ts';

/** A rectangle of merged cells; rows and columns start at 0, the last ones are in it. */
export type Merged = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A sheet as a file keeps it: its filled cells with the text that they show. */
export type Sheet = {
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly merged: readonly Merged[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
};

/** The grid that a sheet shows, without hidden rows and columns; a merged cell is the same object in each place. */
function toSheetRows({ cells, merged, hiddenRows, hiddenColumns }: Sheet): readonly (readonly Cell[])[] {
  const grid = new PlacedGrid();
  const texts = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const used = cells.reduce(
    (most, { row, column }) => ({ row: Math.max(most.row, row), column: Math.max(most.column, column) }),
    { row: 0, column: 0 },
  );
  for (const { top, left, bottom, right } of merged) {
    // Merged cells may reach to the end of the sheet.
    const height = Math.min(bottom, used.row) - top + 1;
    const width = Math.min(right, used.column) - left + 1;
    if (height > 0 && width > 0)
      grid.place({ text: texts.get(`${top} ${left}`) ?? '' }, top, left, height, width);
  }
  for (const { row, column, text } of cells) grid.place({ text }, row, column);
  return grid.finish(
    (row) => hiddenRows.has(row),
    (column) => hiddenColumns.some(([first, last]) => column >= first && column <= last),
    () => ({ text: '' }),
  );
}

/** Names that a program gives sheets, which tell nothing. */
const plainName = /^(?:sheet|工作表|表)\s*\d*$/iu;

/** The sheets of a workbook as the blocks of a document; a sheet's own name stands before it. */
export function toSheetBlocks(sheets: readonly Sheet[]): readonly Block[] {
  return sheets.flatMap((sheet): readonly Block[] => {
    const blocks = splitSheet(toSheetRows(sheet));
    // The name of a lone sheet tells what nothing else does: the year of a table without a title.
    const tells = sheets.length > 1 || (/20\d\d/u.test(sheet.name) && blocks[0]?.kind === 'table');
    const named = tells && blocks.length > 0 && !plainName.test(sheet.name.trim());
    return named ? [{ kind: 'paragraph', text: sheet.name }, ...blocks] : blocks;
  });
}
