/** ψ(x), the derivative of log Γ(x), x > 0: the asymptotic series (DLMF 5.11.2) above 6, reached by ψ(x + 1) = ψ(x) + 1/x. */
export function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  while (shifted < 6) {
    sum -= 1 / shifted;
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square / 240)));
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}

/** ψ′(x), x > 0: the asymptotic series (DLMF 5.15.8) above 6, reached by ψ′(x + 1) = ψ′(x) − 1/x². */
export function trigamma(x: number): number {
  let shifted = x;
  let sum = 0;
  while (shifted < 6) {
    sum += 1 / (shifted * shifted);
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  return (
    sum +
    inverse +
    0.5 * square +
    inverse * square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square / 30)))
  );
}
