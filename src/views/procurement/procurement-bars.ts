import { editions } from '../../schema/editions.ts';
import type { LatestRow } from '../measure/latest-rows.ts';
import { measureBars } from '../measure/measure-bars.ts';
import type { ViewContext } from '../model/view.ts';

/** Why the series ends, who prints the item all the same, and amounts that have no unit. */
export function procurementNotes(rows: readonly LatestRow[], { t, format }: ViewContext): string[] {
  const unitless = rows.filter(({ missing }) => missing === 'unit_missing').length;
  const late = rows.filter(
    ({ year, value }) => value !== null && (year ?? 0) > editions['2019'].lastYear,
  ).length;
  return [
    t.views.note.procurementEnds,
    ...(late > 0 ? [t.views.note.procurementLate(format.exact(late, 'count'))] : []),
    ...(unitless > 0 ? [t.views.note.unitMissing(format.exact(unitless, 'count'))] : []),
  ];
}

/** Amounts spread over orders, hence the log scale; amounts without a unit are listed, never guessed. */
export const procurementAmount = measureBars('procurement-amount', 'procurement_amount', 'latest', {
  scale: 'log',
  notes: procurementNotes,
});

export const procurementProjects = measureBars('procurement-projects', 'procurement_projects', 'latest', {
  scale: 'log',
  notes: procurementNotes,
});
