import type { Asked, AskedColumn } from '../../query/free-question.ts';
import type { TableCell, TableModel } from '../model/view.ts';

const whole = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/;

export const isWhole = ({ type }: AskedColumn): boolean => whole.test(type);
export const isNumber = (column: AskedColumn): boolean =>
  isWhole(column) || /^(?:DOUBLE|FLOAT|DECIMAL\b)/.test(column.type);

const plain = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** The number that a text of DuckDB stands for; null where a number of JavaScript would not be the same. */
function toExactNumber(text: string): number | null {
  const number = Number(text);
  if (!Number.isFinite(number)) return null;
  if (/e/i.test(text)) return number;
  return String(number) === plain(text) || Math.abs(number) < 1e-6 ? number : null;
}

/** A value by its type: a whole double without its “.0”; a number too long for JavaScript stays text, to the last digit. */
function askCell(column: AskedColumn, text: string | null, nothing: string | null): TableCell {
  if (text === null) return { text: '', value: null, ...(nothing === null ? {} : { reason: nothing }) };
  if (!isNumber(column)) return { text, value: text };
  const shown = column.type === 'DOUBLE' || column.type === 'FLOAT' ? text.replace(/\.0$/, '') : text;
  return { text: shown, value: toExactNumber(text) ?? text };
}

/** A table on the page draws no more columns than this: thousands would hold it for half a minute. */
export const mostColumns = 200;

/**
 * An answer as a table: numbers to the right, nulls told as such. `nothing` is the word for a null; null leaves them blank.
 * Of `most` columns the first are taken.
 */
export function toAskTable(asked: Asked, nothing: string | null, most = asked.columns.length): TableModel {
  const columns = asked.columns.slice(0, most);
  return {
    columns: columns.map((column, index) => ({
      id: `${index} ${column.name}`,
      name: column.name,
      align: isNumber(column) ? 'end' : 'start',
      note: column.type,
    })),
    rows: asked.rows.map((row) =>
      columns.map((column, index) => askCell(column, row[index] ?? null, nothing)),
    ),
  };
}
