import { isIndicatorKey, indicatorOf } from '../../schema/indicators.ts';
import { disclosureRowLabels, toDisclosureRow, type DisclosureRow } from './form-labels.ts';
import { findAlike, findExact, toCore } from './labels.ts';
import { matchColumns } from './match-columns.ts';
import { parseFigure, statedUnit } from '../parse-number.ts';
import { unreadable, type Found, type Reading, type TableRow } from './table-reading.ts';

/** A row of section two under its header cells, as printed. `cells` are one for each header cell. */
export type DisclosureTableRow = TableRow & {
  readonly headers: readonly string[];
  /** The unit of amounts that is stated beside the header. */
  readonly unit?: string | null;
};

/** A header with the unit that it has itself, or that stands by the row's label or beside the table. */
function withUnit(header: string, { unit, labels }: DisclosureTableRow): string {
  const own = statedUnit(header) ?? statedUnit(labels.at(-1) ?? '') ?? unit ?? null;
  return own === null || statedUnit(header) !== null ? header : `${header}（单位：${own}）`;
}

export function disclosureRowOf(label: string): DisclosureRow | null {
  const core = toCore(label);
  const key = findExact(core, disclosureRowLabels) ?? findAlike(core, disclosureRowLabels);
  return key === null ? null : toDisclosureRow(key);
}

/** Section two from its rows: each number belongs to a row label and a column heading, or to none. */
export function resolveDisclosureRows(rows: readonly DisclosureTableRow[]): Reading {
  const found: Found[] = [];
  const unknown: Reading['unknown'][number][] = [];
  const editions: Reading['editions'][number][] = [];
  for (const row of rows) {
    const label = row.labels.at(-1) ?? '';
    const named = disclosureRowOf(label);
    if (!named) {
      if (row.cells && label !== '' && row.cells.some((cell) => cell !== null && cell.text !== '')) {
        unknown.push({ label, cells: row.cells.map((cell) => cell?.text ?? ''), place: row.place });
      }
      continue;
    }
    const columns = matchColumns(row.headers, named.block);
    editions.push(...columns.editions);
    columns.keys.forEach((column, at) => {
      const key = `disclosure.${named.row}.${column ?? ''}`;
      if (column === null || !isIndicatorKey(key)) return;
      const cell = row.cells?.[at];
      const figure = cell?.shared
        ? unreadable(cell.text)
        : cell
          ? parseFigure(cell.text, indicatorOf(key).unit, withUnit(row.headers[at] ?? '', row))
          : unreadable(row.printed);
      found.push({
        key,
        figure,
        place: cell?.place ?? row.place,
        ...(cell ? {} : { unplaced: true as const }),
      });
    });
  }
  return { found, unknown, editions };
}
