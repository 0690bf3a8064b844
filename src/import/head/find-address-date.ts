import { toIsoDay } from './iso-day.ts';

/** A day in an address or a file's name: t20230118_1, /2023-01/18/, /art/2023/1/18/, 2023-01-18. */
const day = /(?<![\da-z])t?(20\d\d)(?:(\d\d)(\d\d)|([-/])(\d{1,2})[-/](\d{1,2}))(?!\d)/gi;

/**
 * The day of publication (ISO) that an address or a file's name carries; null where it carries none, or one that cannot
 * be the day on which a report of the year was first published (a page that moved has the day of its move).
 */
export function findAddressDate(address: string, year: number): string | null {
  const days = [...address.matchAll(day)].flatMap((found) => {
    const date = toIsoDay(found[1] ?? '', found[2] ?? found[5] ?? '', found[3] ?? found[6] ?? '');
    return date !== null && date > `${year}-12-01` && date < `${year + 2}-01-01` ? [date] : [];
  });
  return days.at(-1) ?? null;
}
