import { toTieUnits } from './aggregate.ts';
import { real } from './at.ts';
import type { Leads } from './leads.ts';

/** Writes by how many deviations each row leads a given one into `out`; see `makeRatios`. */
export type Ratios = (over: number, out: Float64Array) => void;

/**
 * By how many deviations of their difference one row leads another: above zero ahead, below behind, 0 where neither is
 * surely ahead whatever is missing, infinite where both are known exactly (below zero also where they are level: one is
 * then surely not ahead of the other).
 *
 * A scale that is made of the figures themselves is flat beyond them, where two figures at opposite ends would each
 * look certain, and steep where many crowd. Wherever two figures lie further apart than chance puts them, their
 * difference is therefore as uncertain as the figures are on the straight line that the scale makes between the two; by
 * one indicator alone the ratio is then that of the figures themselves.
 */
export function makeRatios(leads: Leads): Ratios {
  const { low, high } = leads;
  const rows = low.length;
  const uncertain = leads.columns.filter(({ beliefs }) => beliefs.spread.some((spread) => spread > 0));
  const width = uncertain.length;
  const at = new Float64Array(rows * width).fill(NaN);
  const spread = new Float64Array(rows * width);
  const score = new Float64Array(rows * width);
  const variance = new Float64Array(rows * width);
  uncertain.forEach(({ column, beliefs, cells }, c) => {
    const { share } = column;
    column.rows.forEach((row, i) => {
      const place = row * width + c;
      at[place] = real(beliefs.centre, i);
      spread[place] = real(beliefs.spread, i) ** 2 / (beliefs.link === 'even' ? 3 : 1);
      score[place] = share * real(cells.mean, i);
      variance[place] = share * share * real(cells.variance, i);
    });
  });
  const squared = leads.deviation.map((one) => one * one);
  return (over, out) => {
    const overLow = real(low, over);
    const overHigh = real(high, over);
    const overSquared = real(squared, over);
    for (let row = 0; row < rows; row += 1) {
      const ahead = (low[row] ?? NaN) - overHigh;
      const behind = (high[row] ?? NaN) - overLow;
      const lead = ahead > 0 ? ahead : behind < 0 ? behind : 0;
      let total = (squared[row] ?? NaN) + overSquared;
      let i = row * width;
      let k = over * width;
      for (let c = 0; c < width; c += 1, i += 1, k += 1) {
        const apart = (at[i] ?? NaN) - (at[k] ?? NaN);
        const chance = (spread[i] ?? NaN) + (spread[k] ?? NaN);
        // Also where a figure is missing: no comparison with NaN holds.
        if (!(apart * apart > chance)) continue;
        const slope = ((score[i] ?? NaN) - (score[k] ?? NaN)) / apart;
        total += slope * slope * chance - (variance[i] ?? NaN) - (variance[k] ?? NaN);
      }
      out[row] = total > 0 ? lead / Math.sqrt(total) : leadOfExact(lead, behind);
    }
  };
}

function leadOfExact(lead: number, behind: number): number {
  if (toTieUnits(lead) !== 0) return lead * Infinity;
  return toTieUnits(behind) <= 0 ? -Infinity : 0;
}
