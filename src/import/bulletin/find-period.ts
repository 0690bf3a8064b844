import type { BulletinPeriod } from './bulletin.ts';
import { parsePeriod } from './parse-period.ts';

const two = '(?:1[0-2]|0?[1-9])';
const numerals = '一二三四';
const shape = new RegExp(
  `(?:(?<y>20\\d\\d)年度?)?(?:(?<m1>${two})月?(?<d1>\\d{1,2})日(?:至|到|-|~)+(?:20\\d\\d年)?(?:(?<m2>${two})月)?(?<d2>\\d{1,2})日|(?<from>${two})(?:月份?)?(?:至|到|-|~)+(?<to>${two})月份?|第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年|(?<!\\d)(?<month>${two})月份?(?!\\d{1,2}日))|(?<whole>20\\d\\d)(?:年度|年全年|年年度|年(?=[^\\d]{0,30}(?:通报|年报|情况|统计)))`,
  'g',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** A found period in the words that data files use: 2023年1—4月. */
function inWords(groups: Groups, year: string): string {
  const { m1, d1, m2, d2, from, to, quarter, half, month } = groups;
  const plain = (count: string | undefined) => String(Number(count));
  if (m1 !== undefined) return `${year}年${plain(m1)}月${plain(d1)}日—${plain(m2 ?? m1)}月${plain(d2)}日`;
  if (from !== undefined) return `${year}年${plain(from)}—${plain(to)}月`;
  if (quarter !== undefined) {
    return `${year}年第${numerals.includes(quarter) ? quarter : (numerals[Number(quarter) - 1] ?? '')}季度`;
  }
  if (half !== undefined) return `${year}年${half}半年`;
  return month === undefined ? `${year}年` : `${year}年${plain(month)}月`;
}

/** The year of a period that names none, from the day of publication: December's is told in the next year. */
function yearBefore(published: string, { to, m2, m1, month, quarter, half }: Groups): string {
  const year = Number(published.slice(0, 4));
  const ordinal = quarter === undefined ? 0 : numerals.indexOf(quarter) + 1 || Number(quarter);
  const last = half === undefined ? Number(to ?? m2 ?? m1 ?? month ?? ordinal * 3) : half === '上' ? 6 : 12;
  return String(last > Number(published.slice(5, 7)) ? year - 1 : year);
}

/**
 * The first period that a text in matching form names (2022年4月份, 第一季度, 1-9月); its year, where it names none, is
 * that of `known`, else told by the day of publication (ISO). Null where no period is named, or no year known.
 */
export function findPeriod(
  text: string,
  known: string | null,
  published: string | null,
): BulletinPeriod | null {
  for (const { groups = {} } of text.matchAll(shape)) {
    const year =
      groups.y ?? groups.whole ?? known ?? (published === null ? null : yearBefore(published, groups));
    if (year === null) continue;
    const printed = inWords(groups, year);
    const period = parsePeriod(printed);
    if (period) return { printed, ...period };
  }
  return null;
}
