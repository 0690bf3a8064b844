import type { Channel } from '../../schema/channels.ts';
import type { Scope } from '../../schema/publishers.ts';
import { hasValue, type ChannelItems, type Place } from '../../schema/report.ts';
import { choose, type Candidate } from './choose.ts';
import { clauseTo } from './clauses.ts';
import { isOfLevelAbove, ownLevel } from './levels.ts';
import { extentAt, partsBefore } from './scopes.ts';
import { isOfAllYears, isOfYear, isSinceThen } from './time.ts';
import { toFigure } from './told-number.ts';
import {
  tellsAfterWay,
  tellsBehind,
  tellsItems,
  tellsLater,
  tellsNews,
  tellsPosts,
  tellsVideos,
  unit,
  verb,
} from './patterns/channels-told.ts';
import { channelNames, kindOfNamed, kindsNamed, namedTogether } from './patterns/channel-names.ts';
import { channelsInPhrases } from './phrases/channels-in-phrases.ts';
import type { Sentence } from './sentences.ts';

const otherwise =
  /同比|环比|(?:比|较|与)(?:上年|上一年|去年|20\d\d年)|历年|(?<!今年|20\d\d年)以来|目标|日均|平均|每[年月日季周天](?!更新)|年均|[二两三四五六七八九几十]年(?:[来间]|[累总合]计|共)|粉丝|关注|访问|阅读|点击|留言|回复/;
/** 截至…累计: of all years together, as it may be. */
const sinceOpened = /(?:截至|截止|目前(?![^;]*(?:20\d\d年|全年|今年|本年)))[^;]{0,30}累计[^,;\d]*$/;
const ofLevel = /(国家|中央|(?:省|市|县|区|州|旗|镇|乡|街道|村|社区)级)[^,;:、。\d]{0,14}(?=\d)/g;
/** Another number of the same channel follows, of another sort: the first is not all. */
const goesOn = new RegExp(`^(?:${unit})?[,、和及以]+(?!其中)(?<next>[^,;:、\\d]{1,16})\\d`);

/** 省级媒体刊稿28篇、市级媒体刊稿116篇: the number of a channel of one level, where another level has its own, is a share. */
function isOfOneLevel(text: string, from: number, channel: Channel): boolean {
  const shares = [...text.matchAll(ofLevel)].filter(([said]) => kindsNamed(said).has(channel));
  return (
    new Set(shares.map(([, level]) => level)).size > 1 &&
    shares.some(({ 0: said, index }) => index + said.length === from)
  );
}

/** 16个村(社区)公众号: accounts of others. */
const ofVillages =
  /(?:\d+个?|各|辖区)(?:行政)?(?:村|社区|村居|居委会|[、()和及])+$|[省市县区]直(?:各)?(?:部门|单位)$/;

type Found = Candidate & {
  readonly told: ChannelItems;
  readonly total: boolean;
  /** The name with nothing between it and the number. */
  readonly bare: boolean;
};

function isPart(rest: string): boolean {
  const next = goesOn.exec(rest)?.groups?.next;
  return (
    next !== undefined &&
    /信息|动态|文件|公告|公示|解读|类/.test(next) &&
    !new RegExp(channelNames, 'i').test(next) &&
    !/包括|其中|比|占/.test(next)
  );
}

const besideChannel = new RegExp(`(?:${channelNames})\\d+${unit}[、,]?$`, 'i');

/** 推送短视频30条, 新闻发布会9篇: what was published, not where, save in a list of channels. */
function isContent(text: string, match: RegExpExecArray): boolean {
  const name = match.groups?.name ?? '';
  if (!/^(?:新闻发布会|短视频)$/.test(name) || !match[0].startsWith(`${name}${match.groups?.n ?? ''}`))
    return false;
  return !besideChannel.test(text.slice(0, match.index));
}

const anyName = new RegExp(channelNames, 'i');

const beforeName = new RegExp(`(?:${channelNames})["》]?(?:"[^"]*"|《[^》]*》)?$`, 'i');

/** LED屏、公告栏发布: what is listed before the name is no way that is known, and has its share of the number. */
function afterUnknown(lead: string): boolean {
  const before = /([^,;:、\d]{2,16})(?:、|和|及|与|以及)$/.exec(lead)?.[1];
  return (
    before !== undefined &&
    !/^[万亿千余多]*(?:条次?|件次?|篇次?|则|份)$/.test(before) &&
    !beforeName.test(before)
  );
}

/** Whether a number is a part of the same channel's, told before the parts begin, even where that is not read. */
function isPartOfChannel(text: string, parts: number | null, channel: Channel): boolean {
  if (parts === null || parts === 0) return false;
  const whole = /[^;]*$/.exec(text.slice(0, parts))?.[0] ?? '';
  const kinds = kindsNamed(whole);
  return kinds.size === 1 && kinds.has(channel) && /\d/.test(whole);
}

