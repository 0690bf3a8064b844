import type { ToldKey } from '../../../schema/told.ts';
import { hotline } from '../patterns/services-told.ts';
import type { Quantity } from './quantities.ts';
import { isFiller, says, saysOnly, segment } from './segment.ts';

const isSum = /合计|共计|总计|累计|总共|共/;
const received = /(?:收到|受理|接收|接到)[^;]{0,20}申请/;
const ofRequests = /requests_(?:granted|partly|refused|unavailable|not_processed|other)/;
const ofOutcome = /granted|refused|unavailable|processed|other|_upheld|_pending|_corrected/;

function valueOf({ match }: Quantity): number | null {
  const [, number, power] = /^(\d+(?:\.\d+)?)(万?)$/.exec((match.groups?.n ?? '').replaceAll(',', '')) ?? [];
  return number === undefined ? null : Math.round(Number(number) * (power === '万' ? 10_000 : 1));
}

const isBare = ({ before, behind }: Quantity): boolean => behind === '' && before !== '' && isFiller(before);

/** Requests by who made them, or by what way: 自然人申请9件. */
const ofKind = ({ before, behind }: Quantity): boolean => {
  const segments = segment(before + behind);
  if (segments === null || !(says(segments, 'applicant') || says(segments, 'wayIn'))) return false;
  return saysOnly(segments, ['filler', 'applicant', 'wayIn', 'apply', 'request', 'submit', 'receive']);
};

/** Requests that one and another office received: 市本级收到申请9件,区县收到20件. */
const ofOffice = ({ before, behind }: Quantity): boolean => {
  const segments = segment(before + behind);
  if (segments === null || !says(segments, 'receive')) return false;
  return saysOnly(segments, ['filler', 'organ', 'receive', 'apply', 'request', 'asker']);
};

/** Calls of a hotline by the way they came. */
const ofCalls = ({ before, behind }: Quantity): boolean => {
  const segments = segment(before + behind);
  if (segments === null || !says(segments, 'answer')) return false;
  return saysOnly(segments, ['filler', 'wayIn', 'answer', 'demand', 'hotline']);
};

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

/**
 * What a number is that is only said to be a sum, and is the exact sum of all numbers of its sentence before it:
 * 一季度解读9篇,二季度12篇,合计21篇. `keyOf`: what a number counts, of whatever time.
 */
export function sumOf(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  keyOf: (quantity: Quantity) => ToldKey | null,
): ToldKey | null {
  const sum = quantities[index];
  const parts = quantities.slice(0, index).filter(({ unit }) => unit === sum?.unit);
  if (!sum || parts.length < 2 || !isBare(sum) || !isSum.test(sum.before)) return null;
  const total = parts.reduce((all, part) => all + (valueOf(part) ?? NaN), 0);
  if (total !== valueOf(sum)) return null;
  if (parts.every(ofKind) && received.test(text.slice(0, sum.from))) return 'narrative.requests_received';
  if (parts.every(ofOffice) && received.test(text.slice(0, sum.from))) return 'narrative.requests_received';
  if (parts.every(ofCalls) && hotline.test(text.slice(0, sum.from))) return 'hotline.received';
  const keys = parts.map((part) => keyOf(part));
  if (parts.some((part, at) => keys[at] === null && !isBare(part))) return null;
  return together(keys);
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
