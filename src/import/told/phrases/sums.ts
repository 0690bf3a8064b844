import type { ToldKey } from '../../../schema/told.ts';
import { channelNames } from '../patterns/channel-names.ts';
import { hotline } from '../patterns/services-told.ts';
import type { Quantity } from './quantities.ts';
import { isFiller, says, saysOnly, segment } from './segment.ts';
import type { Word } from './lexicon.ts';

const isSum = /合计|共计|总计|累计|总共|总量|总数|共/;
const received = /(?:收到|受理|接收|接到)[^;]{0,20}申请|依申请公开[^;]*收件/;
const ofRequests = /requests_(?:granted|partly|refused|unavailable|not_processed|other)/;
const publicity = /(?:主动)?公开(?:的)?(?:政府|政务)?信息|(?:政府|政务)信息(?:主动)?公开|信息公开/;
const ofOutcome = /granted|refused|unavailable|processed|other|_upheld|_pending|_corrected/;

function valueOf({ match }: Quantity): number | null {
  const [, number, power] = /^(\d+(?:\.\d+)?)(万?)$/.exec((match.groups?.n ?? '').replaceAll(',', '')) ?? [];
  return number === undefined ? null : Math.round(Number(number) * (power === '万' ? 10_000 : 1));
}

const isBare = ({ before, behind }: Quantity): boolean => behind === '' && before !== '' && isFiller(before);

/** Parts of one thing, each of which names no more than its share: made of one of `some`, and besides of `may` alone. */
type Parts = {
  readonly key: ToldKey;
  readonly some: readonly Word[];
  readonly may: readonly Word[];
  readonly within: RegExp;
};

const kindsOfParts: readonly Parts[] = [
  {
    // 自然人申请9件,商业企业2件
    key: 'narrative.requests_received',
    some: ['applicant', 'wayIn'],
    may: ['apply', 'request', 'submit', 'receive'],
    within: received,
  },
  {
    // 市本级收到申请9件,区县收到20件
    key: 'narrative.requests_received',
    some: ['receive'],
    may: ['organ', 'apply', 'request', 'asker'],
    within: received,
  },
  {
    // 电话受理9件,网络受理2件
    key: 'hotline.received',
    some: ['answer'],
    may: ['wayIn', 'demand', 'hotline'],
    within: hotline,
  },
  {
    // 规章解读3篇,其他政策解读54篇
    key: 'narrative.policy_interpretations',
    some: ['interpretation'],
    may: ['regulation', 'ofPolicy', 'others', 'sorts', 'issue'],
    within: /解读/,
  },
  {
    // 政府网站公开12条,政务微博公开30条
    key: 'narrative.items_disclosed',
    some: ['channel'],
    may: ['by', 'open', 'publish', 'release', 'info', 'publicInfo', 'post', 'organ'],
    within: publicity,
  },
];

function isPartOf({ some, may }: Parts, { before, behind }: Quantity): boolean {
  const segments = segment(before + behind);
  if (segments === null || !some.some((word) => says(segments, word))) return false;
  return saysOnly(segments, ['filler', ...some, ...may]);
}

/** What the numbers before a sum are together: one thing in parts, or requests new and carried in. */
function together(keys: readonly (ToldKey | null)[]): ToldKey | null {
  const [first, ...rest] = keys;
  if (first === undefined || first === null) return null;
  const named = new Set(keys);
  if (
    named.size === 2 &&
    named.has('narrative.requests_received') &&
    named.has('narrative.requests_carried_in')
  )
    return 'narrative.requests_total';
  if (
    named.size === keys.length &&
    keys.length > 2 &&
    keys.every((key) => key !== null && ofRequests.test(key))
  )
    return 'narrative.requests_concluded';
  return !ofOutcome.test(first) && rest.every((key) => key === null || key === first) ? first : null;
}

const partsOf = (quantities: readonly Quantity[], index: number): readonly Quantity[] =>
  quantities.slice(0, index).filter(({ unit }) => unit === quantities[index]?.unit);

/** Whether a number is said to be a sum, and is that of all numbers before it in its sentence. */
export function addsUp(quantities: readonly Quantity[], index: number): boolean {
  const sum = quantities[index];
  const parts = partsOf(quantities, index);
  if (!sum || parts.length < 2 || !isSum.test(sum.before)) return false;
  return parts.reduce((all, part) => all + (valueOf(part) ?? NaN), 0) === valueOf(sum);
}

/**
 * What a number is that is only said to be a sum, and is the exact sum of all numbers of its sentence before it:
 * 一季度解读9篇,二季度12篇,合计21篇. `keyOf`: what a number counts, of whatever time.
 */
export function sumOf(
  context: string,
  text: string,
  quantities: readonly Quantity[],
  index: number,
  keyOf: (quantity: Quantity) => ToldKey | null,
): ToldKey | null {
  const sum = quantities[index];
  const parts = partsOf(quantities, index);
  if (!sum || !addsUp(quantities, index)) return null;
  if (!isBare(sum)) return keyOf(sum);
  const upTo = `${context}。${text.slice(0, sum.from)}`;
  const kind = kindsOfParts.find(
    (each) => each.within.test(upTo) && parts.every((part) => isPartOf(each, part)),
  );
  if (kind) return kind.key;
  const keys = parts.map((part) => keyOf(part));
  if (parts.some((part, at) => keys[at] === null && !isBare(part))) return null;
  return together(keys);
}

const wayNames = new RegExp(channelNames, 'gi');

/** 通过网站、微博公开信息30条,其中网站20条、微博10条: the whole of what was published in several ways, exactly its parts. */
export function wholeOfWays(quantities: readonly Quantity[], index: number): ToldKey | null {
  const whole = quantities[index];
  const kind = kindsOfParts.find(({ some }) => some.includes('channel'));
  if (!whole || !kind || !publicity.test(whole.before) || !/^[,;(:]?其中/.test(whole.rest)) return null;
  if (new Set(whole.before.match(wayNames)).size < 2) return null;
  const all = valueOf(whole);
  let sum = 0;
  for (const part of quantities.slice(index + 1)) {
    if (part.unit !== whole.unit || !isPartOf(kind, part)) return null;
    sum += valueOf(part) ?? NaN;
    if (sum === all) return kind.key;
  }
  return null;
}

const thisYear = /今年|本年|20\d\d年/;

/** What a number is that is only said to be of another time than the one before it: 去年解读8篇,今年增至21篇. */
export function risenTo(
  quantities: readonly Quantity[],
  index: number,
  keyOf: (quantity: Quantity) => ToldKey | null,
): ToldKey | null {
  const [last, quantity] = [quantities[index - 1], quantities[index]];
  if (!last || last.unit !== quantity?.unit || !isBare(quantity)) return null;
  return thisYear.test(quantity.before) ? keyOf(last) : null;
}
