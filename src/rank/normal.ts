/**
 * P(Z ≤ z) for a standard normal Z: ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …), the series of DLMF 7.6.2, whose terms all have
 * one sign, so that nothing cancels. Absolute error below 1e-14.
 */
export function normalBelow(z: number): number {
  if (Math.abs(z) > 9) return z > 0 ? 1 : 0;
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + (Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)) * sum;
}

/** The z with P(Z ≤ z) = share, for a share from 1e-9 to 1 − 1e-9, by halving; within 1e-6 at the ends, 1e-11 from 0.001 to 0.999. */
export function normalQuantile(share: number): number {
  if (!(share >= 1e-9 && share <= 1 - 1e-9)) throw new RangeError(`No quantile for a share of ${share}.`);
  let low = -9;
  let high = 9;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (normalBelow(middle) < share) low = middle;
    else high = middle;
  }
}
