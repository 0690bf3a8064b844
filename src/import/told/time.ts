const month = '(?<!\\d)(?:[1-9]|1[0-2])';
const day = '(?:\\d{1,2}日|份|底|末|初|[上中下]旬)?';

/** What is said of time, in the order in which it is tried at a place. */
const times = new RegExp(
  [
    `(?<whole>(?:(?<y6>20\\d\\d)年)?\\d{1,2}月[^,;\\d]{0,6}(?:挂牌|成立|组建|设立)(?:以来|后)|(?:(?<y1>20\\d\\d)年)?0?1月0?1日起?[,、]?(?:至|到|-|~)+(?:20\\d\\d年|当年)?12月(?:3[01]日|底|末)?|(?:(?<y4>20\\d\\d)年)?(?<!\\d)1(?:月份?)?(?:至|到|-|~)12月份?|(?:(?<y2>20\\d\\d)年)?(?:12月(?:底|末|3[01]日)|年底|年末)|(?<=截[至止]到?)(?:(?<y5>20\\d\\d)年)?12月(?!\\d|[上中下]旬|初))`,
    `(?<span>20\\d\\d年?度?(?:至|到|-|~)20\\d\\d年|十[一二三四五]五"?(?:期间|时期|以来)|[二两三四五六七八九十几]年(?:来|间|期间)|(?:建站|开通|成立|开设)以来|自(?!20\\d\\d年(?:\\d+月)?以来|今年|年初)[^,;]{1,40}以来)`,
    `(?<part>(?:(?<y3>20\\d\\d)年)?(?:上半年|下半年|前[一二三1-3]个?季度|第?[一二三四1-4]季度|前\\d{1,2}个月|当月|本月|本季度|${month}月?${day}(?:至|到|-|~)(?:20\\d\\d年)?${month}月${day}|${month}月${day}))`,
    '(?<![与比较同]|转(?:至|到|入)?)(?<year>20\\d\\d)年(?!度?(?:结转|转))',
    '(?<last>(?<![与比较同转]|转办|办理|续办|承接|加上|接续)(?:去年|上年|上一年|前一年)(?!度?[^,;]{0,6}(?:结转|转|无)|同期|相比|持平|[略有所]*[增减下上]))',
    '(?<this>本年度?|今年|当年)',
    '(?<all>全年|年内|年度|一年来|一年内)',
    '(?<stop>;)',
  ].join('|'),
  'g',
);

/** What is said in brackets is said of what stands before them alone. */
const aside = /\([^()]*\)/g;

/**
 * Whether what stands at a place of a sentence is told of the whole year of the report: the last time named before it is
 * neither another year nor a part of one (截至6月底, 上半年) nor several (2020年至2022年).
 */
export function isOfYear(text: string, at: number, year: number): boolean {
  let of: number = year;
  let part = false;
  const before = text.slice(0, at).replace(aside, (words) => ' '.repeat(words.length));
  for (const { groups = {} } of before.matchAll(times)) {
    const named = groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4 ?? groups.y5 ?? groups.y6 ?? groups.year;
    if (named !== undefined) of = Number(named);
    if (groups.last !== undefined) of = year - 1;
    if (groups.this !== undefined) of = year;
    part = groups.part !== undefined || groups.span !== undefined;
  }
  return of === year && !part;
}

/** Whether every year that a wording names lies before the report's, or after it. */
export const isNear = (words: string, of: 'before' | 'after', year: number): boolean =>
  [...words.matchAll(/20\d\d(?=年)/g)].every(([named]) =>
    of === 'before' ? Number(named) < year : Number(named) > year,
  );

const newOfThese =
  /^[条篇件则份个项]?次?[,;(](?:[^,;:\d]{0,10}\d[\d.]*%[,;])?(?:其中[:,]?)?(?:本年度?|今年|当年|20\d\d年度?|全年)新(?:增|发布|公开)/;
const sinceThen =
  /^(?:条次|人次|[条篇件则份个项期场次]|万|亿|余|多)*\((?:自|从)?(?:20\d\d年|建站|开通|成立|历年|《?条例)[^()]{0,14}(?:以来|起|至今|累计|合计|至20\d\d年)[^()]{0,8}\)/;
/** 累计9万条(自2008年起): whether what stands behind a number says since when it is counted. */
export const isSinceThen = (behind: string): boolean => sinceThen.test(behind);
/** 累计1.1万条,其中本年新增1563条: whether what stands behind a number says that it holds those of other years too. */
export const isOfAllYears = (behind: string): boolean => newOfThese.test(behind);
