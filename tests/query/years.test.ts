import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import { everything, type Filter } from '../../src/query/filter.ts';
import type { Database } from '../../src/query/database.ts';
import type { Manifest } from '../../src/schema/manifest.ts';
import { allViews } from '../../src/views/page-views.ts';
import { generateData } from '../engine/generate-data.ts';
import { divideByYear, writeData } from '../engine/write-data.ts';

const years = [2020, 2022];

/** A data folder whose manifest leaves out the files of all other years. */
async function leaveYears(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const files = manifest.files.filter(({ year }) => year === undefined || years.includes(year));
  expect(files.length).toBeLessThan(manifest.files.length);
  await writeFile(path, JSON.stringify({ ...manifest, files }));
}

describe('the years that a view’s query says it reads', () => {
  let folder: string;
  let all: Database;
  let some: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'years-'));
    const data = divideByYear(generateData(150));
    await writeData(join(folder, 'all'), data);
    await writeData(join(folder, 'some'), data);
    await leaveYears(join(folder, 'some'));
    all = await openNodeDatabase(join(folder, 'all'));
    some = await openNodeDatabase(join(folder, 'some'));
  });

  afterAll(async () => {
    await all.close();
    await some.close();
    await rm(folder, { recursive: true });
  });

  const filters: readonly Filter[] = [
    { ...everything, years },
    { ...everything, years, levels: ['county', 'city'] },
    { ...everything, years, publishers: ['generated-1', 'generated-2'] },
  ];

  it.each(allViews.map((view) => [view.id, view] as const))('are all that %s reads', async (_, view) => {
    for (const filter of filters) {
      const query = view.query(filter);
      if (query.years === undefined) continue;
      expect(query.years).toEqual(years);
      expect(await some.run(query)).toEqual(await all.run(query));
    }
    expect(view.query(everything).years).toBeUndefined();
  });

  it('are told by most views', () => {
    const told = allViews.filter((view) => view.query({ ...everything, years }).years !== undefined);
    expect(told.length).toBeGreaterThan(allViews.length * 0.8);
  });
});
