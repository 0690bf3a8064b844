/** What opens a CSV file, so that spreadsheets read it as UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * What a spreadsheet would take for a formula, its full-width forms too; a plain number with its sign, or dashes alone, is
 * none.
 */
const formula = /^(?:[\t\r\n]|\s*[=@＝＠]|\s*[+-](?!(?:[\d.,]+%?|[+-]*)$)|\s*[＋－](?![\d.,]*%?$))/;

/**
 * A value as a field of CSV (RFC 4180): null is nothing at all, an empty text a pair of quotes, so that the two stay
 * apart. Text that a spreadsheet would take for a formula is kept text by a leading apostrophe.
 */
export function toCsvField(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  if (value === '') return '""';
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of CSV with its line break. */
export const toCsvLine = (values: readonly (string | number | boolean | null)[]): string =>
  `${values.map(toCsvField).join(',')}\r\n`;
