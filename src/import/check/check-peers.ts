import type { CheckOf } from '../../schema/checks.ts';
import { hasValue, type Figure, type Finding, type Report } from '../../schema/report.ts';
import { notAssessable } from './make-finding.ts';
import type { PublisherTraits } from './check-subject.ts';

/** What is compared with like publishers: the figures that the checks below ask for. */
export type PeerSubject = Pick<Report, 'figures' | 'channels'> & { readonly publisher?: PublisherTraits };

/** The median of a quantity among at least twenty like publishers; null where there are fewer. */
export type PeerMedian = (quantity: string) => number | null;

/** Nobody to compare with: a report by itself. */
export const noPeers: PeerMedian = () => null;

/** A quantity beyond so many times the median of its like, or below its share of it, is out of proportion. */
const times = 50;

/** The unit of the 2021 column: a whole government that takes less in a year has filled in another unit. */
const columnUnit = 10_000;

const itemsKey = 'narrative.items_disclosed';
const feesKey = 'disclosure.fees.amount';
const channelsPrefix = 'channels.';
const governments: readonly (string | null)[] = ['province', 'city', 'county'];

/** The quantities of a report that are compared: items disclosed, items of each channel, fees that are not nil. */
export function peerQuantities({ figures, channels }: PeerSubject): ReadonlyMap<string, number> {
  const quantities = new Map<string, number>();
  for (const { channel, items } of channels) {
    const key = channelsPrefix + channel;
    if (items !== null) quantities.set(key, (quantities.get(key) ?? 0) + items);
  }
  for (const key of [itemsKey, feesKey] as const) {
    const figure = figures[key];
    if (hasValue(figure) && figure.value > 0) quantities.set(key, figure.value);
  }
  return quantities;
}

/** `outlier.share`: items disclosed, or those of a channel, out of all proportion to those of like publishers. */
function checkShare(subject: PeerSubject, medianOf: PeerMedian): readonly Finding[] {
  const check = 'outlier.share';
  const items = [...peerQuantities(subject)].filter(([key]) => key !== feesKey);
  const compared = items.flatMap(([key, value]) => {
    const median = medianOf(key);
    return median === null ? [] : [{ key, value, median }];
  });
  if (items.length === 0) return [];
  if (compared.length === 0) return [notAssessable(check, null, ['peers'])];
  const far = compared.filter(({ value, median }) => median > 0 && value > times * median);
  if (far.length === 0) return [{ check, result: 'pass', at: null }];
  const places = far.map(({ key, value, median }) => ({
    at: key.startsWith(channelsPrefix) ? key.slice(channelsPrefix.length) : key,
    value,
    median,
  }));
  // A channel that holds all items is their number once more: one fact.
  const total = places.find(({ at }) => at === itemsKey);
  const again = places.filter(({ at, value }) => at !== itemsKey && value === total?.value);
  return places
    .filter((place) => !again.includes(place))
    .map((place) => ({
      check,
      result: 'warn',
      at: place.at,
      left: { value: place.value, keys: place.at === itemsKey ? [itemsKey] : [] },
      right: { value: place.median, keys: [] },
      ...(place === total &&
        again.length > 0 && {
          also: again.map(({ at, value, median }) => ({ check, at, left: value, right: median })),
        }),
    }));
}

/** Whether an amount in yuan has more than two decimals, as one has that was not meant in yuan. */
function hasPartOfFen({ value }: Extract<Figure, { value: number }>): boolean {
  const fen = value * 100;
  return Math.abs(fen - Math.round(fen)) > 1e-4;
}

/** `fees.unit`: an amount that can hardly have been meant in the unit of the 2021 form. */
function checkFees({ figures, publisher }: PeerSubject, medianOf: PeerMedian): readonly Finding[] {
  const check = 'fees.unit';
  const fees = figures[feesKey];
  if (!hasValue(fees)) return [];
  const left = { value: fees.value, keys: [feesKey] as const };
  if (fees.value === 0) return [{ check, result: 'pass', at: null, left }];
  if (hasPartOfFen(fees)) return [{ check, result: 'warn', at: null, left }];
  const median = medianOf(feesKey);
  const bounds = [
    ...(publisher && governments.includes(publisher.level) ? [columnUnit] : []),
    ...(median === null ? [] : [median / times]),
  ];
  const bound = Math.max(0, ...bounds);
  const right = { value: bound, keys: [] };
  if (fees.value < bound) return [{ check, result: 'warn', at: null, left, right }];
  return [{ check, result: 'pass', at: null, left }];
}

const peerChecks: Record<
  CheckOf<'peers'>,
  (subject: PeerSubject, medianOf: PeerMedian) => readonly Finding[]
> = { 'outlier.share': checkShare, 'fees.unit': checkFees };

/** Checks a report beside those of like publishers; what can be seen of it alone is found without any. */
export const checkPeers = (subject: PeerSubject, medianOf: PeerMedian): readonly Finding[] =>
  Object.values(peerChecks).flatMap((check) => check(subject, medianOf));
