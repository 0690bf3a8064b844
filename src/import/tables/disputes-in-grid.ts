import type { DisputeGroup, DisputeKey } from '../../schema/disputes.ts';
import { noCell, type Table } from '../document.ts';
import { isCellValue, parseFigure } from '../parse-number.ts';
import { chooseDisputeRow } from './choose-dispute-row.ts';
import { disputeColumns, isDisputeHeader, type DisputeColumns } from './dispute-columns.ts';
import { disputeNameOf } from './dispute-names.ts';
import { disputeOrder } from './form-labels.ts';
import { cellsOfRow, isEmptyRow, printedRow, type GridCell } from './grid-row.ts';
import { placeOfCell, unreadable, type Found, type Reading } from './table-reading.ts';
import { isSharedOver } from './shared-cells.ts';
import { mostNamed, turn, turnPlace } from './turned-table.ts';
import { isTorn } from './torn-row.ts';

/** A table with what is needed to read it: its number, whether it was turned, and the group that is said before it. */
export type DisputeTable = {
  readonly table: Table;
  readonly number: number;
  readonly turned: boolean;
  readonly group: DisputeGroup | null;
};

type Cells = readonly (readonly [DisputeKey, GridCell])[];
/** A row of numbers under headings; `cells` is null where it cannot be told which is which. */
type Row = { readonly at: number; readonly qualifier: string; readonly cells: Cells | null };

const isHeader = (table: Table, at: number): boolean => isDisputeHeader(table, at, isCellValue);

/** The text of a row before its numbers, and what it names. */
function labelOf(table: Table, at: number, from: number) {
  const cells = cellsOfRow(table.rows[at] ?? []).filter(
    ({ column, cell }) => column < from && cell.text !== '',
  );
  const texts = cells.map(({ cell }) => cell.text).filter((text) => !isCellValue(text));
  const names = texts.map(disputeNameOf);
  return {
    qualifier: texts.at(-1) ?? '',
    group: names.findLast((name) => name?.group)?.group ?? null,
    result: names.findLast((name) => name?.result)?.result ?? null,
  };
}

/** The cells of a row by key: from the names over each column and those before the row. */
function cellsByName({ table, group: before }: DisputeTable, at: number, columns: DisputeColumns): Row {
  const from = columns.findIndex((name) => name !== null);
  const row = table.rows[at] ?? [];
  const label = labelOf(table, at, from);
  // A row that ends before its headings do lost a cell, and it cannot be told which.
  const lost =
    isTorn(row) || columns.some((name, column) => name !== null && (row[column] ?? noCell) === noCell);
  // A row of 合计 under results is the sum of the rows above; under groups it is a result.
  const groupsOnly = columns.every((name) => !name?.result);
  const cells = columns.flatMap((name, column) => {
    const cell = row[column] ?? noCell;
    if (!name || cell === noCell || cell === row[column - 1]) return [];
    const group = name.group ?? label.group ?? before;
    const result = name.result ?? (groupsOnly ? label.result : null);
    return group && result ? [[`disputes.${group}.${result}`, { cell, column }] as const] : [];
  });
  const usesLabel = groupsOnly || (label.group !== null && columns.some((name) => name?.group === null));
  const unique = new Set(cells.map(([key]) => key)).size === cells.length;
  const values = cells.every(([, { cell }]) => disputeNameOf(cell.text) === null);
  return {
    at,
    qualifier: usesLabel ? '' : label.qualifier,
    cells: cells.length > 0 && unique && values && !lost ? cells : null,
  };
}

/** The fifteen cells of a row in the form's order, where its headings stand over other columns than theirs. */
function cellsInOrder(table: Table, at: number, ordered: boolean): Row {
  const row = table.rows[at] ?? [];
  const cells = isTorn(row) ? [] : cellsOfRow(row);
  const values = cells.filter(({ cell }) => isCellValue(cell.text));
  const all = [cells, values].find((each) => each.length === disputeOrder.length);
  const placed = all?.flatMap((cell, index) => {
    const key = disputeOrder[index];
    return key ? [[key, cell] as const] : [];
  });
  return { at, qualifier: '', cells: ordered ? (placed ?? null) : null };
}

/** Whether headings that lost their spans name groups and results in the form's order. */
function isInFormOrder(table: Table, from: number, to: number): boolean {
  const names = table.rows
    .slice(from, to)
    .flatMap((row) => cellsOfRow(row).flatMap(({ cell }) => disputeNameOf(cell.text) ?? []));
  const groups = names.flatMap(({ group }) => group ?? []);
  const results = names.flatMap(({ result }) => result ?? []);
  const wanted = disputeOrder.map((key) => key.split('.'));
  const groupOrder = [...new Set(wanted.map(([, group]) => group))];
  const resultOrder = wanted.map(([, , result]) => result);
  return (
    groups.join() === groupOrder.join() &&
    results.length % 5 === 0 &&
    results.join() === resultOrder.slice(0, results.length).join()
  );
}

