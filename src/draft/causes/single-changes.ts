import { waysOf } from '../../import/check/join-facts.ts';
import { identities } from '../../schema/identities.ts';
import { indicatorOf, type IndicatorKey } from '../../schema/indicators.ts';
import type { Figures } from '../../schema/report.ts';
import { isTotal } from '../../schema/unsound.ts';
import { valueOf, type Candidate } from './candidate.ts';
import type { CauseKind } from './cause.ts';
import { areDigitsSwapped, isSlip } from './compare-digits.ts';
import type { OpenSums } from './open-sums.ts';

/** How unlikely each reading is beside others that mend as much: what can be recognised comes before what cannot. */
const costs: Readonly<Record<CauseKind, number>> = {
  blank: 2,
  prior: 8.5,
  digits: 4,
  total_zero: 5,
  left_out: 6,
  counted_twice: 7,
  text: 7,
  text_none: 7,
  total: 8,
  cell: 10,
  exchanged: 9,
  shifted: 9.5,
  carried: 14,
  unit: 5,
  point: 5,
  separator: 5,
  sign: 5,
};
export const costOf = (kind: CauseKind): number => costs[kind];

/** A total that is last year’s was surely not brought up to date; a part may be the same as last year’s by chance. */
const costOfChange = (key: IndicatorKey, kind: CauseKind): number =>
  kind === 'prior' && isTotal(key) ? costs.blank : costs[kind];

const isTold = (key: IndicatorKey): boolean =>
  indicatorOf(key).editions.length === 0 && indicatorOf(key).row === null;

/** The parts of a total in its own sums. */
const partsOf = (key: IndicatorKey): readonly IndicatorKey[] =>
  Object.values(identities).flatMap((each) =>
    each
      .filter(({ left }) => left.length === 1 && left[0] === key)
      .flatMap(({ right, either }) => [...right, ...either.flatMap(({ parts }) => parts)]),
  );

type Judged = { readonly kind: CauseKind; readonly part?: IndicatorKey };

/** What a change from one number to another looks like. */
function judge(key: IndicatorKey, meant: number, figures: Figures, prior: Figures | null): Judged {
  const printed = valueOf(figures, key);
  if (key === 'narrative.no_disputes') return { kind: 'text_none' };
  if (printed === null) return { kind: 'blank' };
  const before = prior ? valueOf(prior, key) : null;
  if (before !== null && before === printed && printed !== 0) return { kind: 'prior' };
  if (areDigitsSwapped(printed, meant)) return { kind: 'digits' };
  if (isTold(key)) return { kind: 'text' };
  if (!isTotal(key)) return { kind: 'cell' };
  if (printed === 0) return { kind: 'total_zero' };
  if (isSlip(printed, meant)) return { kind: 'total' };
  const part = partsOf(key).filter((each) => valueOf(figures, each) === Math.abs(meant - printed));
  const [only] = part;
  if (only !== undefined && part.length === 1 && meant !== printed) {
    return { kind: meant > printed ? 'left_out' : 'counted_twice', part: only };
  }
  return { kind: 'total' };
}

const isPossible = (key: IndicatorKey, value: number): boolean =>
  Number.isInteger(value) && (value >= 0 || indicatorOf(key).unit === 'change');

/**
 * For each figure of each sum that is out, the number that makes the sum right: the figure alone, or with the totals into
 * which it may have been carried.
 */
export function* singleChanges(
  sums: OpenSums,
  figures: Figures,
  prior: Figures | null,
): Generator<Candidate> {
  const seen = new Set<string>();
  for (const { effects, difference } of sums.open) {
    for (const [key, effect] of effects) {
      if (effect === 0) continue;
      const by = -difference / effect;
      const said = `${key} ${by}`;
      if (by === 0 || seen.has(said)) continue;
      seen.add(said);
      for (const way of waysOf(key)) {
        const changes = way.map((each) => {
          const printed = valueOf(figures, each);
          return { key: each, printed, meant: (printed ?? 0) + by };
        });
        if (!changes.every((change) => isPossible(change.key, change.meant))) continue;
        const [first] = changes;
        if (!first) continue;
        const judged = judge(first.key, first.meant, figures, prior);
        // Blank totals beside a wrong cell are no carrying on.
        const carries = changes.length > 1 && changes.slice(1).every(({ printed }) => printed !== null);
        if (changes.length > 1 && !carries) continue;
        if (carries) {
          const told = judged.kind === 'digits' || judged.kind === 'prior';
          yield {
            kind: told ? judged.kind : 'carried',
            cost: costs.carried + changes.length - (told ? 3 : 0),
            changes,
          };
        } else yield { ...judged, cost: costOfChange(first.key, judged.kind), changes };
      }
    }
  }
}
