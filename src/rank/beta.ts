/** Natural logarithm of Γ(x), x > 0: Stirling's series (DLMF 5.11.1) above 10, reached by Γ(x + 1) = xΓ(x) below. */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < 10) {
    product *= shifted;
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)))));
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product)
  );
}

/**
 * P(X ≤ x) for X ~ Beta(a, b), a and b above 0: the regularised incomplete beta function by its continued fraction
 * (DLMF 8.17.22, evaluated from the front by Lentz's method), on whichever side of the mean it converges fast.
 */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front =
    Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  return Math.min(front / continuedFraction(x, a, b), 1);
}

function continuedFraction(x: number, a: number, b: number): number {
  const least = 1e-300;
  let value = 1;
  let numerator = 1;
  let denominator = 0;
  // The fraction needs about √max(a, b) terms.
  const terms = 200 + 10 * Math.ceil(Math.sqrt(Math.max(a, b)));
  for (let i = 1; i <= 2 * terms; i += 1) {
    const m = i >> 1;
    const d =
      i % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 + d * denominator;
    if (Math.abs(denominator) < least) denominator = least;
    denominator = 1 / denominator;
    numerator = 1 + d / numerator;
    if (Math.abs(numerator) < least) numerator = least;
    const factor = numerator * denominator;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-15) return value;
  }
  throw new RangeError(`The beta function of ${x}, ${a}, ${b} does not converge.`);
}

/** The x with P(X ≤ x) = share for X ~ Beta(a, b), by halving until doubles are neighbours. */
export function betaQuantile(share: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (betaBelow(middle, a, b) < share) low = middle;
    else high = middle;
  }
}

/** P(X ≤ k) for X ~ Binomial(n, p), k and n whole: exact, as P(Y ≤ 1 − p) for Y ~ Beta(n − k, k + 1). */
export function binomialBelow(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return betaBelow(1 - p, n - k, k + 1);
}
