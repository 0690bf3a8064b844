import type { Channel } from '../../schema/channels.ts';
import { hasValue, type ChannelItems } from '../../schema/report.ts';
import { clauseTo, isOtherYear } from './parse-told.ts';
import { told, toFigure } from './told-number.ts';
import type { Sentence } from './sentences.ts';

/** The printed names of a channel's kind, in matching form. The first kind whose name stands last in a clause has it. */
const kinds: readonly (readonly [Channel, string])[] = [
  ['gazette', '(?:政府|人民政府)公报'],
  [
    'website',
    '(?:政府|门户|部门|官方|人民政府|政务|区|县|市|局|委|厅|镇|办|我)+(?:信息)?(?:门户)?(?:官方)?网站?(?:平台)?|官网|网站',
  ],
  ['weibo', '(?:政务|官方|政府|新浪|腾讯)*微博(?:账号|平台)?'],
  ['wechat', '(?:政务|官方|政府)*微信(?:公众号|公众平台|订阅号|平台|公众账号)?|公众号'],
  ['new_media', '(?:政务|政府|两微一端|官方|各类)*新媒体(?:平台|账号)?'],
  ['app', '(?:政务|移动|手机|新闻)*(?:客户端|APP)'],
  ['short_video', '(?:政务)?(?:抖音|快手|短视频)(?:号|平台|账号)?'],
  ['press', '新闻发布会|报刊|报纸|广播电视|广播|电视台?|新闻媒体'],
  ['notice_board', '(?:政务|村务|信息)?(?:公告栏|公示栏|公开栏|宣传栏|查阅点|查阅场所)'],
];

const verb = '(?:主动)?(?:公开|发布|推送|刊发|刊登|发送|更新|公布|刊载)(?:了)?';
const object =
  '(?:的)?(?:各类|各种|各项|相关|有关)?(?:政府|政务|公开)?(?:各类)?(?:信息|消息|图文信息|图文|推文|文章|微博|博文|视频|作品|内容|稿件|原创信息)?';
const sum = '(?:总数|总量|数量|数)?(?:为|达到?|共计?|总计|合计|累计)*';
const unit = '(?:条次|条|篇|件|则|份|个|期|余条)';
const quoted = '(?:"[^"]{1,24}"|《[^》]{1,24}》)?';
const withNumber = new RegExp(
  `(?<name>${kinds.map(([, name]) => `(?:${name})`).join('|')})${quoted}(?:\\([^()]{1,30}\\))?(?:等)?(?:平台|渠道|上|中|方面)?(?:全年|年内|本年度|20\\d\\d年)?(?:共计?|累计|总共|合计|总计|及时|主动)*(?:${verb}${object}|(?:信息)?公开${object}|${object})${sum}${told}${unit}`,
  'dgi',
);
const otherwise =
  /同比|环比|(?:比|较|与)(?:上年|上一年|去年|20\d\d年)|历年|以来|目标|日均|平均|每[年月日季周天]|粉丝|关注|访问|阅读|点击|留言|回复/;

function kindOf(name: string): Channel | null {
  const found = kinds.find(([, names]) => new RegExp(`^(?:${names})$`, 'i').test(name));
  return found?.[0] ?? null;
}

type Candidate = { readonly own: ChannelItems; readonly total: boolean };

function channelsIn(sentence: Sentence, year: number): Candidate[] {
  if (sentence.part !== 'told') return [];
  return [...sentence.text.matchAll(withNumber)].flatMap((found): Candidate[] => {
    const match = found;
    const name = match.groups?.name ?? '';
    const span = match.indices?.groups?.name;
    const channel = kindOf(name);
    const number = toFigure(sentence, match, 'count', /^(?:条次|[条篇件则份个期]|余条)/);
    if (!channel || !number || !span || !hasValue(number.figure)) return [];
    const lead = clauseTo(sentence.text, span[0]);
    if (otherwise.test(lead + match[0]) || isOtherYear(sentence.text, number.from, year)) return [];
    if (
      kinds.some(([, names]) =>
        new RegExp(`(?:${names})${quoted}(?:、|和|及|与|以及|\\/)[^,;:]{0,24}$`, 'i').test(lead),
      )
    )
      return [];
    const { value, printed, approximate } = number.figure;
    const own: ChannelItems = {
      channel,
      label: sentence.printed(span[0], span[1]),
      items: value,
      ...(printed === undefined ? {} : { printed }),
      ...(approximate ? { approximate } : {}),
      place: {
        section: 'narrative',
        ...(sentence.line === undefined ? {} : { line: sentence.line }),
        ...(sentence.page === undefined ? {} : { page: sentence.page }),
      },
    };
    return [{ own, total: /共|累计|总|全年/.test(lead + match[0]) }];
  });
}

/**
 * Items by publication channel, as told, in the order of the text. One number a kind: of two that differ, the one
 * said to be the total; where none or more than one is, none.
 */
export function parseChannels(sentences: readonly Sentence[], year: number): readonly ChannelItems[] {
  const candidates = sentences.flatMap((sentence) => channelsIn(sentence, year));
  const seen = new Set<Channel>();
  return candidates.flatMap(({ own: { channel, items } }): ChannelItems[] => {
    if (seen.has(channel)) return [];
    seen.add(channel);
    const same = candidates.filter(({ own }) => own.channel === channel);
    if (same.every(({ own }) => own.items === items)) return same.slice(0, 1).map(({ own }) => own);
    const totals = same.filter(({ total }) => total);
    return totals.length === 1 ? totals.map(({ own }) => own) : [];
  });
}
