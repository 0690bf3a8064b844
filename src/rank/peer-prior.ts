import { real } from './at.ts';
import type { Column } from './board.ts';
import type { Prior } from './types.ts';

/** A conjugate prior: Beta(`hits`, `others`) of a rate; Gamma with shape `hits` and rate `others` of a ratio. */
export type PriorCounts = { readonly hits: number; readonly others: number };

/** Jeffreys' prior: ½ and ½ of a rate, shape ½ of a ratio. */
export const jeffreys: Readonly<Record<'rate' | 'ratio', PriorCounts>> = {
  rate: { hits: 0.5, others: 0.5 },
  ratio: { hits: 0.5, others: 0 },
};

/** Peers that differ less than this (as a correlation within publishers) are as good as equal; keeps the prior finite. */
const LEAST = 1e-6;

/**
 * The prior of an indicator's true values: Jeffreys', or the spread of true values among the publishers themselves
 * (beta-binomial, or gamma-Poisson for a ratio), estimated from how much more the observed values spread than chance
 * alone would spread them: the method of moments with weights made anew (Kleinman 1973). Jeffreys' where fewer than five
 * publishers have counts, or where none or all of the cases count, as nothing can then be learned from peers.
 */
export function findPrior(column: Column, prior: Prior): PriorCounts {
  const isRate = column.spec.kind === 'rate';
  const fallback = isRate ? jeffreys.rate : jeffreys.ratio;
  if (prior === 'jeffreys') return fallback;
  const counts: Count[] = [];
  column.denominators.forEach((n, i) => {
    if (n > 0) counts.push({ share: real(column.numerators, i) / n, n });
  });
  if (counts.length < 5) return fallback;
  return (isRate ? fitRates(counts) : fitRatios(counts)) ?? fallback;
}

type Count = { readonly share: number; readonly n: number };

/** Var(x/n) = m(1 − m)·((1 − ρ)/n + ρ), ρ = 1/(hits + others + 1). */
function fitRates(counts: readonly Count[]): PriorCounts | null {
  let rho = 0;
  let mean = NaN;
  for (let round = 0; round < 30; round += 1) {
    const sums = addMoments(counts, (n) => n / (1 + rho * (n - 1)));
    mean = sums.mean;
    if (!(mean > 0 && mean < 1)) return null;
    const extra = sums.squares / (mean * (1 - mean)) - sums.perCase;
    rho = Math.min(Math.max(extra / (sums.freedom - sums.perCase), LEAST), 0.99);
    if (Number.isNaN(rho)) return null;
  }
  const size = 1 / rho - 1;
  return { hits: mean * size, others: (1 - mean) * size };
}

/** Var(x/n) = m/n + m²τ, τ = 1/hits. */
function fitRatios(counts: readonly Count[]): PriorCounts | null {
  let tau = 0;
  let mean = NaN;
  for (let round = 0; round < 30; round += 1) {
    const spread = mean * tau || 0;
    const sums = addMoments(counts, (n) => n / (1 + spread * n));
    mean = sums.mean;
    if (!(mean > 0)) return null;
    tau = Math.max((sums.squares - mean * sums.perCase) / (mean * mean * sums.freedom), LEAST);
    if (Number.isNaN(tau)) return null;
  }
  return { hits: 1 / tau, others: 1 / (tau * mean) };
}

/** Weighted mean and squares, and what multiplies the two parts of the variance in the squares' expectation. */
function addMoments(
  counts: readonly Count[],
  weigh: (n: number) => number,
): { readonly mean: number; readonly squares: number; readonly perCase: number; readonly freedom: number } {
  let total = 0;
  let sum = 0;
  for (const { share, n } of counts) {
    const weight = weigh(n);
    total += weight;
    sum += weight * share;
  }
  const mean = sum / total;
  let squares = 0;
  let perCase = 0;
  let freedom = 0;
  for (const { share, n } of counts) {
    const weight = weigh(n);
    const free = weight * (1 - weight / total);
    squares += weight * (share - mean) ** 2;
    perCase += free / n;
    freedom += free;
  }
  return { mean, squares, perCase, freedom };
}
