/** Half of the last printed place of a number: 0.05 of 98.5, 0.5 of 98. */
export function halfPlace(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return 0.5 * 10 ** -decimals.length;
}

/** Half of the last place of an approximate number that is not zero: 50 of 5,500, 0.5 of 5,501. */
export function halfRound(value: number): number {
  if (!Number.isInteger(value) || value === 0) return halfPlace(value);
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place / 2;
}