/** All items disclosed, told with their number: 主动公开政府信息1653条. */
const tellsAll = /(?:主动公开|公开发布|公开|发布)(?:了)?(?:各类|各项)?(?:政府|政务)*信息[^,;:\d]{0,8}\d/;

/** Whether the text calls a number a part of all items disclosed: told before the parts begin, in the same sentence. */
const isPartOfAll = (text: string, parts: number | null): boolean =>
  parts !== null && parts > 0 && tellsAll.test(text.slice(0, parts));

/** 主流媒体报道800次: what others report of the organ is nothing that it published there. */
const isReported = (lead: string, piece: string): boolean =>
  /(?:媒体|电视台?|报刊|报纸|广播)(?:台)?(?:共|累计|全年)*报道/.test(piece) && !/在|于|通过|利用/.test(lead);

/** 发布72条政策解读: one sort of what is published there, named behind its number. */
const sortBehind = new RegExp(
  `^(?:余|多)?(?:条|篇|件|则|份)(?!(?:和|及|与|以及)[^,;:、\\d]{0,8}(?:${channelNames}))[^,;:、\\d]{0,12}(?:解读|公告|公示|文件|许可|处罚|决算|预算|规划|会议|招标|提案)`,
  'i',
);
/** Right behind its verb a number is told of what follows it: of news of every kind, or of one sort. */
const rightBehindVerb = new RegExp(`${verb}(?:共计?|累计|合计|总计)?$`);
const ofEveryKind =
  /^(?:余|多)?[条篇件则份项个部次期]次?(?:余|多|左右|以上)?(?:$|[^\u4e00-\u9fff]|和|及|以及|(?:各类|各种)?(?:政府|政务|公开|主动|动态|工作|原创|图文)*(?:信息|推文|图文|文章|稿件|消息|作品|微博|博文|短视频|视频|内容)(?![\u4e00-\u9fff]))/;

/** Whether the words behind a number name one sort of what is published: the number is not of all. */
function isOfOneSort(text: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const rest = text.slice(to);
  return sortBehind.test(rest) || (rightBehindVerb.test(text.slice(0, from)) && !ofEveryKind.test(rest));
}

/** Whether a name may stand for a number that is not told right behind it. */
function mayBe(match: RegExpExecArray, channel: Channel | null): boolean {
  const { etc, between } = match.groups ?? {};
  if (etc !== undefined && channel !== 'notice_board' && channel !== 'press' && channel !== 'new_media')
    return false;
  if (between === undefined) return true;
  if (channel === 'press' || channel === 'notice_board' || channel === 'gazette') return false;
  // Its number was told before: another of the same clause chain is a part of it or beside it.
  if (
    /\d(?:余|多)?(?:条|篇)/.test(between) &&
    !/(?:^|[,、])(?:共|总|累计|合计|全年)/.test(
      match[0].slice(match[0].indexOf(between) + between.length - 1),
    )
  )
    return false;
  return !anyName.test(between) && !/其中|主动公开|政府信息|同比|收到|办理/.test(between);
}

const placeOf = ({ line, page }: Sentence): Place => ({
  section: 'narrative',
  ...(line === undefined ? {} : { line }),
  ...(page === undefined ? {} : { page }),
});

function candidateOf(sentence: Sentence, index: number, match: RegExpExecArray, year: number): Found[] {
  const span = match.indices?.groups?.name;
  const channel = kindOfNamed(match.groups?.name ?? '', match.groups?.aside ?? '');
  if (!mayBe(match, channel)) return [];
  const number = toFigure(sentence, match, 'count', /^(?:余条|条次|[条篇件则份项个部次期])/);
  if (!channel || !number || !span || !hasValue(number.figure)) return [];
  const lead = clauseTo(sentence.text, Math.min(span[0], match.index));
  const piece = match.groups?.between === undefined ? match[0] : match[0].replace(/^.*[,、]/s, '');
  if (otherwise.test(lead + piece) || !isOfYear(sentence.text, number.from, year)) return [];
  if (/信息总[数量]/.test(match[0]) && !new RegExp(verb).test(match[0])) return [];
  if (sinceOpened.test(sentence.text.slice(0, number.from))) return [];
  if (isOfOneLevel(sentence.text, number.from, channel)) return [];
  if (namedTogether(lead, channel) || afterUnknown(lead)) return [];
  if (/(?:制作|创作|拍摄)(?:了)?$/.test(lead) || isReported(lead, piece)) return [];
  if (isContent(sentence.text, match) || (channel !== 'notice_board' && ofVillages.test(lead))) return [];
  if (isOfOneSort(sentence.text, number)) return [];
  const behind = sentence.text.slice(number.to);
  if (isOfAllYears(behind) || isSinceThen(behind)) return [];
  const parts = partsBefore(sentence.text, number.from);
  const extent = extentAt(sentence.text, number.from);
  if (extent !== 'organ' && isPartOfChannel(sentence.text, parts, channel)) return [];
  const sort = match.groups?.sort !== undefined;
  if (sort && isPart(sentence.text.slice(number.to))) return [];
  const { value, printed, approximate } = number.figure;
  const name = match.groups?.name ?? '';
  return [
    {
      told: {
        channel,
        label: sentence.printed(span[0], span[1]),
        items: value,
        ...(printed === undefined ? {} : { printed }),
        ...(approximate ? { approximate } : {}),
        ...(isPartOfAll(sentence.text, parts) ? { part: true as const } : {}),
        place: placeOf(sentence),
      },
      total: /共|累计|总|全年/.test(lead + match[0]),
      value,
      rank: sort ? 2 : 1,
      sentence: index,
      from: number.from,
      parts,
      extent,
      bare: match[0].startsWith(`${name}${match.groups?.n ?? ''}`),
    },
  ];
}

