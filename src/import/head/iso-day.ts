/** A day in ISO form from its printed numbers; null for one that no calendar has (30 February). */
export function toIsoDay(year: string, month: string, day: string): string | null {
  const [y, m, d] = [year, month, day].map(Number) as [number, number, number];
  const real = new Date(Date.UTC(y, m - 1, d));
  return real.getUTCMonth() === m - 1 && real.getUTCDate() === d ? real.toISOString().slice(0, 10) : null;
}
