import { rewrite, type Letters } from './letters.ts';

const lastTime = '(?:去年|上年|上一年|前一年|20\\d\\d年)度?(?:同期|底)?';
const amount = '[\\d,.]+[万亿]?[余多]?(?:条次|人次|个百分点|[条件篇份期场次项个起宗例部%])?';
const changes =
  '(?:提高|提升|上升|回升|攀升|跃升|增长|增加|增多|扩大|扩展|扩充|扩容|拓展|下降|降低|减少|回落|缩减|压减|精简|净增|净减|[增减降升扩涨])';
const change = `(?:${changes}|[多少])(?:了)?`;

/** 由12件增加至: what a number rose or fell from. */
const rise = new RegExp(
  `(?:由|从)(?:原来的?|原先的?|原有的?|${lastTime}的?)?${amount}${change}(?:到了?|至|为)`,
  'g',
);
/** 增至20件: how it came to be so many. */
const grown = new RegExp(`${changes}(?:到了?|至)(?=[约近逾超]?\\d)`, 'g');
/** 总计达20件: the number is said to be one twice. */
const twice = /(?<=共|合计|总计)(?:已?达到?了?|为)(?=[约近逾超]?\d)/g;
/** 总共20件. */
const inAll = /(?:总共|一共|合共|统共|拢共)(?=[约近逾超有为达]*\d)/g;
/** 较上年减少12件,为: by how much, before the number itself. */
const difference = new RegExp(
  `,?(?:同比|环比|[较比与]${lastTime}(?:的?${amount})?(?:相比)?)(?:略有|稍有|大幅|有所|明显|小幅)?${change}(?:${amount})?,?(?=(?:达到?|为|共)[\\d约近])`,
  'g',
);

/** 占31.2%,计: the share of a number, before the number itself. */
const share = /(?:,)?占(?:比|总数|总量|全部)?[^,;:\d]{0,10}[\d.]+%(?:,|、)?(?=(?:计|为|共|有|达)\d)/g;

/** 近9万条(8.97万条): a number that is told again, more exactly. */
const again = /(?:近|约|超|逾|超过)[\d.]+万?[余多]?(条|件|篇|次|人次)\((?:即|为|共)?([\d.,]+万?\1)\)/g;
const number = '[\\d,.]+万?[余多]?';
const items = '条次|条|件|篇|份|期|则|个|部|起|宗';
/** 网站(12条)、微博(30条): a bracket that holds the number of what stands before it, and nothing else. */
const bracket = new RegExp(
  `(?<=[\\u4e00-\\u9fff"》](?<!\\d[万余多]{0,2}(?:${items})))\\((?=(?:共|计|约)*${number}(?:${items})\\))|(?<=[\\u4e00-\\u9fff"》]\\((?:共|计|约)*${number}(?:${items}))\\)`,
  'g',
);
/** 累计发布1860条,其中今年新发布412条: the number of the year in place of that of all years. */
const newOfAll = new RegExp(
  `(?:(?<=截[至止][^;。]{0,40})(?:累计|共)*|累计)(?<said>[^,;:。\\d累]{0,14}?)(?:累计|共)?${number}(?<unit>${items})[,;(](?:其中[:,]?(?=今|本|当|20)|(?=[^,;]{2,7}新))(?<year>今年|本年度?|当年|20\\d\\d年度?)新?(?:增加?|发布|公开|推送)(?:了)?[^,;:。\\d]{0,8}(?=${number}\\k<unit>)`,
  'g',
);
/** 1.网站公开12条;2.微信公开30条: the number of an item of a list. */
const enumerator = /(?<=^|[,:;])\d{1,2}\.(?=[\u4e00-\u9fff])/g;
/** 网站公开,共12条: what was published stands before a comma, how much behind it. */
const comma =
  /(?<=[^,;:、\d]{2}(?:公开|发布|推送|刊发)),(?=(?:(?:全年|年内|本年度?)(?:共计?|合计|累计|总计)?|共计?)\d)|(?:较多|较大|增多|有所增加),(?=(?:达到?|为|共)\d)/g;
/** 行政复议方面,全年4件: what is spoken of. */
const topic = /(?<=[\u4e00-\u9fff]方面),/g;

const asides: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [enumerator, () => ''],
  [rise, () => '为'],
  [grown, () => '为'],
  [inAll, () => '共'],
  [twice, () => ''],
  [difference, () => ''],
  [share, () => ''],
  [newOfAll, ({ groups }) => `${groups?.year ?? ''}${groups?.said ?? ''}`],
  [again, ([, , number = '']) => number],
  [bracket, () => ''],
  [comma, () => ''],
  [topic, () => ':'],
];

/** A text in which numbers follow what they count: without what they rose from (由12件增加至20件 is 为20件), their shares and rounder selves. */
export const tellPlainly = (letters: Letters): Letters =>
  asides.reduce((told, [pattern, write]) => rewrite(told, pattern, write), letters);
