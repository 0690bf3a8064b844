import type { FormTable } from '../../schema/form-tables.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Cells } from '../../draft/assemble-report.ts';

export type Step = 'up' | 'down' | 'left' | 'right';

const rowsOf = (tables: readonly FormTable[]): readonly (readonly (IndicatorKey | null)[])[] =>
  tables.flatMap(({ rows }) => rows.map(({ cells }) => cells));

/**
 * The cell next to one, over the edge of its table too; from the end of a row to the next one's beginning. Null at the end of
 * the form.
 */
export function cellNextTo(tables: readonly FormTable[], key: IndicatorKey, step: Step): IndicatorKey | null {
  const rows = rowsOf(tables);
  const row = rows.findIndex((cells) => cells.includes(key));
  const column = rows[row]?.indexOf(key) ?? -1;
  if (row < 0 || column < 0) return null;
  if (step === 'left' || step === 'right') {
    const all = rows.flat().filter((cell) => cell !== null);
    return all[all.indexOf(key) + (step === 'right' ? 1 : -1)] ?? null;
  }
  const by = step === 'down' ? 1 : -1;
  for (let at = row + by; at >= 0 && at < rows.length; at += by) {
    const cells = rows[at] ?? [];
    const found = cells[Math.min(column, cells.length - 1)];
    if (found !== null && found !== undefined) return found;
  }
  return null;
}

/** The rows of a block as spreadsheets, word processors and pages put it on the clipboard. */
const blockOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));

/**
 * What a pasted block puts into the cells, its first cell into `key`: row by row of the same table, what is beyond it left
 * away. Labels before the numbers of a row (as in a copied table) are passed over when every row has them.
 */
export function pasteBlock(tables: readonly FormTable[], key: IndicatorKey, text: string): Cells {
  const table = tables.find(({ rows }) => rows.some(({ cells }) => cells.includes(key)));
  if (!table) return {};
  const row = table.rows.findIndex(({ cells }) => cells.includes(key));
  const column = table.rows[row]?.cells.indexOf(key) ?? 0;
  const block = blockOf(text);
  const isLabel = (cell: string | undefined) => cell !== undefined && /\p{L}{2,}/u.test(cell);
  let labels = 0;
  while (block.every((cells) => cells.length > labels + 1 && isLabel(cells[labels]))) labels += 1;
  const filled: Partial<Record<IndicatorKey, string>> = {};
  for (const [down, cells] of block.entries()) {
    for (const [right, value] of cells.slice(labels).entries()) {
      const target = table.rows[row + down]?.cells[column + right];
      if (target !== null && target !== undefined) filled[target] = value;
    }
  }
  return filled;
}
