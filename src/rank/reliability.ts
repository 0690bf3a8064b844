import { real } from './at.ts';
import type { Column } from './board.ts';

/** What an indicator that tells nobody apart keeps of its weight, so that a ranking by it alone still has an order. */
const LEAST = 0.01;

/**
 * How much of the spread of an indicator's figures is more than chance: 1 less the variance that the cases would give
 * by chance over the variance there is (the reliability of classical test theory), publishers weighed by n/(n + the
 * typical n). From 0.01 to 1; 1 for amounts and for rates told without cases, where chance has no measure.
 */
export function findReliability({ spec, values, denominators }: Column): number {
  if (spec.kind === 'amount') return 1;
  const known = denominators.filter((n) => n > 0).sort();
  if (known.length < 2) return 1;
  const typical = real(known, known.length >> 1);
  let weight = 0;
  let sum = 0;
  let cases = 0;
  let hits = 0;
  denominators.forEach((n, i) => {
    if (!(n > 0)) return;
    const w = n / (n + typical);
    weight += w;
    sum += w * real(values, i);
    cases += n;
    hits += real(values, i) * n;
  });
  const mean = sum / weight;
  const pooled = hits / cases;
  const perCase = spec.kind === 'rate' ? pooled * (1 - pooled) : pooled;
  let apart = 0;
  let chance = 0;
  denominators.forEach((n, i) => {
    if (!(n > 0)) return;
    const w = n / (n + typical);
    const free = w * (1 - w / weight);
    apart += w * (real(values, i) - mean) ** 2;
    chance += (free * perCase) / n;
  });
  return apart > 0 ? Math.max(LEAST, 1 - chance / apart) : LEAST;
}
