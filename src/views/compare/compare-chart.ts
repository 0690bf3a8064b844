import type { AxisModel, ParallelAxis, Point } from '../model/chart-model.ts';
import { differs, gridTable, hasValue, type GridCell, type GridGroup, type GridRow } from './compare-rows.ts';
import { sideNames, type Side } from './compare-sides.ts';
import { basesOf } from '../measure/latest-rows.ts';
import { summariseValues } from '../model/summary.ts';
import type { ViewContext, ViewModel } from '../model/view.ts';

/** Amounts that differ by more than this are drawn on a log scale. */
const spread = 100;

/** Log where positive amounts lie over orders of magnitude; a zero cannot be drawn there, so it keeps the scale linear. */
function scaleOf({ unit, cells }: GridRow): NonNullable<AxisModel['scale']> {
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const amount = unit === 'count' || unit === 'yuan';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return amount && values.length > 1 && low > 0 && high / low > spread ? 'log' : 'linear';
}

const pointOf = (cell: GridCell): Point => ({
  value: cell.value,
  reportId: cell.reportId,
  keys: cell.keys,
  ...(cell.value === null ? { reason: cell.text } : {}),
  ...(cell.told ? { told: true } : {}),
  ...(cell.notes.length > 0 ? { detail: cell.notes.join(' · ') } : {}),
});

const axisUnit = (unit: GridRow['unit']): AxisModel['unit'] => unit;

/** One measure of all sides as bars. */
export function compareBars(row: GridRow, sides: readonly Side[], context: ViewContext): ViewModel {
  const { t } = context;
  const names = sideNames(sides, context);
  const scale = scaleOf(row);
  const points = row.cells.map(pointOf);
  const given = row.cells.flatMap(({ value }, index) =>
    value === null ? [] : [{ name: names[index] ?? '', value }],
  );
  const missing = row.cells.flatMap(({ value, text }, index) =>
    value === null ? [t.compare.named(names[index] ?? '', text)] : [],
  );
  return {
    chart: {
      kind: 'bars',
      categories: names,
      series: [{ id: row.id, name: row.name, points }],
      stacked: 'no',
      ...basesOf(points, context),
      value: { name: '', unit: axisUnit(row.unit), scale },
    },
    table: gridTable([{ id: row.id, name: row.name, rows: [row] }], sides, context),
    coverage: null,
    notes: [...(scale === 'log' ? [t.compare.log] : []), ...missing],
    summary: summariseValues(given, row.unit, context),
  };
}

/** An axis from zero to the highest value, rates to 100; from the lowest on where it is log. */
function axisOf(row: GridRow): ParallelAxis {
  const values = row.cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const scale = scaleOf(row);
  return {
    id: row.id,
    name: row.name,
    unit: axisUnit(row.unit),
    scale,
    low: scale === 'log' ? Math.min(...values) : Math.min(0, ...values),
    high: row.unit === 'percent' ? 100 : Math.max(...values),
  };
}

/** All measures that at least two sides give, as parallel axes with a dot a side; a missing value has none. */
export function compareParallel(
  groups: readonly GridGroup[],
  sides: readonly Side[],
  context: ViewContext,
): ViewModel {
  const { t, format } = context;
  const rows = groups.flatMap((group) => group.rows);
  const drawn = rows.filter(({ cells }) => cells.filter(({ value }) => value !== null).length > 1);
  const names = sideNames(sides, context);
  const count = (value: number) => format.exact(value, 'count');
  const different = drawn.filter(differs).length;
  return {
    chart:
      drawn.length < 2
        ? null
        : {
            kind: 'parallel',
            axes: drawn.map(axisOf),
            series: names.map((name, index) => ({
              id: sides[index]?.report_id ?? name,
              name,
              points: drawn.map(({ cells }): Point => {
                const cell = cells[index];
                return cell ? pointOf(cell) : { value: null };
              }),
            })),
          },
    table: gridTable(
      groups.map((group) => ({ ...group, rows: group.rows.filter(hasValue) })),
      sides,
      context,
    ),
    coverage: null,
    notes: [
      t.compare.parallelAxes,
      ...(rows.length > drawn.length
        ? [t.compare.leftOut(count(rows.length - drawn.length), count(rows.length))]
        : []),
    ],
    summary: t.views.sentence([t.compare.different(count(different), count(drawn.length))]),
  };
}
