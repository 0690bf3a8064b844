import { toTieUnits } from './aggregate.ts';
import { real } from './at.ts';
import type { Leads } from './leads.ts';

/** By how many deviations a row leads another; see `makeRatios`. */
export type RatioOf = (row: number, over: number) => number;

/**
 * By how many deviations of their difference one row leads another: above zero ahead, below behind, 0 where neither is
 * surely ahead whatever is missing, infinite where both are known exactly (below zero also where they are level: one is
 * then surely not ahead of the other). Turned round it has the other sign, save where it is 0 or infinite.
 *
 * A scale that is made of the figures themselves is flat beyond them, where two figures at opposite ends would each
 * look certain, and steep where many crowd. Wherever two figures lie further apart than chance puts them, their
 * difference is therefore as uncertain as the figures are on the straight line that the scale makes between the two; by
 * one indicator alone the ratio is then that of the figures themselves.
 */
export function makeRatios(leads: Leads): RatioOf {
  const { low, high } = leads;
  const rows = low.length;
  const uncertain = leads.columns.filter(({ beliefs }) => beliefs.spread.some((spread) => spread > 0));
  // Of each row and column one after another: where its figure is, its variance, its score and that one's variance.
  const stride = 4 * uncertain.length;
  const cells = new Float64Array(rows * stride).fill(NaN);
  uncertain.forEach(({ column, beliefs, cells: scores }, c) => {
    const { share } = column;
    column.rows.forEach((row, i) => {
      const place = row * stride + 4 * c;
      cells[place] = real(beliefs.centre, i);
      cells[place + 1] = real(beliefs.spread, i) ** 2 / (beliefs.link === 'even' ? 3 : 1);
      cells[place + 2] = share * real(scores.mean, i);
      cells[place + 3] = share * share * real(scores.variance, i);
    });
  });
  const squared = leads.deviation.map((one) => one * one);
  return (row, over) => {
    const ahead = (low[row] ?? NaN) - (high[over] ?? NaN);
    const behind = (high[row] ?? NaN) - (low[over] ?? NaN);
    const lead = ahead > 0 ? ahead : behind < 0 ? behind : 0;
    let total = (squared[row] ?? NaN) + (squared[over] ?? NaN);
    const end = (row + 1) * stride;
    for (let i = row * stride, k = over * stride; i < end; i += 4, k += 4) {
      const apart = (cells[i] ?? NaN) - (cells[k] ?? NaN);
      const chance = (cells[i + 1] ?? NaN) + (cells[k + 1] ?? NaN);
      // Also where a figure is missing: no comparison with NaN holds.
      if (!(apart * apart > chance)) continue;
      const slope = ((cells[i + 2] ?? NaN) - (cells[k + 2] ?? NaN)) / apart;
      total += slope * slope * chance - ((cells[i + 3] ?? NaN) + (cells[k + 3] ?? NaN));
    }
    return total > 0 ? lead / Math.sqrt(total) : leadOfExact(lead, behind);
  };
}

function leadOfExact(lead: number, behind: number): number {
  if (toTieUnits(lead) !== 0) return lead * Infinity;
  return toTieUnits(behind) <= 0 ? -Infinity : 0;
}
