import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Database } from '../../src/query/database.ts';
import { everything } from '../../src/query/filter.ts';
import { latestReports } from '../../src/query/latest-reports.ts';
import { measureTrend } from '../../src/query/measure-trend.ts';
import { rankColumn, rankingFigures } from '../../src/query/ranking.ts';
import { unsoundSql } from '../../src/query/unsound-sql.ts';
import { writeData } from '../engine/write-data.ts';

/** Two reports with the same totals; those of the second fail their own sums. */
const columns = {
  report_id: ['a', 'b'],
  publisher_id: ['p', 'q'],
  year: [2023, 2023],
  scope: ['region', 'region'],
  unsound: [null, 'disputes.review.total,requests.concluded.total'],
  'disputes.review.total': [11, 0],
  'disputes.review.corrected': [1, 1],
  'disputes.review.pending': [0, 0],
  'requests.received.total': [50, 50],
  'requests.granted.total': [30, 30],
  'requests.partly_granted.total': [0, 0],
  'requests.concluded.total': [60, 60],
};

describe('a figure from a total that fails its own sum', () => {
  let folder: string;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unsound-'));
    await writeData(folder, {
      reports: [{ rows: 2, columns }],
      publishers: [{ rows: 2, columns: { publisher_id: ['p', 'q'], level: ['county', 'county'] } }],
    });
    database = await openNodeDatabase(folder);
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  it('is listed with its reason and as printed, and without a value', async () => {
    const rows = await database.run(latestReports('reviews', 'reviews', everything, 'latest'));
    expect(rows).toMatchObject([
      { report_id: 'a', value: 11, missing: null, missing_unsound: 1 },
      { report_id: 'b', value: null, missing: 'unsound', printed: '0' },
    ]);
  });

  it.each(['disclosure_rate', 'review_corrected_rate', 'reviews'] as const)(
    'is in no rate and no trend: %s',
    async (key) => {
      const years = await database.run(measureTrend('trend', key, everything));
      expect(years).toMatchObject([{ year: 2023, total: 2, shown: 1, missing_unsound: 1 }]);
    },
  );

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

  it('does not touch a measure that the total is no part of', async () => {
    const rows = await database.run(
      latestReports('requests-received', 'requests_received', everything, 'latest'),
    );
    expect(rows.map(({ value }) => value)).toEqual([50, 50]);
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
