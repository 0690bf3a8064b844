import type { IndicatorKey } from '../../schema/indicators.ts';
import type { CheckId } from '../../schema/checks.ts';

/** What usually lies behind a number that does not agree. */
export type CauseKind =
  | 'cell'
  | 'digits'
  | 'total'
  | 'total_zero'
  | 'left_out'
  | 'counted_twice'
  | 'carried'
  | 'exchanged'
  | 'shifted'
  | 'prior'
  | 'blank'
  | 'text'
  | 'text_none'
  | 'unit'
  | 'point'
  | 'separator'
  | 'sign';

/** A number that would have to be another one; `printed` is null where nothing stands there. */
export type Change = {
  readonly key: IndicatorKey;
  readonly printed: number | null;
  readonly meant: number;
};

/** Where a check does not hold. */
export type Breach = { readonly check: CheckId; readonly at: string | null };

/**
 * What makes sums right: the changes, the breaches that they mend, and other readings that would mend as many. `part` is
 * the figure that a sum left out, or took twice.
 */
export type Cause = {
  readonly kind: CauseKind;
  readonly changes: readonly Change[];
  readonly mends: readonly Breach[];
  readonly part?: IndicatorKey;
  readonly others: readonly Omit<Cause, 'mends' | 'others'>[];
};

export const sameBreach = (one: Breach, other: Breach): boolean =>
  one.check === other.check && one.at === other.at;
