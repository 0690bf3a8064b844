import { real } from './at.ts';
import type { Column } from './board.ts';

/** As many cases a rate told without any is taken to rest on, unless a peer has fewer still. */
const UNKNOWN_CASES = 10;

/** The cases of a column's figures, with the least that are known in place of those that are not. */
export function assumeCases({ denominators }: Pick<Column, 'denominators'>): Float64Array {
  const least = denominators.reduce((low, n) => (n > 0 && n < low ? n : low), UNKNOWN_CASES);
  return denominators.map((n) => (Number.isNaN(n) ? least : n));
}

/**
 * What peers tell of an indicator's true values: their mean, and how much they differ, as the size of a prior in cases
 * (Beta or Gamma with `sizes · means` hits). How much they differ is not known exactly, so that it is several sizes
 * with their `weights`, which sum to 1.
 */
export type PeerSpread = {
  readonly means: readonly number[];
  readonly sizes: readonly number[];
  readonly weights: readonly number[];
};

/** Sizes that are tried: the typical number of cases times eᵗ, evenly in t. */
const NODES = 32;
const FROM = -6.5;
const TO = 5.5;

/**
 * The spread of peers, from how much more their figures differ than chance would have it: every share B of a typical
 * publisher's figure that could come from its peers is as likely as any other beforehand (the uniform shrinkage prior,
 * Daniels 1999), weighed by the normal likelihood of the figures, with variances m(1−m)(1/n + (1−1/n)/(size+1)) of a
 * rate and m/n + m/size of a ratio. Where nothing can be learned (one case each) they all stay as likely as before, so that
 * neither certainty nor sameness follows. Null where nobody has a figure.
 */
export function findPeerSpread(column: Column): PeerSpread | null {
  const isRate = column.spec.kind === 'rate';
  const assumed = assumeCases(column);
  const some = column.denominators.some((n) => n > 0);
  const n: number[] = [];
  const y: number[] = [];
  column.values.forEach((value, i) => {
    if (some && Number.isNaN(real(column.denominators, i))) return;
    n.push(real(assumed, i));
    y.push(value);
  });
  if (n.length === 0) return null;
  const cases = Float64Array.from(n);
  const values = Float64Array.from(y);
  const typical = real(cases.slice().sort(), cases.length >> 1);
  const total = cases.reduce((a, b) => a + b, 0);
  const edge = 0.5 / (total + 1);
  const means: number[] = [];
  const sizes: number[] = [];
  const logs: number[] = [];
  for (let node = 0; node < NODES; node += 1) {
    const size = typical * Math.exp(FROM + ((node + 0.5) * (TO - FROM)) / NODES);
    const share = size / (size + typical);
    const unit = isRate
      ? (one: number) => 1 / one + (1 - 1 / one) / (size + 1)
      : (one: number) => 1 / one + 1 / size;
    let weight = 0;
    let sum = 0;
    for (let i = 0; i < cases.length; i += 1) {
      const w = 1 / unit(real(cases, i));
      weight += w;
      sum += w * real(values, i);
    }
    const mean = isRate ? Math.min(Math.max(sum / weight, edge), 1 - edge) : Math.max(sum / weight, edge);
    const scale = isRate ? mean * (1 - mean) : mean;
    // Even in the share B, whose step is B(1 − B) for a step of t.
    let log = Math.log(share * (1 - share));
    for (let i = 0; i < cases.length; i += 1) {
      const variance = scale * unit(real(cases, i));
      log -= 0.5 * (Math.log(variance) + (real(values, i) - mean) ** 2 / variance);
    }
    means.push(mean);
    sizes.push(size);
    logs.push(log);
  }
  const most = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - most));
  const sum = raw.reduce((a, b) => a + b, 0);
  return { means, sizes, weights: raw.map((one) => one / sum) };
}
