import type { BookCell, NumberLook } from './book.ts';
import { toXlsxMarkup } from './xlsx-text.ts';

/** A look of numbers, or that of texts. */
export type CellLook = NumberLook | 'text';

/** The name of a column by its index: A, B … Z, AA. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

/**
 * A row as SpreadsheetML, `number` counted from 1, `names` those of the columns, `styles` the number of each look. A text
 * stands in its own cell and is never a formula; a cell without a value is left out.
 */
export function toRowMarkup(
  row: readonly BookCell[],
  number: number,
  names: readonly string[],
  styles: Readonly<Record<CellLook, number>>,
): string {
  let cells = '';
  row.forEach(({ value, look = 'whole' }, at) => {
    const place = `<c r="${names[at] ?? columnName(at)}${number}"`;
    if (typeof value === 'string')
      cells += `${place} s="${styles.text}" t="inlineStr"><is><t xml:space="preserve">${toXlsxMarkup(value)}</t></is></c>`;
    else if (value !== null && Number.isFinite(value))
      cells += `${place} s="${styles[look]}"><v>${value}</v></c>`;
  });
  return `<row r="${number}">${cells}</row>`;
}
