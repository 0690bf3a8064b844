/**
 * Skewness and excess kurtosis of a sample, corrected for its size (type 2 of Joanes and Gill 1998, "Comparing measures
 * of sample skewness and kurtosis"; what spreadsheets call SKEW and KURT). Null below four numbers or without spread.
 */
export function findShape(
  numbers: ArrayLike<number>,
): { readonly skew: number; readonly kurtosis: number } | null {
  const n = numbers.length;
  if (n < 4) return null;
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += numbers[i] ?? NaN;
  const mean = sum / n;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < n; i += 1) {
    const apart = (numbers[i] ?? NaN) - mean;
    const square = apart * apart;
    second += square;
    third += square * apart;
    fourth += square * square;
  }
  second /= n;
  if (!(second > 1e-24 * mean * mean)) return null;
  const skew = third / n / second ** 1.5;
  const kurtosis = fourth / n / (second * second) - 3;
  return {
    skew: (skew * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * kurtosis + 6),
  };
}
