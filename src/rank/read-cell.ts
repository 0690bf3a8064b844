import type { Cell, IndicatorSpec, MissingReason } from './types.ts';

/** A usable figure, known to `rounding` on either side; `counted` holds the count and its cases where they are known. */
export type Reading =
  | {
      readonly value: number;
      readonly counted: { readonly numerator: number; readonly denominator: number } | null;
      readonly rounding: number;
    }
  | { readonly missing: MissingReason };

/**
 * What a cell is worth to an indicator. A rate is always recomputed from its count and cases. A zero denominator is not
 * defined; fewer cases than `minimumN`, or an unknown number of cases where a minimum is asked, is missing: a rate of
 * 1 out of 1 never enters a ranking that asks for 10.
 */
export function readCell(cell: Cell | undefined, spec: IndicatorSpec): Reading {
  if (cell === undefined) return { missing: 'not_given' };
  if ('missing' in cell) return { missing: cell.missing };
  const rounding = cell.rounding ?? 0;
  if (!(rounding >= 0 && Number.isFinite(rounding))) return { missing: 'contradictory' };
  if ('value' in cell) return readValue(cell.value, spec, rounding);
  return readCount(cell.numerator, cell.denominator, spec, rounding);
}

function readValue(value: number, spec: IndicatorSpec, rounding: number): Reading {
  if (!Number.isFinite(value)) return { missing: 'contradictory' };
  if (spec.kind !== 'amount' && spec.minimumN > 0) return { missing: 'denominator_unknown' };
  if (spec.kind !== 'amount' && value < 0) return { missing: 'contradictory' };
  if (spec.kind === 'rate' && value > 1) return { missing: 'contradictory' };
  return { value, counted: null, rounding };
}

function readCount(numerator: number, denominator: number, spec: IndicatorSpec, rounding: number): Reading {
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator)) return { missing: 'contradictory' };
  if (denominator < 0) return { missing: 'contradictory' };
  if (spec.kind !== 'amount' && numerator < 0) return { missing: 'contradictory' };
  if (spec.kind === 'rate' && numerator > denominator) return { missing: 'contradictory' };
  if (denominator === 0) return { missing: 'not_defined' };
  if (denominator < spec.minimumN) return { missing: 'below_minimum_n' };
  return { value: numerator / denominator, counted: { numerator, denominator }, rounding };
}
