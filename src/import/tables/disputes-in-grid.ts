import type { DisputeKey } from '../../schema/disputes.ts';
import { noCell, type Table } from '../document.ts';
import { disputeGroupLabels, disputeOrder, disputeResultLabels } from './form-labels.ts';
import { cellsOfRow, isEmptyRow, printedRow, type GridCell } from './grid-row.ts';
import { findExact, toCore } from './labels.ts';
import { isCellValue, parseFigure } from '../parse-number.ts';
import { placeOfCell, unreadable, type Found, type Reading } from './reading.ts';

const isHeading = (text: string): boolean => {
  const core = toCore(text);
  return (
    core === '行政诉讼' ||
    findExact(core, disputeGroupLabels) !== null ||
    findExact(core, disputeResultLabels) !== null
  );
};

const isHeaderRow = (table: Table, at: number): boolean =>
  cellsOfRow(table.rows[at] ?? []).filter(({ cell }) => isHeading(cell.text)).length >= 2;

/** The key under each column, from the group and the result over it; columns of which both are not told have none. */
function keysOver(table: Table, from: number, to: number): ReadonlyMap<number, DisputeKey> {
  const keys = new Map<number, DisputeKey>();
  const width = table.rows[from]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const cores = table.rows.slice(from, to).map((row) => toCore(row[column]?.text ?? ''));
    const group = cores.map((core) => findExact(core, disputeGroupLabels)).findLast((key) => key !== null);
    const result = cores.map((core) => findExact(core, disputeResultLabels)).findLast((key) => key !== null);
    if (group && result) keys.set(column, `disputes.${group}.${result}`);
  }
  return keys;
}

/** The cells of a row by key: under their headings, else the fifteen in the form's order. Null where neither is sure. */
function cellsByKey(
  table: Table,
  at: number,
  keys: ReadonlyMap<number, DisputeKey>,
): readonly (readonly [DisputeKey, GridCell])[] | null {
  const row = table.rows[at] ?? [];
  const under = [...keys].map(([column, key]) => [key, { cell: row[column] ?? noCell, column }] as const);
  const unique = new Set(keys.values()).size === keys.size;
  const apart = new Set(under.map(([, { cell }]) => cell)).size === under.length;
  const present = under.every(([, { cell }]) => cell !== noCell && !isHeading(cell.text));
  if (keys.size > 0 && keys.size % 5 === 0 && unique && apart && present) return under;
  const cells = cellsOfRow(row);
  const values = cells.filter(({ cell }) => isCellValue(cell.text));
  const all =
    cells.length === disputeOrder.length ? cells : values.length === disputeOrder.length ? values : null;
  return (
    all?.flatMap((cell, index) => {
      const key = disputeOrder[index];
      return key ? [[key, cell] as const] : [];
    }) ?? null
  );
}

/** Section four read from grids: the row under the headings of groups and results. */
export function readDisputesInGrids(tables: readonly Table[]): Reading {
  const found: Found[] = [];
  tables.forEach((table, number) => {
    for (let at = 0; at < table.rows.length; at += 1) {
      if (!isHeaderRow(table, at)) continue;
      let end = at + 1;
      while (end < table.rows.length && isHeaderRow(table, end)) end += 1;
      const head = end;
      // Rows without text are skipped, unless they have a cell for every figure: then all of those are empty.
      while (isEmptyRow(table, end) && cellsOfRow(table.rows[end] ?? []).length < disputeOrder.length) {
        if ((end += 1) >= table.rows.length) break;
      }
      const words = table.rows.slice(at, head).flatMap((row) => row.map(({ text }) => toCore(text)));
      const isTable = words.some((word) => findExact(word, disputeGroupLabels)) && words.includes('结果维持');
      const keys = keysOver(table, at, head);
      const cells = isTable && end < table.rows.length ? cellsByKey(table, end, keys) : null;
      at = end;
      if (!isTable || end >= table.rows.length) continue;
      const row = table.rows[end] ?? [];
      if (cells) {
        for (const [key, { cell, column }] of cells) {
          found.push({
            key,
            figure: parseFigure(cell.text, 'count'),
            place: placeOfCell('disputes', number, end, column, cell),
          });
        }
      } else {
        const place = placeOfCell('disputes', number, end, 0, row[0] ?? noCell);
        for (const key of disputeOrder)
          found.push({ key, figure: unreadable(printedRow(row)), place, unplaced: true });
      }
    }
  });
  return { found, unknown: [], editions: [] };
}
