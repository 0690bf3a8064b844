import { placeMeasures, type PlaceMeasure, type PlaceRow } from '../../query/place-reports.ts';
import { measureOf } from '../../schema/measures.ts';
import { numberCell } from '../model/table-cells.ts';
import { keysOf } from '../measure/latest-rows.ts';
import type { TableCell, ViewContext } from '../model/view.ts';
import { isReason, reasonName } from '../model/names.ts';
import { cellOf, type PlaceParts } from './part-reports.ts';
import type { Stood } from './standing.ts';

/** A share in per cent, to a tenth. */
export const percentText = (value: number, { format }: Pick<ViewContext, 'format'>): string =>
  format.exact(Math.round(value * 10) / 10, 'percent');

/** Better, similar or worse as a shape and a word. */
export const standingText = ({ standing }: Stood, { t }: Pick<ViewContext, 't'>): string =>
  `${t.place.mark[standing]} ${t.place.standing[standing]}`;

/** The ends of an interval, in per cent. */
export const intervalText = ({ interval }: Stood, context: Pick<ViewContext, 'format'>): string =>
  `${percentText(interval.low, context)}–${percentText(interval.high, context)}`;

/** The measures of a place in which one way is better, and of which a figure is a share of cases. */
export const directedMeasures: readonly PlaceMeasure[] = placeMeasures.filter((key) => {
  const { direction, kind } = measureOf(key);
  return direction !== null && (kind === 'share' || kind === 'told_rate');
});

/** A measure of a report as a cell that leads to its source. */
export function measureCell(row: PlaceRow, key: PlaceMeasure, context: ViewContext): TableCell {
  const { value, basis, missing } = cellOf(row, key);
  const cell = numberCell(value, measureOf(key).unit, context);
  return {
    ...cell,
    ...(value === null
      ? { reason: isReason(missing) ? reasonName(missing, context) : context.t.views.missing }
      : {}),
    ...(row.report_id === null ? {} : { reportId: row.report_id, keys: keysOf(key, basis) }),
  };
}

/** The same with how it stands against all parts together, where that can be told. */
export function markedCell(
  row: PlaceRow,
  key: PlaceMeasure,
  { standings }: Pick<PlaceParts, 'standings'>,
  context: ViewContext,
): TableCell {
  const cell = measureCell(row, key, context);
  const stood = standings.get(key)?.get(row);
  return stood ? { ...cell, note: `${standingText(stood, context)} ${intervalText(stood, context)}` } : cell;
}
