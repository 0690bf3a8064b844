import { disclosureBlocks } from './disclosure.ts';
import { disputeResults, type DisputeGroup, type DisputeResult } from './disputes.ts';
import type { IndicatorKey } from './indicators.ts';
import { requestRows, type RequestRow } from './requests.ts';
import type { ToldKey } from './told.ts';

/** The kinds of dispute that each word of a text stands for. */
export const disputesOfWord = {
  reviews: ['review'],
  suits: ['suit_direct', 'suit_after_review'],
} as const satisfies Record<string, readonly DisputeGroup[]>;

type Words = keyof typeof disputesOfWord;
type Sums = readonly (readonly IndicatorKey[])[];

const total = (row: RequestRow): IndicatorKey => `requests.${row}.total`;
const groupTotals = (group: string): readonly IndicatorKey[] =>
  (Object.keys(requestRows) as RequestRow[]).filter((row) => row.startsWith(`${group}.`)).map(total);

const disputes = (word: Words, result: DisputeResult): Sums => [
  disputesOfWord[word].map((group): IndicatorKey => `disputes.${group}.${result}`),
];
const resultsOf = (word: Words): Partial<Record<ToldKey, Sums>> =>
  Object.fromEntries(
    (Object.keys(disputeResults) as DisputeResult[]).map((result) => [
      result === 'total' ? `narrative.${word}` : `narrative.${word}_${result}`,
      disputes(word, result),
    ]),
  );

const documents = (kind: keyof typeof disclosureBlocks.documents.rows): Sums =>
  (
    Object.keys(disclosureBlocks.documents.columns) as (keyof typeof disclosureBlocks.documents.columns)[]
  ).map((column) => [`disclosure.${kind}.${column}`]);

/**
 * What of the tables a figure told in the text may be: sums of cells, the usual one first. A text may count requests with
 * or without those carried in, documents by any column, and what was granted with what was granted in part.
 */
export const counterparts: Readonly<Partial<Record<ToldKey, Sums>>> = {
  'narrative.requests_received': [[total('received')], [total('received'), total('carried_in')]],
  'narrative.requests_total': [[total('received'), total('carried_in')], [total('received')]],
  'narrative.requests_carried_in': [[total('carried_in')]],
  'narrative.requests_concluded': [[total('concluded')]],
  'narrative.requests_carried_out': [[total('carried_out')]],
  'narrative.requests_granted': [[total('granted')], [total('granted'), total('partly_granted')]],
  'narrative.requests_partly_granted': [[total('partly_granted')]],
  'narrative.requests_refused': [groupTotals('refused')],
  'narrative.requests_unavailable': [groupTotals('unavailable')],
  'narrative.requests_not_processed': [groupTotals('not_processed')],
  'narrative.requests_other': [groupTotals('other'), [total('other')]],
  'narrative.normative_documents': documents('normative_documents'),
  'narrative.regulations': documents('regulations'),
  ...resultsOf('reviews'),
  ...resultsOf('suits'),
};
