import type { IndicatorKey } from './indicators.ts';
import { disclosureBlocks } from './disclosure.ts';
import { disputeGroups, disputeResults, type DisputeGroup, type DisputeResult } from './disputes.ts';
import { applicants, requestRows, type Applicant, type RequestRow } from './requests.ts';

const keysOf = <K extends string>(axis: Readonly<Record<K, unknown>>): K[] => Object.keys(axis) as K[];

/** A figure that a form prints either as one row or as its parts. */
export type EitherTerm = { readonly whole: IndicatorKey; readonly parts: readonly IndicatorKey[] };

/** One place where an identity holds: the sum of `left` equals the sum of `right` (and of `either`, where printed). */
export type IdentityAt = {
  readonly at: string;
  readonly left: readonly IndicatorKey[];
  readonly right: readonly IndicatorKey[];
  readonly either: readonly EitherTerm[];
};

type Line<E extends string, T extends string> = {
  readonly per: readonly E[];
  readonly left: readonly T[];
  readonly right: readonly T[];
  readonly either?: { readonly whole: T; readonly parts: readonly T[] };
  readonly key: (entry: E, term: T) => IndicatorKey;
};

/** Writes an identity, stated once on one axis, out for every entry of the other. */
function everywhere<E extends string, T extends string>(line: Line<E, T>): readonly IdentityAt[] {
  return line.per.map((entry) => {
    const keys = (terms: readonly T[]) => terms.map((term) => line.key(entry, term));
    const either = line.either
      ? [{ whole: line.key(entry, line.either.whole), parts: keys(line.either.parts) }]
      : [];
    return { at: entry, left: keys(line.left), right: keys(line.right), either };
  });
}

const rowOf = (applicant: Applicant, row: RequestRow) => `requests.${row}.${applicant}` as const;
const outcomes = keysOf(requestRows).filter((row) => requestRows[row].role === 'outcome');
const otherParts = outcomes.filter((row) => row.startsWith('other.'));

/** The linear identities of the form (其勾稽关系), by check; `at` is the entry of the axis that each runs along. */
export const identities = {
  'requests.balance': everywhere<Applicant, RequestRow>({
    per: keysOf(applicants),
    left: ['received', 'carried_in'],
    right: ['concluded', 'carried_out'],
    key: rowOf,
  }),
  'requests.outcomes': everywhere<Applicant, RequestRow>({
    per: keysOf(applicants),
    left: ['concluded'],
    right: outcomes.filter((row) => row !== 'other' && !otherParts.includes(row)),
    either: { whole: 'other', parts: otherParts },
    key: rowOf,
  }),
  'requests.applicants': everywhere<RequestRow, Applicant>({
    per: keysOf(requestRows),
    left: ['total'],
    right: keysOf(applicants).filter((applicant) => applicant !== 'total'),
    key: (row, applicant) => rowOf(applicant, row),
  }),
  'disputes.results': everywhere<DisputeGroup, DisputeResult>({
    per: keysOf(disputeGroups),
    left: ['total'],
    right: keysOf(disputeResults).filter((result) => result !== 'total'),
    key: (group, result) => `disputes.${group}.${result}`,
  }),
} as const satisfies Record<string, readonly IdentityAt[]>;

/** The kinds of document of section two: the axis of `disclosure.stock` and `disclosure.published`. */
export const documentKinds = keysOf(disclosureBlocks.documents.rows);

/** The items of section two that the 2019 form counts from year to year: the axis of `disclosure.items`. */
export const itemKinds = [
  ...keysOf(disclosureBlocks.permits.rows),
  ...keysOf(disclosureBlocks.enforcement.rows),
  ...keysOf(disclosureBlocks.fees.rows),
] as const;

const everyIdentity: Readonly<Partial<Record<string, readonly IdentityAt[]>>> = identities;

/** The identity of a check at an entry of its axis; null where the check is none, or has none there. */
export const identityAt = (check: string, at: string | null): IdentityAt | null =>
  everyIdentity[check]?.find((identity) => identity.at === at) ?? null;