/** A channel's number in a clause that is made of known words alone. */
function candidatesInPhrases(sentence: Sentence, index: number, year: number): Found[] {
  const { text } = sentence;
  return channelsInPhrases(text).flatMap(({ channel, name, quantity, rank }): Found[] => {
    const number = toFigure(sentence, quantity.match, 'count', /^(?:条次|[条篇件则份项个部次期张])/);
    if (number === null || !hasValue(number.figure)) return [];
    if (otherwise.test(quantity.before) || !isOfYear(text, number.from, year)) return [];
    if (sinceOpened.test(text.slice(0, number.from)) || isOfAllYears(text.slice(number.to))) return [];
    if (isOfOneLevel(text, number.from, channel)) return [];
    const [parts, extent] = [partsBefore(text, number.from), extentAt(text, number.from)];
    if (extent !== 'organ' && isPartOfChannel(text, parts, channel)) return [];
    const { value, printed, approximate } = number.figure;
    return [
      {
        told: {
          channel,
          label: sentence.printed(...name),
          items: value,
          ...(printed === undefined ? {} : { printed }),
          ...(approximate ? { approximate } : {}),
          ...(isPartOfAll(text, parts) ? { part: true as const } : {}),
          place: placeOf(sentence),
        },
        total: /共|累计|总|全年/.test(quantity.before),
        value,
        rank,
        sentence: index,
        from: number.from,
        parts,
        extent,
        bare: false,
      },
    ];
  });
}

function channelsIn(sentence: Sentence, index: number, year: number): Found[] {
  if (sentence.part !== 'told') return [];
  const found = [
    tellsItems,
    tellsAfterWay,
    tellsBehind,
    tellsPosts,
    tellsLater,
    tellsVideos,
    tellsNews,
  ].flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap((each) => candidateOf(sentence, index, each, year)),
  );
  found.push(...candidatesInPhrases(sentence, index, year));
  // 政府公报4条 alone is a sort of document; beside 政务微博…条 it is a way of publishing.
  const several = new Set(found.map((each) => each.told.channel)).size > 1;
  return found.filter(
    (each) => several || (each.told.channel !== 'gazette' && each.told.channel !== 'other') || !each.bare,
  );
}

/** Of a channel's numbers the one told of all its items; of two that differ, the one said to be the total; or none. */
function chooseItems(foundHere: readonly Found[], speaker: Scope | null): Found | undefined {
  const [first, ...rest] = choose(foundHere, speaker);
  if (!first || rest.every((each) => each.value === first.value)) return first;
  const totals = [first, ...rest].filter(({ total }) => total);
  return totals.length === 1 ? totals[0] : undefined;
}

/**
 * Items by publication channel, as told, one number a kind, in the order of the text. `speaker`: for whom the report
 * speaks.
 */
export function parseChannels(
  sentences: readonly Sentence[],
  year: number,
  speaker: Scope | null = null,
): readonly ChannelItems[] {
  const level = ownLevel(sentences.map(({ text }) => text));
  const candidates = sentences.flatMap((sentence, index) =>
    channelsIn(sentence, index, year).filter(({ from }) => !isOfLevelAbove(sentence.text, from, level)),
  );
  const kinds = [...new Set(candidates.map((each) => each.told.channel))];
  return kinds.flatMap((kind: Channel): ChannelItems[] => {
    const chosen = chooseItems(
      candidates.filter((each) => each.told.channel === kind),
      speaker,
    );
    return chosen ? [chosen.told] : [];
  });
}
