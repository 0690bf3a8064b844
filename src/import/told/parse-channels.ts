import type { Channel } from '../../schema/channels.ts';
import type { Scope } from '../../schema/publishers.ts';
import { hasValue, type ChannelItems } from '../../schema/report.ts';
import { choose, type Candidate } from './choose.ts';
import { clauseTo } from './parse-told.ts';
import { extentAt, partsBefore } from './scopes.ts';
import { isOfYear } from './time.ts';
import { told, toFigure } from './told-number.ts';
import { channelNames, kindOfNamed, kindsNamed, namedTogether } from './patterns/channel-names.ts';
import type { Sentence } from './sentences.ts';

const verb =
  '(?:编辑|制作|撰写|采编|编写|原创)?(?:主动)?(?:公开|发布|推送|刊发|刊登|编发|推出|发送|更新|公布|刊载|张贴|发文|发稿|新增)(?:\\((?:转发|转载|含转发|含转载)\\))?(?:了)?';
const ofAll =
  '(?:的)?(?:本单位|本局|本镇)?(?:各类|各种|各项|相关|有关|原创|法定)?(?:政府|政务|公开|主动|信息|各类)*(?:信息|消息|图文|推文|文章|微博|博文|图文信息|图文消息|图文|短视频|视频|作品|内容|稿件)?(?:(?:年度|全年)?(?:发文|发稿|推文|发布|推送|更新|编发)(?=总?[数量篇条]))?';
const ofMany =
  '[^,;:\\d]{1,60}?等(?=\\d)|[^,;:\\d]{1,60}?(?:等|各)(?:各类|各项|类|项)?(?:政府|政务|公开)*信息|(?:[文字图片音视频、和]{2,12})信息';
/** One sort of news: a channel's number only where no other sort follows. */
const ofSort =
  '(?:各类|各项)?(?:工作|政务|部门|镇村|街道|公开)*动态(?:类)?(?:政务|工作)?(?:信息)?(?:(?:和|及|与|以及)[^,;:、\\d和及与]{2,12}信息)?|(?:工作|教育|宣传|公示|公开公示|服务|公益|活动|新闻)(?:类)?信息|(?:政务|政府|工作)信息(?:和|及|与|以及)[^,;:、\\d和及与]{2,12}信息';
const sum = '(?:总数|总量|数量|篇数|条数|数|量)?(?:为|是|达到?|共计?|总计|合计|累计)*';
const unit = '(?:余条|条次|条|篇|件|则|份)';
const quoted = '["》]?(?:"[^"]{1,24}"|《[^》]{1,24}》)?';
const inside =
  '(?:(?:(?!更新|发布|推送|新增|开设|设置|开通|等|微信|微博|公众号|网站|抖音)[^,;:、"\\d]){0,20}?(?:栏目|专栏|模块|子站|频道|板块|目录|专区|平台))?';
const upkeep = '(?:(?:保持|坚持|正常|运营|运行|每[日天周月]更新|共?编辑\\d+期)[^,;:\\d]{0,14},)?';
const manner =
  '(?:全年|一?年内|一年来|今年|本年度|20\\d\\d年度?|向社会|共计?|累计|总共|合计|总计|(?:及时|依法|依规|主动|准确|全面)、?)*';
/** 公告栏等渠道 is still that one way; 微信公众号等渠道 may be several. */
const andSo = '(?<etc>等(?:渠道|形式|方式|载体|平台|阵地|途径)?)?';
const issues = '(?:\\d+期[,、]?共?)?';
const tellsItems = new RegExp(
  `(?<name>${channelNames})${quoted}(?<aside>\\([^()]{1,30}\\))?(?:上|中|方面)?${andSo}${inside}${upkeep}${manner}(?:(?:${verb}){1,2}(?:${ofAll}|(?:${ofMany})|(?<sort>${ofSort}))|(?:信息)?总?(?:更新|发布|公开)(?=总?[数量])|张贴(?:了)?(?:各类)?(?:公开|公示|公告|通知|政策|文件|材料|资料|信息)+|${ofAll})${sum}${issues}${told}${unit}`,
  'dgi',
);
/** 发布2200条微博: the number before the name. */
const tellsPosts = new RegExp(
  `(?:发布|推送|发送)(?:了|共计?)?${told}(?:条|篇)(?:原创)?(?<name>微博|微信)(?!公众|账号|平台)`,
  'dg',
);
/** 公众号粉丝2万人,全年推送图文310篇: the name in a clause before, of readers or of upkeep. */
const tellsLater = new RegExp(
  `(?<name>${channelNames})${quoted}(?<between>[^;]{1,40}?)(?<=[,、])${manner}(?:(?:编发|公开|发布|推送|推出|刊发|发送|发文|发稿)(?:了)?(?:各类|原创)?(?:信息|消息|推文|图文|图文消息|图文信息|文章|稿件)?|更新(?:发布)?(?:各类)?信息)${sum}${told}(?:条|篇|则)`,
  'dgi',
);
/** 抖音发布作品37个. */
const tellsVideos = new RegExp(
  `(?<name>(?:政务)?(?:抖音|快手|视频号)(?:号|平台|账号)?)${quoted}(?:(?<between>[^;]{1,40}?)(?<=[,、]))?${manner}${verb}(?:原创|政务)?(?:短视频|视频)?(?:作品)?${sum}${told}(?:个|部)`,
  'dg',
);
/** 电视台播发新闻45条. */
const tellsNews = new RegExp(
  `(?:[省市区县州旗级]|各级|传统)*(?<name>电视台?|广播电视|广播|报刊|报纸|新闻媒体|主流媒体)(?:台|等媒体)?${quoted}(?:上)?${manner}(?:播发|播出|刊播|刊发|刊登|报道|发布)(?:了)?(?:政务|政府|各类)?(?:新闻|稿件|报道|信息)*${sum}${told}(?:条|篇|次|期)`,
  'dg',
);
const otherwise =
  /同比|环比|(?:比|较|与)(?:上年|上一年|去年|20\d\d年)|历年|(?<!今年|20\d\d年)以来|目标|日均|平均|每[年月日季周天](?!更新)|年均|[二两三四五六七八九几十]年(?:[来间]|[累总合]计|共)|粉丝|关注|访问|阅读|点击|留言|回复/;
