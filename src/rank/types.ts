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

/** One publisher's figure: a number, a count out of cases, or the reason why there is none. */
export type Cell =
  | { readonly value: number }
  | { readonly numerator: number; readonly denominator: number }
  | { readonly missing: MissingReason };

/**
 * `rate`: a count out of that many cases (0 to 1); `ratio`: events per unit of exposure, which may exceed 1 (disputes
 * per request); `amount`: anything else, taken as known without error.
 */
export type IndicatorKind = 'rate' | 'ratio' | 'amount';

/** `weight` counts within the pillar; `step` is the smallest change of an amount that makes sense (1 for a count). */
export type IndicatorSpec = {
  readonly key: string;
  readonly pillar: string;
  readonly direction: 'higher' | 'lower';
  readonly kind: IndicatorKind;
  readonly minimumN: number;
  readonly weight: number;
  readonly step?: number;
};

export type PillarSpec = { readonly key: string; readonly weight: number };

export type Normalisation = 'percentile' | 'minmax' | 'zscore';
export type Aggregation = 'arithmetic' | 'geometric';
/** `set_aside`: not ranked, listed with what is missing; `bounds`: a best and a worst case. */
export type MissingPolicy = 'set_aside' | 'bounds';

/** `winsorise`: the share clipped at each end before min–max (0 to below 0.5); other normalisations ignore it. */
export type Method = {
  readonly normalisation: Normalisation;
  readonly winsorise: number;
  readonly aggregation: Aggregation;
  readonly missing: MissingPolicy;
};

/**
 * What is known of a true rate before its own counts: nothing (`jeffreys`), or how much the publishers' rates differ
 * (`peers`). `peers` gives rank intervals that hold the true rank about as often as they say; with `jeffreys` they
 * hold it too seldom where counts are small against the differences (see tests/rank/coverage.test.ts).
 */
export type Prior = 'jeffreys' | 'peers';

/**
 * `level`: the share of draws that an interval holds (0.9: from the 5th to the 95th per cent). `weightSpread` s: a
 * weight w varies with standard deviation s·√(w(1−w)); 0 keeps the reader's weights.
 */
export type Simulating = {
  readonly draws: number;
  readonly seed: number;
  readonly weightSpread: number;
  readonly level: number;
  readonly prior: Prior;
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
