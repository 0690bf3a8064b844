const digitsOf = (text: string): readonly string[] => Array.from(text);

/** Whether two numbers differ by two digits that changed places: 132 and 123. */
export function areDigitsSwapped(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (a.length !== b.length) return false;
  const apart = digitsOf(a).flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first, second] = apart;
  return (
    apart.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}

/** Whether two numbers differ in a single digit, or one has a digit more: a slip of the key. */
export function isSlip(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)].toSorted((x, y) => x.length - y.length) as [string, string];
  if (a.length === b.length) return digitsOf(a).filter((digit, at) => digit !== b[at]).length === 1;
  return b.length === a.length + 1 && digitsOf(b).some((_, at) => b.slice(0, at) + b.slice(at + 1) === a);
}

/** The power of ten between two numbers, from 10 to a hundred million either way; null where there is none. */
export function powerBetween(one: number, other: number): number | null {
  if (one <= 0 || other <= 0) return null;
  const power = Math.round(Math.log10(one / other));
  if (power === 0 || Math.abs(power) > 8) return null;
  return Math.abs(one / 10 ** power - other) <= Math.abs(other) * 1e-9 ? power : null;
}
