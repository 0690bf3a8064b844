import type { Block, Cell } from '../document.ts';
import { isCellValue } from '../parse-number.ts';
import { isFormText } from '../tables/form-vocabulary.ts';

/** The only text of a row of a sheet, where it is a line of the report and not a label of the form without its numbers. */
function lineIn(row: readonly Cell[]): string | null {
  const filled = new Set(row.filter(({ text }) => text !== ''));
  const [only] = filled;
  if (!only || filled.size > 1) return null;
  return isCellValue(only.text) || isFormText(only.text) ? null : only.text;
}

/** A sheet as blocks: a row with one line of text is a paragraph, as a title above a table is; the rows between are tables. */
export function splitSheet(rows: readonly (readonly Cell[])[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: (readonly Cell[])[] = [];
  const close = () => {
    if (open.some((row) => row.some(({ text }) => text !== ''))) blocks.push({ kind: 'table', rows: open });
    open = [];
  };
  for (const row of rows) {
    const line = lineIn(row);
    if (line === null) open.push(row);
    else {
      close();
      for (const text of line.split('\n')) blocks.push({ kind: 'paragraph', text });
    }
  }
  close();
  return blocks;
}
