import type { Applicant, RequestRow } from '../../schema/requests.ts';
import { applicantOrder, isGroupCore, requestRowLabels, requestRowOrder } from './form-labels.ts';
import { findAlike, findExact, toCore } from './labels.ts';
import { isCellValue, parseFigure } from '../parse-number.ts';
import { unreadable, type Found, type Reading, type TableRow } from './reading.ts';

const orderOf = new Map(requestRowOrder.map((row, at) => [row, at]));

/** The row that a label names without any doubt; headings over several rows name none. */
export const exactRow = (label: string): RequestRow | null => findExact(toCore(label), requestRowLabels);

/** Rows by exact label first; between two of those, a damaged label may only be a row that the form has there. */
function resolve(rows: readonly TableRow[]): (RequestRow | null)[] {
  const keys = rows.map((row) => exactRow(row.labels.at(-1) ?? ''));
  const taken = new Set(keys);
  return rows.map((row, at) => {
    const key = keys[at];
    if (key) return key;
    const core = toCore(row.labels.at(-1) ?? '');
    if (isGroupCore(core)) return null;
    const before = keys.slice(0, at).findLast((each) => each !== null);
    const after = keys.slice(at + 1).find((each) => each !== null);
    const from = before ? (orderOf.get(before) ?? -1) : -1;
    const to = after ? (orderOf.get(after) ?? Infinity) : Infinity;
    const open = requestRowLabels.filter((label) => {
      const place = orderOf.get(label.key) ?? -1;
      return place > from && place < to && !taken.has(label.key);
    });
    const alike = findAlike(core, open);
    if (alike) taken.add(alike);
    return alike;
  });
}

function figuresOf(row: TableRow, key: RequestRow, order: readonly Applicant[]): Found[] {
  return order.map((applicant, at) => {
    const cell = row.cells?.[at];
    return {
      key: `requests.${key}.${applicant}` as const,
      figure: cell ? parseFigure(cell.text, 'count') : unreadable(row.printed),
      place: cell?.place ?? row.place,
      ...(cell ? {} : { unplaced: true as const }),
    };
  });
}

/** Section three from its rows. A row with another label, among the form's, is kept as unknown. */
export function resolveRequestRows(
  rows: readonly TableRow[],
  order: readonly Applicant[] = applicantOrder,
): Reading {
  const keys = resolve(rows);
  const first = keys.findIndex((key) => key !== null);
  const last = keys.findLastIndex((key) => key !== null);
  const found: Found[] = [];
  const unknown: Reading['unknown'][number][] = [];
  const subRows = keys.some((key) => key?.startsWith('other.'));
  rows.forEach((row, at) => {
    const key = keys[at];
    if (key) found.push(...figuresOf(row, key, order));
    else if (at > first && at < last && row.cells?.some((cell) => isCellValue(cell.text))) {
      const label = row.labels.at(-1) ?? '';
      if (label !== '') unknown.push({ label, cells: row.cells.map((cell) => cell.text), place: row.place });
    }
  });
  return { found, unknown, editions: subRows ? ['2021'] : [] };
}
