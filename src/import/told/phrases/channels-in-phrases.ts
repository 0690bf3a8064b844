import type { Channel } from '../../../schema/channels.ts';
import { channelNames, kindsNamed } from '../patterns/channel-names.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';
import { addsUp } from './sums.ts';
import { isFiller, isMadeOf, saysOnly, segment, wordsOf, type Clause } from './segment.ts';
import type { Word } from './lexicon.ts';

/** A number of one channel: where its name stands, and how near (the lowest rank is the surest). */
type ChannelQuantity = {
  readonly channel: Channel;
  readonly name: readonly [number, number];
  readonly quantity: Quantity;
  readonly rank: number;
};

/** Behind the wordings that know their place. */
const inOneClause = 4;
const inLaterClause = 5;

const items = /^(?:条次|条|件|篇次|篇|则|份)$/;
const unitsOf: Readonly<Partial<Record<Channel, RegExp>>> = {
  short_video: /^(?:条次|条|件|篇|则|个|部|期)$/,
  notice_board: /^(?:条次|条|件|篇|则|份|张)$/,
};
/** Ways that are still one where 等 stands behind them. */
const open: readonly Channel[] = ['press', 'notice_board', 'new_media'];
/** Accounts that a later clause may go on to speak of: 官方微博粉丝12万,全年发博189条. */
const accounts: readonly Channel[] = ['weibo', 'wechat', 'short_video', 'app', 'new_media'];

const published: readonly Word[] = ['publish', 'release', 'open', 'post'];
const ofPublishing: readonly Word[] = [
  'filler',
  'organ',
  'channel',
  'and',
  'etc',
  'by',
  'info',
  'publicInfo',
  'column',
  ...published,
];
/** What else is published in one way alone. */
const besides: Readonly<Partial<Record<Channel, readonly Word[]>>> = {
  press: ['news'],
  notice_board: ['notice'],
};
/** In a clause that goes on about an account nothing else may be said. */
const later = new Set(
  ofPublishing.filter((word) => !['open', 'publicInfo', 'organ', 'channel'].includes(word)),
);
/** Of something else than what was published there. */
const elsewhere = /收到|受理|办理|召开|举办|举行|开展|解读|规范性|申请|其中|主动公开|政府信息/;
const anyName = new RegExp(channelNames, 'gi');

const only = (kinds: ReadonlySet<Channel>): Channel | null =>
  kinds.size === 1 ? ([...kinds][0] ?? null) : null;

/** 推送短视频30条, 新闻发布会9篇: what was published, not where. */
const isWay = (name: string): boolean => !/^(?:短视频|新闻发布会)$/.test(name);

function inClause(text: string, quantity: Quantity, clause: Clause) {
  const [first] = [...(quantity.before + quantity.behind).matchAll(anyName)].map(([name]) => name);
  const channel = only(kindsNamed(text.slice(quantity.start, quantity.from)));
  if (first === undefined || channel === null) return null;
  const allowed = new Set<Word>([...ofPublishing, ...(besides[channel] ?? [])]);
  if (!isMadeOf(clause, allowed, [published, ['channel']])) return null;
  const withoutEtc = new Set([...allowed].filter((word) => word !== 'etc'));
  if (!open.includes(channel) && !isMadeOf(clause, withoutEtc, [published, ['channel']])) return null;
  const at = text.lastIndexOf(first, quantity.from);
  return at < 0 ? null : { channel, name: [at, at + first.length] as const, quantity, rank: inOneClause };
}

function inClauseBefore(text: string, quantity: Quantity) {
  const before = text.slice(0, quantity.start);
  const last = [...before.matchAll(anyName)].at(-1);
  if (!last || elsewhere.test(before.slice(last.index))) return null;
  const group = /[^;]*$/.exec(before)?.[0] ?? '';
  const channel = only(kindsNamed(anyName.test(group) ? group : before));
  anyName.lastIndex = 0;
  if (channel === null) return null;
  const lead = segment(group.slice(0, group.search(anyName)).replaceAll(',', ''));
  const isSubject =
    (channel === 'website' || channel === 'notice_board') &&
    lead !== null &&
    saysOnly(lead, ['filler', 'organ']);
  if (!accounts.includes(channel) && !isSubject) return null;
  return { channel, name: [last.index, last.index + last[0].length] as const, quantity, rank: inLaterClause };
}

/** 网站发布公告43条,动态12条,共55条: the one way that the sentence began with. */
function ofSum(text: string, quantity: Quantity): ChannelQuantity | null {
  const first = [...text.matchAll(anyName)].find(([name]) => !/^(?:短视频|新闻发布会)$/.test(name));
  const channel = only(kindsNamed(text.slice(0, quantity.from)));
  if (!first || channel === null || /\d条/.test(text.slice(0, first.index))) return null;
  const name = [first.index, first.index + first[0].length] as const;
  return { channel, name, quantity, rank: 0 };
}

/** The numbers of a sentence that are surely one channel's, since their clauses say nothing else. */
export function channelsInPhrases(text: string): readonly ChannelQuantity[] {
  const quantities = quantitiesOf(text);
  return quantities.flatMap((quantity, index): readonly ChannelQuantity[] => {
    if (isFiller(quantity.before) && addsUp(quantities, index)) {
      const whole = ofSum(text, quantity);
      return whole === null ? [] : [whole];
    }
    const clause = wordsOf(quantity.before + quantity.behind);
    if (clause === null) return [];
    const named = [...(quantity.before + quantity.behind).matchAll(anyName)].some(([name]) => isWay(name));
    const found = named ? inClause(text, quantity, clause) : inClauseBefore(text, quantity);
    if (found === null || !(unitsOf[found.channel] ?? items).test(quantity.unit)) return [];
    if (found.rank === inLaterClause && !isMadeOf(clause, later, [published])) return [];
    return [found];
  });
}
