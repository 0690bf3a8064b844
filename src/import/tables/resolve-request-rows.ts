import { requestGroups, requestRows, type Applicant, type RequestRow } from '../../schema/requests.ts';
import { applicantOrder, isGroupCore, requestRowLabels, requestRowOrder } from './form-labels.ts';
import { findAlike, findExact, toCore } from './labels.ts';
import { isCellValue, parseFigure } from '../parse-number.ts';
import { unreadable, type Found, type Reading, type TableRow } from './table-reading.ts';

const orderOf = new Map(requestRowOrder.map((row, at) => [row, at]));
const groupOf = (row: RequestRow): string | null => {
  const entry = requestRows[row];
  return 'group' in entry ? entry.group : null;
};
const groupCores = Object.entries(requestGroups).map(([group, { label }]) => ({
  group,
  core: toCore(label),
}));

/** The row that a label names without any doubt; headings over several rows name none. */
export const exactRow = (label: string): RequestRow | null => findExact(toCore(label), requestRowLabels);

/** The group whose heading stands before a row's own label; null for none. */
function groupAbove({ labels }: TableRow): string | null {
  const outer = labels.slice(0, -1).map(toCore);
  return groupCores.find(({ core }) => outer.includes(core))?.group ?? null;
}

/** 其他 and 总计 are labels of one row each, and words that stand in many places: not before a row that comes earlier. */
function isOutOfPlace(keys: readonly (RequestRow | null)[], at: number): boolean {
  const key = keys[at];
  if (key !== 'other.misc' && key !== 'concluded' && key !== 'other') return false;
  const order = orderOf.get(key) ?? 0;
  const before = new Set(keys.slice(0, at));
  const behind = keys.slice(at + 1).filter((each) => each !== null);
  // A row that stood before already begins the rows of another organ or year.
  const again = behind.findIndex((each) => before.has(each));
  return behind
    .slice(0, again < 0 ? behind.length : again)
    .some((each) => each !== key && (orderOf.get(each) ?? 0) < order);
}

/** Labels of this length stand in no other row's. */
const telling = 6;

/** Whether a label holds those of two rows, which ran into each other: it is neither's. */
function namesTwo(core: string): boolean {
  const held = requestRowLabels.flatMap(({ key, cores }) =>
    cores.some((each) => each.length >= telling && each.length < core.length && core.includes(each))
      ? [key]
      : [],
  );
  return new Set(held).size > 1;
}

/** Rows by exact label first; between two of those, a damaged label may only be a row that the form has there. */
function resolve(rows: readonly TableRow[]): (RequestRow | null)[] {
  const exact = rows.map((row) => {
    const key = exactRow(row.labels.at(-1) ?? '');
    const group = groupAbove(row);
    return key && (group === null || groupOf(key) === group || key === 'other') ? key : null;
  });
  const keys = exact.map((key, at) => (isOutOfPlace(exact, at) ? null : key));
  const taken = new Set(keys);
  return rows.map((row, at) => {
    const key = keys[at];
    if (key) return key;
    const core = toCore(row.labels.at(-1) ?? '');
    if (isGroupCore(core) || namesTwo(core)) return null;
    const before = keys.slice(0, at).findLast((each) => each !== null);
    const after = keys.slice(at + 1).find((each) => each !== null);
    const from = before ? (orderOf.get(before) ?? -1) : -1;
    const to = after ? (orderOf.get(after) ?? Infinity) : Infinity;
    const group = groupAbove(row);
    const open = requestRowLabels.filter((label) => {
      const place = orderOf.get(label.key) ?? -1;
      const fits = group === null || groupOf(label.key) === group;
      return place > from && place < to && !taken.has(label.key) && fits;
    });
    const alike = findAlike(core, open);
    if (alike) taken.add(alike);
    return alike;
  });
}

function figuresOf(row: TableRow, key: RequestRow, order: readonly Applicant[] | null): Found[] {
  return applicantOrder.map((applicant) => {
    const cell = order === null ? null : row.cells?.[order.indexOf(applicant)];
    const figure = cell && (cell.shared ? unreadable(cell.text) : parseFigure(cell.text, 'count'));
    return {
      key: `requests.${key}.${applicant}` as const,
      figure: figure ?? unreadable(row.printed),
      place: cell?.place ?? row.place,
      ...(cell ? {} : { unplaced: true as const }),
      ...(!cell && row.cells !== null ? { settled: true as const } : {}),
    };
  });
}

/** Section three from its rows, their cells in an order. A row with another label, among the form's, is kept as unknown. */
export function resolveRequestRows(
  rows: readonly TableRow[],
  order: readonly Applicant[] | null = applicantOrder,
): Reading {
  const resolved = resolve(rows);
  const subRows = resolved.some((key) => key?.startsWith('other.'));
  // Over rows of its own, 其他处理 is a heading: numbers beside it are of a row that lost its label.
  const keys = resolved.map((key) => (key === 'other' && subRows ? null : key));
  const found: Found[] = [];
  const unknown: Reading['unknown'][number][] = [];
  rows.forEach((row, at) => {
    const key = keys[at];
    if (key) found.push(...figuresOf(row, key, order));
    else if (row.cells?.some((cell) => cell !== null && isCellValue(cell.text))) {
      const label = row.labels.at(-1) ?? '';
      const cells = row.cells.map((cell) => cell?.text ?? '');
      if (label !== '') unknown.push({ label, cells, place: row.place });
    }
  });
  return {
    found,
    unknown: keys.some((key) => key !== null) ? unknown : [],
    editions: subRows ? ['2021'] : [],
  };
}
