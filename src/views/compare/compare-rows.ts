import type { IndicatorKey } from '../../schema/indicators.ts';
import type { NumberUnit } from '../../text/format.ts';
import { numberColumn, textCell, textColumn } from '../model/table-cells.ts';
import type { Difference } from './compare-difference.ts';
import { differenceOf } from './compare-difference.ts';
import { sideNames, wholeSideNames, type Side } from './compare-sides.ts';
import type { TableCell, TableModel, ViewContext } from '../model/view.ts';

/** One side’s value of a row, with its difference from the first side where both have one. */
export type GridCell = {
  readonly value: number | null;
  /** The value as shown, or why there is none. */
  readonly text: string;
  readonly reportId: string;
  readonly keys: readonly IndicatorKey[];
  readonly notes: readonly string[];
  /** Told in the text where it may come from tables. */
  readonly told?: boolean;
  readonly difference: Difference | null;
};

export type GridRow = {
  readonly id: string;
  readonly name: string;
  readonly unit: NumberUnit;
  readonly note: string;
  readonly cells: readonly GridCell[];
};

/** Rows under a heading: a section of the report, or a pillar of measures. */
export type GridGroup = { readonly id: string; readonly name: string; readonly rows: readonly GridRow[] };

type Given = Omit<GridCell, 'text' | 'difference'> & { readonly reason: string };

/** A row from what each side gives. */
export function toGridRow(
  row: Omit<GridRow, 'cells'>,
  given: readonly Given[],
  context: ViewContext,
): GridRow {
  const first = given[0]?.value ?? null;
  return {
    ...row,
    cells: given.map(({ reason, ...cell }, index) => ({
      ...cell,
      text: cell.value === null ? reason : context.format.exact(cell.value, row.unit),
      difference: index === 0 ? null : differenceOf(first, cell.value, row.unit, context),
    })),
  };
}

export const hasValue = ({ cells }: GridRow): boolean => cells.some(({ value }) => value !== null);

/** Whether the sides do not all say the same: another value, or one that is missing on one side only. */
export const differs = ({ cells }: GridRow): boolean => new Set(cells.map(({ value }) => value)).size > 1;

/** What each side lacks of the rows that some side gives: how many, and why. */
export function tellMissing(
  rows: readonly GridRow[],
  sides: readonly Side[],
  context: ViewContext,
): string[] {
  const { t, format } = context;
  const names = sideNames(sides, context);
  const held = rows.filter(hasValue);
  return names.map((name, index) => {
    const reasons = new Map<string, number>();
    for (const { cells } of held) {
      const cell = cells[index];
      if (cell?.value === null) reasons.set(cell.text, (reasons.get(cell.text) ?? 0) + 1);
    }
    const count = (value: number) => format.exact(value, 'count');
    const missing = [...reasons.values()].reduce((sum, value) => sum + value, 0);
    return missing === 0
      ? t.compare.holdsAll(name, count(held.length))
      : t.compare.lacks(
          name,
          count(held.length - missing),
          count(held.length),
          [...reasons]
            .map(([reason, value]) => t.compare.reason(reason, count(value)))
            .join(t.app.filter.and),
        );
  });
}

/** The grid as a flat table for a file: a row an item, a column a side, and its differences from the first. */
export function gridTable(
  groups: readonly GridGroup[],
  sides: readonly Side[],
  context: ViewContext,
): TableModel {
  const { t } = context;
  const names = wholeSideNames(sides, context);
  return {
    columns: [
      textColumn('group', t.views.head.section),
      textColumn('item', t.views.head.measure),
      ...names.flatMap((name, index) => [
        numberColumn(`side-${index}`, name),
        ...(index === 0
          ? []
          : [
              numberColumn(`difference-${index}`, t.compare.differenceOf(name)),
              numberColumn(`percent-${index}`, t.compare.percentOf(name)),
            ]),
      ]),
    ],
    rows: groups.flatMap(({ name: group, rows }) =>
      rows.map((row) => [
        textCell(group),
        textCell(row.name),
        ...row.cells.flatMap((cell, index): TableCell[] => [
          {
            text: cell.value === null ? '' : cell.text,
            value: cell.value,
            ...(cell.value === null ? { reason: cell.text } : {}),
            reportId: cell.reportId,
            keys: cell.keys,
            ...(cell.notes.length > 0 ? { note: cell.notes.join(' · ') } : {}),
          },
          ...(index === 0 ? [] : differenceCells(cell)),
        ]),
      ]),
    ),
  };
}

const differenceCells = ({ difference }: GridCell): TableCell[] =>
  [difference?.absolute ?? null, difference?.percent ?? null].map((value) => ({
    text: value === null ? '' : String(value),
    value,
  }));
