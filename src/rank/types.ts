import type { Problem } from '../schema/problems.ts';

/**
 * Why a publisher has no usable figure for an indicator. Beside the reasons a report gives: no report, the caller gave
 * no cell, a denominator of zero (`not_defined`), a total that fails its own sum
 * (`unsound`), fewer cases than the indicator asks for, a rate whose cases are not
 * known although a minimum is asked, or numbers that cannot be (a share above one, a negative count).
 */
export type MissingReason =
  | Problem
  | 'no_report'
  | 'not_given'
  | 'not_defined'
  | 'unsound'
  | 'below_minimum_n'
  | 'denominator_unknown'
  | 'contradictory';

/**
 * One publisher's figure: a number, a count out of cases, or the reason why there is none. `rounding` is how far the
 * true value may lie from the printed one on either side, in units of the value (a rate: of 1); none for a count as
 * printed in a table.
 */
export type Cell =
  | { readonly value: number; readonly rounding?: number }
  | { readonly numerator: number; readonly denominator: number; readonly rounding?: number }
  | { readonly missing: MissingReason };

/**
 * `rate`: a count out of that many cases (0 to 1); `ratio`: events per unit of exposure, which may exceed 1 (disputes
 * per request); `amount`: anything else, known but for its rounding.
 */
export type IndicatorKind = 'rate' | 'ratio' | 'amount';

/**
 * `weight` counts within the pillar; `step` is the smallest change of an amount that makes sense (1 for a count), and
 * `least` and `most` are the ends of what it can be (0 and 1 for yes or no). Outcomes of one table, shares of the same
 * cases, name it in `table`. `reference` are the figures of all years, for fixed goalposts.
 */
export type IndicatorSpec = {
  readonly key: string;
  readonly pillar: string;
  readonly direction: 'higher' | 'lower';
  readonly kind: IndicatorKind;
  readonly minimumN: number;
  readonly weight: number;
  readonly step?: number;
  readonly least?: number;
  readonly most?: number;
  readonly table?: string;
  readonly reference?: readonly number[];
};

export type PillarSpec = { readonly key: string; readonly weight: number };

/** `goalposts`: min–max between the least and the most of all years, so that scores compare over years. */
export type Normalisation = 'percentile' | 'minmax' | 'zscore' | 'goalposts';
export type Aggregation = 'arithmetic' | 'geometric';
/** `set_aside`: not ranked, listed with what is missing; `bounds`: a best and a worst case. */
export type MissingPolicy = 'set_aside' | 'bounds';
/** Whether skewed amounts are treated before min–max and z-scores (`treatSkew`); percentiles need no treatment. */
export type SkewPolicy = 'treat' | 'leave';

export type Method = {
  readonly normalisation: Normalisation;
  readonly skew: SkewPolicy;
  readonly aggregation: Aggregation;
  readonly missing: MissingPolicy;
};

/**
 * `level`: what an interval promises at least (0.9). `weightSpread` s: a weight w varies with standard deviation
 * s·√(w(1−w)); 0 keeps the reader's weights. `first`: the k of the chance to be among the first k.
 */
export type Simulating = {
  readonly draws: number;
  readonly seed: number;
  readonly weightSpread: number;
  readonly level: number;
  readonly first: number;
};

export type RankOptions = Method & Simulating;

/** A key without a cell is missing (`not_given`), never zero. */
export type PublisherCells = { readonly id: string; readonly cells: Readonly<Record<string, Cell>> };

/** Everything that a ranking follows from: the same input gives the same ranking, in whatever order it is given. */
export type RankInput = {
  readonly publishers: readonly PublisherCells[];
  readonly pillars: readonly PillarSpec[];
  readonly indicators: readonly IndicatorSpec[];
  readonly options: RankOptions;
};

export type Lacking = { readonly key: string; readonly reason: MissingReason };

/** An input that no ranking can follow from; the message says what to change. */
export class RankInputError extends Error {
  override readonly name = 'RankInputError';
}
