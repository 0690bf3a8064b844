import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../src/import/check/check-report.ts';
import { checkNeighbours } from '../../../src/import/check/check-neighbours.ts';
import { joinFacts } from '../../../src/import/check/join-facts.ts';
import { identities } from '../../../src/schema/identities.ts';
import type { Finding } from '../../../src/schema/report.ts';
import { unsoundTotals } from '../../../src/schema/unsound.ts';
import { toFigures, toHead, toSubject } from './figures-of.ts';

type Told = Record<string, number>;

/** A whole table of section three that balances: forty requests of natural persons and two of businesses, all granted. */
function wholeTable(): Told {
  const keys = Object.values(identities)
    .flat()
    .flatMap(({ left, right, either }) => [...left, ...right, ...either.flatMap(({ parts }) => parts)])
    .filter((key) => key.startsWith('requests.'));
  const table: Told = Object.fromEntries(keys.map((key) => [key, 0]));
  for (const row of ['received', 'granted', 'concluded']) {
    table[`requests.${row}.natural`] = 40;
    table[`requests.${row}.business`] = 2;
    table[`requests.${row}.total`] = 42;
  }
  return table;
}

const told = (findings: readonly Finding[]) =>
  joinFacts(findings)
    .filter(({ result }) => result === 'fail' || result === 'warn')
    .map(({ check, at, also = [] }) => [`${check}@${at}`, ...also.map((fact) => `${fact.check}@${fact.at}`)]);

const toldOf = (changes: Told) =>
  told(checkReport(toSubject({ year: 2022 }, { ...wholeTable(), ...changes })));

describe('one fact is one finding', () => {
  it('where nothing is wrong, nothing is told', () => {
    expect(toldOf({})).toEqual([]);
  });

  it('a wrong cell that breaks its column and its row', () => {
    expect(toldOf({ 'requests.granted.natural': 41 })).toEqual([
      ['requests.outcomes@natural', 'requests.applicants@granted'],
    ]);
  });

  it('a wrong cell that was added up into its total', () => {
    expect(toldOf({ 'requests.received.natural': 43, 'requests.received.total': 45 })).toEqual([
      ['requests.balance@natural', 'requests.balance@total'],
    ]);
    const carried = {
      'requests.granted.natural': 45,
      'requests.granted.total': 47,
      'requests.concluded.natural': 45,
      'requests.concluded.total': 47,
    };
    expect(toldOf(carried)).toEqual([['requests.balance@natural', 'requests.balance@total']]);
  });

  it('a wrong total, in every sum that it enters and in the text', () => {
    expect(toldOf({ 'requests.concluded.total': 44 })).toEqual([
      ['requests.balance@total', 'requests.outcomes@total', 'requests.applicants@concluded'],
    ]);
    expect(toldOf({ 'requests.received.total': 52, 'narrative.requests_received': 42 })).toEqual([
      [
        'requests.balance@total',
        'requests.applicants@received',
        'narrative.requests@narrative.requests_received',
      ],
    ]);
  });

  it('a wrong balance that the text repeats', () => {
    const wrong = { 'requests.carried_out.natural': 3, 'requests.carried_out.total': 3 };
    const repeated = {
      'narrative.requests_received': 42,
      'narrative.requests_carried_in': 0,
      'narrative.requests_concluded': 42,
      'narrative.requests_carried_out': 3,
    };
    expect(toldOf({ ...wrong, ...repeated })).toEqual([
      ['requests.balance@natural', 'requests.balance@total', 'told.balance@null'],
    ]);
  });

  it('two wrong cells are two findings', () => {
    expect(toldOf({ 'requests.granted.natural': 41, 'requests.received.business': 9 })).toEqual([
      ['requests.balance@business', 'requests.applicants@received'],
      ['requests.outcomes@natural', 'requests.applicants@granted'],
    ]);
    const groups = { 'disputes.review.upheld': 10, 'disputes.review.total': 0 };
    const more = { 'disputes.suit_direct.upheld': 5, 'disputes.suit_direct.total': 0 };
    const rest = Object.fromEntries(
      ['review', 'suit_direct'].flatMap((group) =>
        ['corrected', 'other', 'pending'].map((result) => [`disputes.${group}.${result}`, 0]),
      ),
    );
    expect(told(checkReport(toSubject({ year: 2022 }, { ...groups, ...more, ...rest })))).toEqual([
      ['disputes.results@review'],
      ['disputes.results@suit_direct'],
    ]);
  });

  it('a total that moved because its part did', () => {
    const filed = (year: number, granted: number) => ({
      id: `a-${year}`,
      report: toHead({ year }),
      figures: toFigures({ 'requests.granted.natural': granted, 'requests.granted.total': granted }),
    });
    expect(told(checkNeighbours(filed(2022, 50), filed(2021, 0)))).toEqual([
      ['outlier.year@requests.granted.total', 'outlier.year@requests.granted.natural'],
    ]);
  });

  it('a text that says none arose, and says so again by a zero', () => {
    const disputes = Object.fromEntries(
      ['review', 'suit_direct', 'suit_after_review'].flatMap((group) =>
        ['upheld', 'corrected', 'other', 'pending', 'total'].map((result) => [
          `disputes.${group}.${result}`,
          group === 'suit_direct' && (result === 'upheld' || result === 'total') ? 3 : 0,
        ]),
      ),
    );
    const text = { 'narrative.no_disputes': 1, 'narrative.suits': 0, 'narrative.reviews': 0 };
    expect(told(checkReport(toSubject({ year: 2022 }, { ...disputes, ...text })))).toEqual([
      ['narrative.disputes@narrative.no_disputes'],
    ]);
  });

  it('keeps the totals of all that it stands for unsound', () => {
    const findings = joinFacts(
      checkReport(toSubject({ year: 2022 }, { ...wholeTable(), 'requests.granted.natural': 41 })),
    );
    expect(unsoundTotals(findings)).toEqual(['requests.concluded.natural', 'requests.granted.total']);
  });
});
