import type { Named, Text } from '../axis.ts';
import type { Channel } from '../channels.ts';
import type { IndicatorKey } from '../indicators.ts';
import type { Pillar } from './pillars.ts';

/** The items of one channel in a report's list of channels; `stated`: of all that the list names. */
type ChannelTerm = `channels.${Channel | 'stated'}`;

/** An indicator that is added, or with a minus sign taken away; or what a report lists for a channel. */
export type Term = IndicatorKey | `-${IndicatorKey}` | ChannelTerm;

/**
 * One way to work a measure out. All terms must have values; the first formula of which that holds is the one taken,
 * whole: a table's figure is never mixed with one told in the text. An empty denominator means an amount.
 */
export type Formula = {
  readonly basis: 'table' | 'text';
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
};

/**
 * A measure. Kinds: `amount` (a figure), `share` (part of a whole, 0–100 %, undefined where the printed numbers make
 * it leave that range), `ratio` (may exceed its denominator), `told_rate` (the organ states only the rate; `volume` is
 * what it speaks of). A zero denominator makes a measure undefined, never 0. `minimumN`: the least denominator with
 * which it may be ranked. `direction`: which way is better; null where neither is.
 */
export type Measure = Named & {
  readonly pillar: Pillar;
  readonly kind: 'amount' | 'share' | 'ratio' | 'told_rate';
  readonly unit: 'count' | 'yuan' | 'percent' | 'per_hundred';
  readonly direction: 'higher' | 'lower' | null;
  readonly minimumN: number;
  readonly formulas: readonly Formula[];
  readonly volume?: IndicatorKey;
  /** The rule it rests on; null where it is told without one. */
  readonly source: Text | null;
};