/** 截至…累计: of all years together, as it may be. */
const sinceOpened = /(?:截至|截止)[^;]{0,30}累计[^,;\d]*$/;
/** Another number of the same channel follows, of another sort: the first is not all. */
const goesOn = new RegExp(`^(?:${unit})?[,、和及以]+(?!其中)(?<next>[^,;:、\\d]{1,16})\\d`);

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
    before !== undefined && !/^[万亿千余多]+(?:条|件|篇|则|份)$/.test(before) && !beforeName.test(before)
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

/** Whether a name may stand for a number that is not told right behind it. */
function mayBe(match: RegExpExecArray, channel: Channel | null): boolean {
  const { etc, between } = match.groups ?? {};
  if (etc !== undefined && channel !== 'notice_board' && channel !== 'press' && channel !== 'new_media')
    return false;
  if (between === undefined) return true;
  if (channel === 'press' || channel === 'notice_board' || channel === 'gazette') return false;
  return !anyName.test(between) && !/其中|主动公开|政府信息|同比|收到|办理/.test(between);
}

function candidateOf(sentence: Sentence, index: number, match: RegExpExecArray, year: number): Found[] {
  const span = match.indices?.groups?.name;
  const channel = kindOfNamed(match.groups?.name ?? '', match.groups?.aside ?? '');
  if (!mayBe(match, channel)) return [];
  const number = toFigure(sentence, match, 'count', /^(?:余条|条次|[条篇件则份个部次期])/);
  if (!channel || !number || !span || !hasValue(number.figure)) return [];
  const lead = clauseTo(sentence.text, Math.min(span[0], match.index));
  const piece = match.groups?.between === undefined ? match[0] : match[0].replace(/^.*[,、]/s, '');
  if (otherwise.test(lead + piece) || !isOfYear(sentence.text, number.from, year)) return [];
  if (/信息总[数量]/.test(match[0]) && !new RegExp(verb).test(match[0])) return [];
  if (sinceOpened.test(sentence.text.slice(0, number.from))) return [];
  if (namedTogether(lead, channel) || afterUnknown(lead)) return [];
  if (isContent(sentence.text, match) || (channel !== 'notice_board' && ofVillages.test(lead))) return [];
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
        place: {
          section: 'narrative',
          ...(sentence.line === undefined ? {} : { line: sentence.line }),
          ...(sentence.page === undefined ? {} : { page: sentence.page }),
        },
      },
      total: /共|累计|总|全年/.test(lead + match[0]),
      value,
      rank: sort ? 2 : 1,
      sentence: index,
      parts,
      extent,
      bare: match[0].startsWith(`${name}${match.groups?.n ?? ''}`),
    },
  ];
}

function channelsIn(sentence: Sentence, index: number, year: number): Found[] {
  if (sentence.part !== 'told') return [];
  const found = [tellsItems, tellsPosts, tellsLater, tellsVideos, tellsNews].flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap((each) => candidateOf(sentence, index, each, year)),
  );
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
  const candidates = sentences.flatMap((sentence, index) => channelsIn(sentence, index, year));
  const kinds = [...new Set(candidates.map((each) => each.told.channel))];
  return kinds.flatMap((kind: Channel): ChannelItems[] => {
    const chosen = chooseItems(
      candidates.filter((each) => each.told.channel === kind),
      speaker,
    );
    return chosen ? [chosen.told] : [];
  });
}
