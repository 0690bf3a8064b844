import { normalQuantile } from './normal.ts';

/**
 * The limit that so many standardised normal differences all keep to, in size, with probability `level` at least,
 * however they hang together (Šidák 1967, "Rectangular confidence regions for the means of multivariate normal
 * distributions").
 */
export function limitOfMany(tests: number, level: number): number {
  if (tests < 1) return 0;
  const each = level ** (1 / tests);
  return normalQuantile(Math.min((1 + each) / 2, 1 - 1e-9));
}
