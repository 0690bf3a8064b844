import { checkCount } from '../limits.ts';
import { foldLines } from '../office/printed-text.ts';
import type { Merged, Sheet } from '../sheet/sheet.ts';
import { showNumber } from '../sheet/show-number.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { childOf, childrenOf, textIn } from '../xml/xml-queries.ts';
import { readString } from './read-strings.ts';
import type { CellStyle } from './read-styles.ts';

/** What the sheets of a workbook share. */
export type Workbook = {
  readonly strings: readonly string[];
  readonly styleOf: (at: number) => CellStyle;
  readonly since: 1900 | 1904;
};

/** Row and column (from 0) of a reference (B7). */
function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function textOfCell(cell: XmlElement, { format, struck }: CellStyle, { strings, since }: Workbook): string {
  const value = childOf(cell, 'v');
  const held = value === undefined ? '' : textIn(value);
  const formula = childOf(cell, 'f');
  // A formula whose result was never worked out is no empty cell.
  if (formula && held === '' && cell.attributes.t !== 'str') return `=${textIn(formula)}`;
  const inline = childOf(cell, 'is');
  let text = held;
  if (cell.attributes.t === 's') text = strings[Number(held)] ?? '';
  else if (inline) text = readString(inline);
  else if (cell.attributes.t === 'd') text = held.replace(/^(\d{4})-(\d\d)-(\d\d).*$/u, '$1年$2月$3日');
  else if ((cell.attributes.t ?? 'n') === 'n' && held !== '' && Number.isFinite(Number(held))) {
    text = showNumber(Number(held), format, since);
  }
  const folded = foldLines(text);
  return struck && folded !== '' ? `~~${folded}~~` : folded;
}

const readMerged = (sheet: XmlElement): readonly Merged[] =>
  childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').flatMap(({ attributes: { ref = '' } }) => {
    const [from, to] = ref.split(':').map(placeOf);
    return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
  });

const isHidden = ({ attributes }: XmlElement): boolean =>
  attributes.hidden === '1' ||
  attributes.hidden === 'true' ||
  attributes.ht === '0' ||
  attributes.width === '0';

/** The cells of a sheet with the text that they show. */
export function readSheet(name: string, sheet: XmlElement, workbook: Workbook): Sheet {
  const cells: { row: number; column: number; text: string }[] = [];
  const hiddenRows = new Set<number>();
  const hidesZeros = childrenOf(childOf(sheet, 'sheetViews'), 'sheetView').some(
    ({ attributes }) => attributes.showZeros === '0',
  );
  let row = -1;
  for (const each of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    row = each.attributes.r === undefined ? row + 1 : Number(each.attributes.r) - 1;
    if (isHidden(each)) hiddenRows.add(row);
    let column = -1;
    for (const cell of childrenOf(each, 'c')) {
      column = placeOf(cell.attributes.r ?? '')?.column ?? column + 1;
      const text = textOfCell(cell, workbook.styleOf(Number(cell.attributes.s ?? 0)), workbook);
      const isZero = hidesZeros && Number(text) === 0 && (cell.attributes.t ?? 'n') === 'n';
      if (text !== '' && !isZero) cells.push({ row, column, text });
    }
    checkCount('cells', cells.length);
  }
  const hiddenColumns = childrenOf(childOf(sheet, 'cols'), 'col')
    .filter(isHidden)
    .map(({ attributes }) => [Number(attributes.min) - 1, Number(attributes.max) - 1] as const);
  return { name, cells, merged: readMerged(sheet), hiddenRows, hiddenColumns };
}
