/** A period of days, both ends within it, in ISO dates. */
export type Period = { readonly start: string; readonly end: string };

const two = (count: number) => String(count).padStart(2, '0');

/** The last day of a month: day 0 of the next. */
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const months = (year: number, first: number, last: number): Period => ({
  start: `${year}-${two(first)}-01`,
  end: `${year}-${two(last)}-${two(lastDay(year, last))}`,
});

const quarters = '一二三四';

/** Reads a Chinese period, whatever note stands behind it in brackets; null for a form that is not known. */
export function parsePeriod(printed: string): Period | null {
  const text = printed.replace(/（[^）]*）/gu, '').trim();
  const dates = /^(\d{4}-\d{2}-\d{2})至(\d{4}-\d{2}-\d{2})$/u.exec(text);
  if (dates?.[1] !== undefined && dates[2] !== undefined) return { start: dates[1], end: dates[2] };
  const days = /^(\d{4})年(\d{1,2})月(\d{1,2})日[—–-](?:(\d{1,2})月)?(\d{1,2})日$/u.exec(text);
  if (days) {
    const [year, month, day, endMonth, endDay] = [days[1], days[2], days[3], days[4] ?? days[2], days[5]].map(
      Number,
    );
    return {
      start: `${year}-${two(month ?? 0)}-${two(day ?? 0)}`,
      end: `${year}-${two(endMonth ?? 0)}-${two(endDay ?? 0)}`,
    };
  }
  const span = /^(\d{4})年(\d{1,2})(?:月)?[—–-](\d{1,2})月$/u.exec(text);
  if (span) return months(Number(span[1]), Number(span[2]), Number(span[3]));
  const month = /^(\d{4})年(\d{1,2})月$/u.exec(text);
  if (month) return months(Number(month[1]), Number(month[2]), Number(month[2]));
  const quarter = /^(\d{4})年第?([一二三四1-4])季度$/u.exec(text);
  if (quarter?.[2] !== undefined) {
    const count = quarters.includes(quarter[2]) ? quarters.indexOf(quarter[2]) + 1 : Number(quarter[2]);
    return months(Number(quarter[1]), count * 3 - 2, count * 3);
  }
  const half = /^(\d{4})年([上下])半年$/u.exec(text);
  if (half) return half[2] === '上' ? months(Number(half[1]), 1, 6) : months(Number(half[1]), 7, 12);
  const year = /^(\d{4})年$/u.exec(text);
  return year ? months(Number(year[1]), 1, 12) : null;
}
