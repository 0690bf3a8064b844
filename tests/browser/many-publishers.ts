import { makeRandom } from '../../src/rank/random.ts';
import { checks } from '../../src/schema/checks.ts';
import { provinces } from '../../src/schema/publishers.ts';
import type { TableData } from '../engine/write-data.ts';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/**
 * Generated tables of as many publishers as are asked for, each with a report of every year from 2018 on that gives
 * what a ranking weighs. No figure in them is anybody's.
 */
export function manyPublishers(
  publishers: number,
  years: number,
): Readonly<Record<'publishers' | 'reports' | 'findings', readonly TableData[]>> {
  const random = makeRandom(11);
  const reports = publishers * years;
  const publisherOf = (row: number) => `generated-${String(Math.floor(row / years)).padStart(5, '0')}`;
  const reportIds = times(reports, (row) => `${publisherOf(row)}-${2018 + (row % years)}`);
  const counts = (most: number) => times(reports, () => Math.floor(most * random.uniform() ** 2));
  const received = counts(400);
  const concluded = received.map((count) => Math.ceil(count * (0.9 + 0.1 * random.uniform())));
  const share = (of: readonly number[], most: number) =>
    of.map((count) => Math.floor(count * most * random.uniform()));
  const found = Object.keys(checks).slice(0, 3);
  return {
    publishers: [
      {
        rows: publishers,
        columns: {
          publisher_id: times(publishers, (row) => publisherOf(row * years)),
          hans: times(publishers, (row) => `样例${row}区`),
          hant: times(publishers, (row) => `樣例${row}區`),
          en: times(publishers, (row) => `Sample ${row}`),
          level: times(publishers, () => 'county'),
          tier: times(publishers, () => 'county'),
          kind: times(publishers, () => 'government'),
          province: times(publishers, (row) => Object.keys(provinces)[row % 31] ?? null),
        },
      },
    ],
    reports: [
      {
        rows: reports,
        columns: {
          report_id: reportIds,
          publisher_id: times(reports, publisherOf),
          year: times(reports, (row) => 2018 + (row % years)),
          edition: times(reports, (row) => (row % years < 3 ? '2019' : '2021')),
          scope: times(reports, () => 'region'),
          source_kind: times(reports, () => 'official_site'),
          partial: times(reports, () => false),
          sections_read: times(reports, () => 'narrative,disclosure,requests,disputes'),
          'narrative.items_disclosed': counts(20_000),
          'narrative.policy_interpretations': counts(300),
          'requests.received.total': received,
          'requests.carried_in.total': share(received, 0.1),
          'requests.carried_out.total': share(received, 0.1),
          'requests.concluded.total': concluded,
          'requests.granted.total': share(concluded, 0.5),
          'requests.partly_granted.total': share(concluded, 0.2),
          'requests.unavailable.not_held.total': share(concluded, 0.1),
          'requests.unavailable.needs_creation.total': share(concluded, 0.05),
          'requests.unavailable.unclear.total': share(concluded, 0.05),
        },
      },
    ],
    findings: [
      {
        rows: reports * found.length,
        columns: {
          report_id: times(
            reports * found.length,
            (row) => reportIds[Math.floor(row / found.length)] ?? null,
          ),
          check_id: times(reports * found.length, (row) => found[row % found.length] ?? null),
          result: times(reports * found.length, () => (random.uniform() < 0.8 ? 'pass' : 'fail')),
        },
      },
    ],
  };
}