function figuresOf({ table, number, turned }: DisputeTable, rows: readonly Row[], headed: boolean): Found[] {
  const found: Found[] = [];
  const placeAt = (at: number, column: number) => {
    const place = placeOfCell('disputes', number, at, column, table.rows[at]?.[column] ?? noCell);
    return turned ? turnPlace(place) : place;
  };
  const byKey = new Map<
    DisputeKey,
    { readonly qualifier: string; readonly at: number; readonly cell: GridCell }[]
  >();
  for (const { at, qualifier, cells } of rows) {
    for (const [key, cell] of cells ?? [])
      byKey.set(key, [...(byKey.get(key) ?? []), { qualifier, at, cell }]);
  }
  for (const [key, each] of byKey) {
    const chosen = chooseDisputeRow(each);
    const [first] = each;
    if (!first) continue;
    const picked = chosen ?? first;
    const { cell, column } = picked.cell;
    const shared = isSharedOver(table, picked.at, column, []);
    const figure =
      chosen && !shared
        ? parseFigure(cell.text, 'count')
        : unreadable(each.map((other) => other.cell.cell.text).join('; '));
    found.push({
      key,
      figure,
      place: placeAt(picked.at, column),
      ...(chosen ? {} : { unplaced: true as const }),
    });
  }
  const [odd] = rows.filter(({ cells }) => cells === null);
  if (odd && headed && byKey.size === 0) {
    const printed = printedRow(table.rows[odd.at] ?? []);
    for (const key of disputeOrder)
      found.push({ key, figure: unreadable(printed), place: placeAt(odd.at, 0), unplaced: true });
  }
  return found;
}

/** Rows that name both group and result before their only number, as a list. */
function readList(source: DisputeTable): Found[] {
  const { table } = source;
  let last: DisputeGroup | null = source.group;
  const rows = table.rows.flatMap((row, at): Row[] => {
    const cells = cellsOfRow(row);
    const values = cells.filter(({ cell }) => isCellValue(cell.text));
    const [value] = values;
    if (!value || values.length > 1) return [];
    const { group, result } = labelOf(table, at, value.column);
    // The kind stands once, over empty cells, where spans are lost.
    const under = group === null && cells[0]?.cell.text === '';
    const chosen: DisputeGroup | null = group ?? (under ? last : source.group);
    last = chosen;
    return chosen && result ? [{ at, qualifier: '', cells: [[`disputes.${chosen}.${result}`, value]] }] : [];
  });
  return rows.length >= 3 ? figuresOf(source, rows, false) : [];
}

/** The headings of a table, and the rows of numbers under each. */
function readUnderHeaders(source: DisputeTable): Found[] {
  const { table } = source;
  const found: Found[] = [];
  for (let at = 0; at < table.rows.length; at += 1) {
    if (!isHeader(table, at)) continue;
    let end = at + 1;
    while (end < table.rows.length && isHeader(table, end)) end += 1;
    const above = table.rows[at - 1];
    const titled = above?.some(({ text }) => disputeNameOf(text)?.group) === true;
    const header = table.rows.slice(titled ? at - 1 : at, end);
    const words = header.flatMap((row) => row.flatMap(({ text }) => disputeNameOf(text) ?? []));
    const named = (kind: 'group' | 'result') => new Set(words.flatMap((name) => name[kind] ?? [])).size;
    const isTable =
      (named('result') >= 3 && (named('group') > 0 || source.group !== null || rowsName(table, end))) ||
      named('group') === 3;
    if (!isTable) {
      at = end - 1;
      continue;
    }
    const columns = disputeColumns(header);
    const ordered = columns === null && isInFormOrder(table, titled ? at - 1 : at, end);
    const rows: Row[] = [];
    let next = end;
    for (; next < table.rows.length && !isHeader(table, next); next += 1) {
      const cells = cellsOfRow(table.rows[next] ?? []);
      // Rows without text are skipped, unless they have a cell for every figure: then all of those are empty.
      const isSpare = isEmptyRow(table, next) && (rows.length > 0 || cells.length < disputeOrder.length);
      if (isSpare || (rows.length > 0 && !cells.some(({ cell }) => isCellValue(cell.text)))) continue;
      const named = columns && cellsByName(source, next, columns);
      rows.push(named?.cells ? named : cellsInOrder(table, next, ordered || isInFormOrder(table, at, end)));
    }
    found.push(...figuresOf(source, rows, true));
    at = next - 1;
  }
  return found;
}

/** Whether a row below names a kind of dispute before its numbers. */
const rowsName = (table: Table, from: number): boolean =>
  table.rows.slice(from).some((row) => row.some(({ text }) => disputeNameOf(text)?.group));

const resultIn = (text: string): string | null => disputeNameOf(text)?.result ?? null;

/**
 * Section four read from grids, by what is named over each number and before it: in one row, as rows, turned, as several
 * tables (`groupBefore`: the kind of dispute that is said right before a table), or as a list.
 */
export function readDisputesInGrids(
  tables: readonly Table[],
  groupBefore: (table: Table) => DisputeGroup | null = () => null,
): Reading {
  const found = tables.flatMap((printed, number) => {
    const turned = mostNamed(printed, resultIn) < 3 && mostNamed(turn(printed), resultIn) >= 3;
    const source = { number, table: printed, turned: false, group: groupBefore(printed) };
    const chosen = readUnderHeaders(source);
    if (chosen.length > 0) return chosen;
    const list = readList(source);
    return list.length > 0 || !turned
      ? list
      : readUnderHeaders({ ...source, table: turn(printed), turned: true });
  });
  return { found, unknown: [], editions: [] };
}
