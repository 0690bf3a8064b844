import { channelNames } from '../patterns/channel-names.ts';
import type { Phrase } from './phrase.ts';

const anyChannel = new RegExp(`${channelNames}|平台|专栏|栏目|渠道`, 'i');
/** 截至目前累计: of all years together, as it may be. */
const sinceLong = /(?:截[至止]|目前)(?![^;]*(?:全年|今年|本年))[^;]*累计/;

/** 网站访问1536万次;公开信息9840条: what goes on about a way is told of it, as it may be, save what is called all. */
const goesOnAbout = new RegExp(
  `(?:^|;)(?:[^,;:]{0,12},)?(?!通过|利用|依托)[^,;:\\d]{0,8}(?:${channelNames})(?:[^;]*;|[^,;:\\d]{0,10}\\d[^,;]*,)(?!.*(?:主动公开|政府信息|政务信息))`,
);

/** Fees that were not taken, or not for good. */
const notCharged = /减免|免收|退还|标准|应收/;

const items = (made: Pick<Phrase, 'all' | 'any' | 'may'>): Phrase => ({
  key: 'narrative.items_disclosed',
  ...made,
  units: /^(?:条次|条|件|份|篇|项)$/,
  notAfter: anyChannel,
  unless: new RegExp(`${sinceLong.source}|${goesOnAbout.source}`, 'i'),
});

const interpreting = [
  'issue',
  'open',
  'publish',
  'sorts',
  'organ',
  'everyWay',
  'by',
  'ofPolicy',
  'and',
  'make',
] as const;

/** What was published, and what else was done for the public. */
export const phrasesOfPublishing: readonly Phrase[] = [
  items({
    all: ['open'],
    any: ['info', 'publicInfo'],
    may: ['release', 'everyWay', 'by', 'organ', 'actively'],
  }),
  items({ all: ['release', 'publicInfo'], may: ['everyWay', 'by', 'organ', 'actively'] }),
  items({ all: ['release', 'info', 'actively'], may: ['everyWay', 'by', 'organ'] }),
  items({ all: ['infoOpen'], may: ['everyWay', 'by', 'organ', 'actively'] }),
  items({ all: ['openAll'], may: ['organ'] }),
  {
    key: 'narrative.policy_interpretations',
    all: ['interpretation'],
    may: interpreting,
    units: /^(?:条|篇|件|个|份|期|则|部|项|篇次|件次|条次)$/,
    unless: /公报|刊登|登载|刊载|收录/,
    // One sort of them, or so many documents that were all explained.
    unsaid:
      /^(?!.*等).*(?:图解|图片|图文|图表|动画|动漫|漫画|视频|音频|H5|长图|文字|文图|一图读懂|问答)|文件(?:全部|均|都)/,
  },
  {
    key: 'narrative.normative_documents',
    all: ['normative'],
    any: ['make', 'open', 'issue'],
    may: ['organ', 'ofPolicy'],
    unless: /刊登|登载|刊载|收录/,
    units: /^(?:件|个|份|部|篇|条|项)$/,
  },
  {
    key: 'narrative.normative_documents',
    all: ['normative'],
    may: ['organ', 'and'],
    units: /^(?:件|个|份|部)$/,
    context: /(?:制发|制作|印发|制定|出台|公开|公布|下发|颁布)[^;。]{1,60}$/,
    unless: /废止|失效|清理|修订|修改|备案|审查|审核|现行有效|继续有效|刊登|登载|刊载|收录|累计|解读/,
  },
  {
    // 现行有效规范性文件23件,本年新制发3件
    key: 'narrative.normative_documents',
    all: ['make'],
    units: /^(?:件|个|份|部)$/,
    context: /规范性文件(?:总数|数量)?[共为有]*\d+[件个份部],[^,;。\d]{0,10}$/,
    unsaid: /修订|起草|形成|产生/,
    unless: /制[定发作][^,;]{0,12}规范性文件|出台[^,;]{0,12}规范性文件/,
  },
  {
    key: 'narrative.regulations',
    all: ['regulation'],
    any: ['make', 'open', 'issue'],
    may: ['organ'],
    units: /^(?:件|个|部|项)$/,
  },
  {
    key: 'narrative.gazette_issues',
    all: ['gazette'],
    may: ['edit', 'organ', 'make', 'issue'],
    units: /^期$/,
  },
  {
    key: 'narrative.gazette_issues',
    all: ['edit'],
    may: ['make', 'issue'],
    units: /^期$/,
    context: /(?:公报|政报)[^;。]*$/,
    unless: /微信|公众号|简报|专报|专刊|访谈|解读/,
  },
  {
    key: 'narrative.press_conferences',
    all: ['press'],
    may: ['hold', 'organ'],
    units: /^(?:场次|场|次|期)$/,
  },
  {
    key: 'narrative.online_interviews',
    all: ['interview', 'online'],
    may: ['hold', 'by', 'channel', 'organ'],
    units: /^(?:期|场次|场|次|个)$/,
  },
  {
    key: 'narrative.public_consultations',
    all: ['consultation'],
    may: ['hold', 'by', 'channel', 'organ', 'online'],
    units: /^(?:次|期|项|场|个)$/,
  },
  {
    // 征求意见公告27条; 征集意见27条 are the opinions.
    key: 'narrative.public_consultations',
    all: ['consultation'],
    may: ['hold', 'by', 'channel', 'organ', 'online'],
    units: /^(?:条|则|件|份)$/,
    unsaid: /^(?!.*(?:公告|活动|事项|项目)$)/,
  },
  {
    key: 'narrative.website_visits',
    all: ['visits'],
    may: ['channel', 'organ', 'and'],
    units: /^(?:人次|次|)$/,
    context: /(?:网站|官网|门户网)(?:(?!微博|微信|公众号|新媒体|抖音|快手|头条|南方号|APP|视频).)*$/i,
    unless:
      /(?:截至|截止)[^;]{0,30}累计|大厅|微博|微信|公众号|新媒体|抖音|单日|日均|页面|专栏|栏目|独立|APP/i,
  },
  {
    key: 'narrative.processing_fees',
    all: ['fee'],
    may: ['collect', 'organ', 'disclosureOnly', 'request', 'asker', 'toUs'],
    units: /^元$/,
    unless: notCharged,
  },
  {
    key: 'narrative.processing_fees',
    all: ['charge'],
    any: ['request', 'disclosureOnly'],
    may: ['collect', 'organ'],
    units: /^元$/,
    unless: notCharged,
  },
  {
    key: 'narrative.processing_fees',
    all: ['collect'],
    may: ['organ'],
    units: /^元$/,
    context: /处理费[^;。]*$/,
    unless: notCharged,
  },
];
