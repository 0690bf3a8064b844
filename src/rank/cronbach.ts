/** Variance of a sample (n − 1). */
function varianceOf(numbers: readonly number[]): number {
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
  return numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (numbers.length - 1);
}

const standardise = (column: readonly number[]): readonly number[] => {
  const mean = column.reduce((a, b) => a + b, 0) / column.length;
  const deviation = Math.sqrt(varianceOf(column));
  return column.map((one) => (one - mean) / deviation);
};

/**
 * Cronbach's alpha of standardised indicators: k/(k − 1)·(1 − Σ variances/variance of the sum) (Cronbach 1951; OECD/JRC
 * 2008, step 4). How far the indicators measure one thing; below 0 where they contradict each other. Null for fewer than
 * two indicators, or where one has no spread.
 */
export function findAlpha(columns: readonly (readonly number[])[]): number | null {
  const k = columns.length;
  if (k < 2 || columns.some((column) => column.length < 3 || !(varianceOf(column) > 0))) return null;
  const scaled = columns.map(standardise);
  const sums = (scaled[0] ?? []).map((_, row) =>
    scaled.reduce((sum, column) => sum + (column[row] ?? NaN), 0),
  );
  const total = varianceOf(sums);
  return total > 0 ? (k / (k - 1)) * (1 - k / total) : null;
}
