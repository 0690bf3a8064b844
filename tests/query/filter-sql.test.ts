import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import type { Database } from '../../src/query/database.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import { generateData } from '../engine/generate-data.ts';
import { measureQuery } from '../engine/measure-queries.ts';
import { writeData } from '../engine/write-data.ts';

/** Places that the generated publishers lie in. */
const among = ['110001', '110002', '110003'];

describe('a filter by place', () => {
  let folder: string;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'places-'));
    await writeData(folder, generateData(400));
    database = await openNodeDatabase(folder);
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const reports = async (filter: Partial<Filter>): Promise<readonly string[]> => {
    const rows = await database.run(measureQuery('items_disclosed', { ...everything, ...filter }));
    return rows.map(({ report_id: id }) => id ?? '');
  };

  it('means what lies in any of the chosen provinces and places', async () => {
    const [one, other] = [await reports({ provinces: ['32'] }), await reports({ places: among })];
    const both = await reports({ provinces: ['32'], places: among });
    expect(both).toEqual([...new Set([...one, ...other])].sort());
    expect(both.length).toBeGreaterThan(Math.max(one.length, other.length));
  });

  it('narrows what other fields leave', async () => {
    const chosen = { provinces: ['32'], places: among, scope: 'organ' } as const;
    const all = await reports({ scope: 'organ' });
    const narrowed = await reports(chosen);
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.filter((id) => !all.includes(id))).toEqual([]);
  });
});
