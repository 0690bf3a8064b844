import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Database } from '../../src/query/database.ts';
import { everything } from '../../src/query/filter.ts';
import { measureSql } from '../../src/query/measure-sql.ts';
import { measuredReports } from '../../src/query/measured-reports.ts';
import { rankColumn, rankingFigures } from '../../src/query/ranking-figures.ts';
import { requestFlow } from '../../src/query/request-flow.ts';
import { applicantKinds, refusalGrounds, requestsByApplicant } from '../../src/query/request-tables.ts';
import { unsoundSql } from '../../src/query/unsound-sql.ts';
import type { MeasureKey } from '../../src/schema/measures.ts';
import { writeData } from '../engine/write-data.ts';

/** Two reports with the same totals; those of the second fail their own sums. */
const columns = {
  report_id: ['a', 'b'],
  publisher_id: ['p', 'q'],
  year: [2023, 2023],
  scope: ['region', 'region'],
  unsound: [
    null,
    'disputes.review.total,requests.concluded.total,requests.received.total,requests.refused.process.total',
  ],
  'disputes.review.total': [11, 0],
  'disputes.review.corrected': [1, 1],
  'disputes.review.pending': [0, 0],
  'requests.received.total': [50, 50],
  'requests.granted.total': [30, 30],
  'requests.partly_granted.total': [0, 0],
  'requests.concluded.total': [60, 60],
  'requests.carried_in.total': [0, 0],
  'requests.carried_out.total': [0, 0],
  'requests.refused.process.total': [2, 2],
  ...Object.fromEntries(
    applicantKinds.map((kind) => [`requests.received.${kind}`, kind === 'natural' ? [50, 50] : [0, 0]]),
  ),
};

describe('a figure from a total that fails its own sum', () => {
  let folder: string;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unsound-'));
    await writeData(folder, {
      reports: [{ rows: 2, columns }],
      publishers: [
        {
          rows: 2,
          columns: {
            publisher_id: ['p', 'q'],
            level: ['county', 'county'],
            tier: ['county', 'county'],
            kind: ['government', 'government'],
          },
        },
      ],
    });
    database = await openNodeDatabase(folder);
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  /** The report-by-report figures that every list, trend, rate and map is made of. */
  async function measured(key: MeasureKey) {
    const { sql, needs, rows } = measuredReports(measureSql(key), everything);
    const columns = { report_id: 'text', value: 'number', missing: 'text', printed: 'text' } as const;
    const sorted = `SELECT ${Object.keys(columns).join(', ')} FROM (${sql}) ORDER BY report_id`;
    return database.run({ name: 'measured', sql: sorted, needs, rows, columns });
  }

  it('is listed with its reason and as printed, and without a value', async () => {
    expect(await measured('reviews')).toEqual([
      { report_id: 'a', value: 11, missing: null, printed: null },
      { report_id: 'b', value: null, missing: 'unsound', printed: '0' },
    ]);
  });

  it.each([
    ['disclosure_rate', 50],
    ['review_corrected_rate', (100 * 1) / 11],
  ] as const)('is in no rate: %s', async (key, value) => {
    expect(await measured(key)).toMatchObject([
      { report_id: 'a', value, missing: null },
      { report_id: 'b', value: null, missing: 'unsound', printed: null },
    ]);
  });

  it('is in no rank', async () => {
    const rows = await database.run(
      rankingFigures(['disclosure_rate'], { provinces: [], places: [], levels: [], kinds: [] }),
    );
    const cellsOf = (id: string) => {
      const row: Readonly<Record<string, unknown>> = rows.find(({ report_id }) => report_id === id) ?? {};
      return (['value', 'numerator', 'denominator', 'missing'] as const).map(
        (field) => row[rankColumn('disclosure_rate', field)],
      );
    };
    expect(cellsOf('a')).toEqual([50, 30, 60, null]);
    expect(cellsOf('b')).toEqual([null, null, null, 'unsound']);
  });

  it('is in no flow of requests and in no sum by applicant, and counted as missing', async () => {
    const flow = await database.run(requestFlow(everything));
    expect(
      flow.map(({ basis, reports, missing_unsound, received }) => [
        basis,
        reports,
        missing_unsound,
        received,
      ]),
    ).toEqual([
      ['table', 1, 0, 50],
      [null, 1, 1, null],
      ['table', 1, null, 50],
    ]);
    expect(flow.map(({ publisher_id: id, place }) => [id, place])).toEqual([
      [null, null],
      [null, null],
      ['p', 1],
    ]);
    const [asked] = await database.run(requestsByApplicant(everything));
    expect(asked).toMatchObject({
      total: 2,
      reports: 1,
      missing_unsound: 1,
      missing_not_read: 0,
      missing_not_found: 0,
      received_natural: 50,
    });
    const grounds = await database.run(refusalGrounds(everything));
    expect(grounds.map(({ report_id, value, missing }) => [report_id, value, missing])).toEqual([
      ['a', 2, null],
      ['b', null, 'unsound'],
    ]);
  });

  it('does not touch a measure that the total is no part of', async () => {
    const rows = await measured('requests_carried_in');
    expect(rows.map(({ value }) => value)).toEqual([0, 0]);
  });

  it('can be asked of any figures, and is never asked of one that is no total', async () => {
    expect(unsoundSql(['requests.granted.natural', 'narrative.reviews'])).toBe('false');
    const rows = await database.run({
      name: 'sound',
      sql: `SELECT report_id FROM reports r WHERE NOT ${unsoundSql(['disputes.review.total', 'requests.granted.natural'])}`,
      needs: { reports: ['report_id', 'unsound'] },
      columns: { report_id: 'text' },
    });
    expect(rows).toEqual([{ report_id: 'a' }]);
  });
});
