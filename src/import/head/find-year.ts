const day = (month: string, date: string) => `0?${month}月?0?${date}日?`;
/** 1 January to 31 December, with or without 年 and 月 (lost in some pages: 202111日至20211231日). */
const wholeYear = new RegExp(
  `(20\\d\\d)年?(?:度)?,?${day('1', '1')}起?(?:期间)?[,、]?(?:开始)?(?:至|到|-|~)+(?:(20\\d\\d)年?|当年|同年)?(?:12月?3[01]日?)`,
);
const named =
  /(20\d\d)(?:年度?|度)[^,。;:\d()《》[]{0,24}?(?:政府|政务)?信息公开(?:工作)?[^,。;:\d()《》]{0,10}?(?:报告|年报|情况|总结)/g;
const leading =
  /(?:^|[,;、:)])(?:截[至止])?(?:在)?(20\d\d)(?:年度|年底|年末|年全年|年12月31日|年|度)(?!\d{1,2}月|第)/g;

/** The one value that more than half of a list is; null where none is. */
function majority(years: readonly number[]): number | null {
  for (const year of new Set(years)) {
    if (years.filter((each) => each === year).length * 2 > years.length) return year;
  }
  return null;
}

/** The year of a whole-year period in a text; null where it states none, or one over two years. */
export function periodYear(text: string): number | null {
  const found = wholeYear.exec(text);
  if (!found?.[1] || (found[2] !== undefined && found[2] !== found[1])) return null;
  return Number(found[1]);
}

const yearsIn = (texts: readonly string[], pattern: RegExp): number[] =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([, year]) => Number(year)));

/**
 * The year that a report without a dated title is about. `opening`: its lines before section one, `told`: its
 * sentences; both in matching form. In that order: the period of the figures, what the opening calls the report,
 * the year that most sentences begin with. Null where these do not agree on one.
 */
export function findYear(opening: readonly string[], told: readonly string[]): number | null {
  const periods = [...opening, ...told].flatMap((text) => periodYear(text) ?? []);
  return majority(periods) ?? majority(yearsIn(opening, named)) ?? majority(yearsIn(told, leading));
}
