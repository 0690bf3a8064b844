/** A count with what it counts: 1 report, 2 reports. */
export const plural = (count: number | string, one: string, many: string): string =>
  String(count) === '1' ? `1 ${one}` : `${count} ${many}`;
