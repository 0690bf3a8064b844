import type { Column } from './board.ts';

/** A figure before or after a change; `numerator` and `denominator` where it is counted. */
export type LiftFigure = {
  readonly value: number;
  readonly counted: { readonly numerator: number; readonly denominator: number } | null;
};

/** Whole steps of a figure towards better: those to look at in turn, ascending from 1, and the figure after each. */
export type LiftSteps = {
  readonly stops: readonly number[];
  readonly figureAfter: (steps: number) => LiftFigure;
};

/** Up to so many steps each one is looked at; beyond, those near every peer and evenly between. */
const EACH = 120;
const SPACED = 80;

/** How far past the best peer an amount is tried, in ranges of the peers: min–max and z-scores move as it goes. */
const BEYOND = 20;

/**
 * What can happen to a figure. A count changes by whole cases with the number of cases kept, up to all of them or down
 * to none; an amount by its `step` (a 10,000th of the range where it has none), not past its `least` or `most`, and
 * never from one side of zero to the other; a rate told without cases to 0 or 1.
 */
export function liftSteps(column: Column, place: number, from: LiftFigure): LiftSteps {
  const { spec } = column;
  const sign = spec.direction === 'higher' ? 1 : -1;
  const peers = [...column.values].filter((_, at) => at !== place);
  const everyone = [from.value, ...peers];
  const low = everyone.reduce((a, b) => Math.min(a, b));
  const high = everyone.reduce((a, b) => Math.max(a, b));
  const { counted } = from;
  if (counted !== null && spec.kind !== 'amount') {
    const { numerator, denominator } = counted;
    const most = spec.kind === 'rate' ? denominator : Math.ceil(high * denominator) + 1;
    const limit = sign > 0 ? most : 0;
    const steps = Math.max(0, Math.ceil(sign * (limit - numerator) - 1e-9));
    const figureAfter = (step: number): LiftFigure => {
      const moved = numerator + sign * step;
      const bounded = sign > 0 ? Math.min(moved, Math.max(most, numerator)) : Math.max(moved, 0);
      return { value: bounded / denominator, counted: { numerator: bounded, denominator } };
    };
    return {
      stops: listStops(
        steps,
        peers.map((peer) => sign * (peer * denominator - numerator)),
      ),
      figureAfter,
    };
  }
  const range = high - low || Math.abs(high) || 1;
  const step = (spec.kind === 'amount' ? spec.step : undefined) ?? range / 10_000;
  const floor = spec.least ?? (low < 0 && spec.kind === 'amount' ? low - BEYOND * range : 0);
  const ceiling = spec.most ?? (spec.kind === 'rate' ? 1 : high + BEYOND * range);
  const limit = sign > 0 ? ceiling : floor;
  const steps = Math.max(0, Math.floor((sign * (limit - from.value)) / step + 1e-9));
  const isExact = spec.kind !== 'amount';
  return {
    stops: listStops(
      isExact ? steps + 1 : steps,
      peers.map((peer) => (sign * (peer - from.value)) / step),
    ),
    figureAfter: (count) => {
      const moved = from.value + sign * count * step;
      return { value: sign > 0 ? Math.min(moved, limit) : Math.max(moved, limit), counted: null };
    },
  };
}

/**
 * A better figure need not give a better rank where the scale moves with it, so that halving alone would miss some:
 * stops are just before, at and just past every peer, and spaced between and beyond.
 */
function listStops(steps: number, peers: readonly number[]): readonly number[] {
  if (steps <= EACH) return Array.from({ length: Math.max(steps, 0) }, (_, i) => i + 1);
  const ascending = [...new Set(peers.filter((at) => at > 0 && at < steps))].sort((a, b) => a - b);
  const every = Math.max(1, Math.ceil(ascending.length / SPACED));
  const near = ascending
    .filter((_, i) => i % every === 0 || i === ascending.length - 1)
    .flatMap((at) => [Math.ceil(at), Math.floor(at) + 1]);
  const last = ascending.at(-1) ?? 1;
  const between = Array.from({ length: SPACED }, (_, i) => Math.ceil((last * (i + 1)) / SPACED));
  const beyond = Array.from({ length: SPACED }, (_, i) =>
    Math.ceil(last * (steps / Math.max(last, 1)) ** ((i + 1) / SPACED)),
  );
  const all = [1, ...near, ...between, ...beyond, steps].filter((stop) => stop >= 1 && stop <= steps);
  return [...new Set(all)].sort((a, b) => a - b);
}
