import { item } from './at.ts';

/**
 * Spearman's rank correlation: Pearson's correlation of mid-ranks, which is right with ties. Null where one side has no
 * spread (or fewer than two pairs): a correlation is then not defined.
 */
export function findSpearman(left: readonly number[], right: readonly number[]): number | null {
  requirePairs(left, right);
  return findPearson(toMidRanks(left), toMidRanks(right));
}

/**
 * Kendall's τ-b: concordant less discordant pairs over √((pairs not tied left)·(pairs not tied right)) (Kendall 1945).
 * Null where one side is all ties. Time grows as the square of the length.
 */
export function findKendall(left: readonly number[], right: readonly number[]): number | null {
  requirePairs(left, right);
  const x = Float64Array.from(left);
  const y = Float64Array.from(right);
  let balance = 0;
  let untiedLeft = 0;
  let untiedRight = 0;
  for (let i = 1; i < x.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const across = Math.sign((x[i] ?? NaN) - (x[j] ?? NaN));
      const down = Math.sign((y[i] ?? NaN) - (y[j] ?? NaN));
      balance += across * down;
      untiedLeft += across * across;
      untiedRight += down * down;
    }
  }
  return untiedLeft === 0 || untiedRight === 0 ? null : balance / Math.sqrt(untiedLeft * untiedRight);
}

/** Ranks from 1 for the smallest; equal numbers share the mean of their ranks. */
export function toMidRanks(numbers: readonly number[]): readonly number[] {
  const order = numbers.map((_, i) => i).sort((a, b) => item(numbers, a) - item(numbers, b));
  const ranks = new Array<number>(numbers.length).fill(NaN);
  let from = 0;
  while (from < order.length) {
    let to = from + 1;
    while (to < order.length && item(numbers, item(order, to)) === item(numbers, item(order, from))) to += 1;
    for (let i = from; i < to; i += 1) ranks[item(order, i)] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Pearson's correlation. Null where one side has no spread. */
export function findPearson(left: readonly number[], right: readonly number[]): number | null {
  const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const leftMean = mean(left);
  const rightMean = mean(right);
  let across = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  left.forEach((one, i) => {
    const x = one - leftMean;
    const y = item(right, i) - rightMean;
    across += x * y;
    leftSquares += x * x;
    rightSquares += y * y;
  });
  return leftSquares === 0 || rightSquares === 0 ? null : across / Math.sqrt(leftSquares * rightSquares);
}

function requirePairs(left: readonly number[], right: readonly number[]): void {
  if (left.length !== right.length) {
    throw new RangeError(`${left.length} numbers cannot be paired with ${right.length}.`);
  }
}
