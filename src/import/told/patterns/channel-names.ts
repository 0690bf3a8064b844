import type { Channel } from '../../../schema/channels.ts';

/** The printed names of a channel's kind, in matching form. The first kind whose name a text is has it. */
const kinds: readonly (readonly [Channel, string])[] = [
  ['gazette', '(?:政府|人民政府)公报'],
  [
    'website',
    '(?:政府|门户|部门|官方|人民政府|政务|省|区|县|市|州|旗|局|委|厅|镇|乡|办|我)+(?:信息)?(?:公开)?(?:门户)?(?:官方)?网(?:站(?:群|子站)?)?(?:信息)?(?:平台)?|官网|政务外网|政府在线|网站(?:群|子站)?|(?:各?部门)?子站|(?:政府|政务|信息)*公开(?:专题专栏|专栏|专题|平台|目录系统|网(?!络|民|友|上))',
  ],
  ['weibo', '(?:政务|官方|政府|新浪|腾讯)*微博(?:公众号|账号|平台|号)?'],
  ['wechat', '(?:政务|官方|政府)*微信(?!视频号)(?:公众号|公众平台|订阅号|平台|公众账号|号)?|公众号'],
  [
    'new_media',
    '(?:政务|政府|[两三]微一端|官方|各类)*新媒体(?:平台|账号|矩阵)?|[两三]微一端|(?:政务|今日)*头条(?:公众)?号?|南方号|百家号|企鹅号|澎湃号',
  ],
  ['app', '(?:政务|移动|手机|新闻)*(?:客户端|APP)'],
  [
    'short_video',
    '(?:(?:抖音|快手|视频号)(?:、|和)?)+等短视频(?:平台|账号)?|(?:政务|微信)*(?:抖音|快手|视频号|短视频)(?:公众号|号|平台|账号)?',
  ],
  [
    'press',
    '新闻发布会|(?:[^,;:、\\d]{2,6}网、)?《[^》]{2,12}》等(?:各级|各类|新闻|主流)*(?:媒体|报刊)|[省市县区州旗]?(?:广播)?电视台?(?:及|和|与|、)《[^》]{2,12}》|[省市区县州旗]?(?:报刊|报纸|电台|广播|电视台?|《[^》]{2,12}》)(?:、(?:报刊|报纸|电台|广播|[市县区省]?电视台?|《[^》]{2,12}》))+等(?:各类|新闻|主流|传统|公开)*(?:媒体|媒介|载体|渠道)|(?:报刊|报纸|杂志|广播|电视台?)等(?:各类|新闻|主流)*媒体|报纸报刊|报刊|报纸|杂志|广播电视|广播电台|广播|电视台?|电台|新闻媒体|主流媒体|(?:[省市县区]级|各级|国家级|中央)(?:及?以上)?(?:新闻|主流)*媒体',
  ],
  [
    'notice_board',
    '(?:政务|村务|居务|村\\(居\\)务|村居务|信息|电子|村级|社区|户外)*(?:公告栏|公示栏|公开栏|宣传栏|查阅点|查阅场所)',
  ],
  ['other', '其[他它](?:公开)?(?:渠道|方式|平台|途径|载体|形式)'],
];

/** Every name of every kind, as a piece of a pattern. */
export const channelNames = kinds.map(([, names]) => `(?:${names})`).join('|');

const namesOf = (kind: Channel): string => kinds.find(([each]) => each === kind)?.[1] ?? '';

const whole = kinds.map(([channel, names]) => [channel, new RegExp(`^(?:${names})$`, 'i')] as const);
const listed = kinds.map(
  ([channel, names]) =>
    [
      channel,
      new RegExp(`(?:${names})["》]?(?:"[^"]*"|《[^》]*》)?(?:、|和|及|与|以及|\\/)[^,;:]{0,24}$`, 'i'),
    ] as const,
);

function kindOf(name: string): Channel | null {
  return whole.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** The kinds of all channels that a text names. */
export const kindsNamed = (text: string): ReadonlySet<Channel> =>
  new Set([...text.matchAll(new RegExp(channelNames, 'gi'))].flatMap(([name]) => kindOf(name) ?? []));

const accounts: readonly Channel[] = ['weibo', 'wechat', 'short_video', 'app'];

/** The kind of a channel whose name is followed by words in brackets: 政务新媒体("…"微信公众号) is the one account. */
export function kindOfNamed(name: string, aside: string): Channel | null {
  const kind = kindOf(name);
  if (kind !== 'new_media') return kind;
  const named = accounts.filter((each) => new RegExp(`(?:${namesOf(each)})\\)$`, 'i').test(aside));
  const [only] = named;
  return only !== undefined && named.length === 1 && !/[、和及,]/.test(aside) ? only : kind;
}

/** New media told in one number may be named one by one before it: 微信公众号、今日头条等新媒体. */
const partsOf: Readonly<Partial<Record<Channel, readonly Channel[]>>> = {
  new_media: ['weibo', 'wechat', 'app', 'short_video'],
};

const besides = accounts.map((kind) => [kind, new RegExp(`(?:${namesOf(kind)})$`, 'i')] as const);

/** Whether the clause before a channel's name lists a channel of another kind: the number is then of both. */
export function namedTogether(lead: string, channel: Channel): boolean {
  // 微博微信 without a mark between them are two as well.
  if (accounts.includes(channel) && besides.some(([kind, pattern]) => kind !== channel && pattern.test(lead)))
    return true;
  return listed.some(
    ([kind, pattern]) => kind !== channel && !partsOf[channel]?.includes(kind) && pattern.test(lead),
  );
}
