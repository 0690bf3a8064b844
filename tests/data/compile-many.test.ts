import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileData } from '../../src/cli/data/compile-data.ts';
import type { Manifest } from '../../src/schema/manifest.ts';
import { makeReports } from '../bench/make-reports.ts';
import { readFolder } from './read-folder.ts';

/** Enough that each year is more than one chunk, and that a city's departments stand in two of them. */
const count = 700;

async function readTable(folder: string, file: string): Promise<readonly Record<string, unknown>[]> {
  const bytes = readFileSync(join(folder, file));
  return parquetReadObjects({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  });
}

describe('compiling many reports', { timeout: 240_000 }, () => {
  let folder: string;
  let data: string;
  let here: Manifest;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'compile-many-'));
    data = join(folder, 'data');
    await makeReports(data, count);
    here = await compileData(data, join(folder, 'here'), { threads: 0 });
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true }), 120_000);

  it('gives the same bytes on however many threads', async () => {
    const there = await compileData(data, join(folder, 'there'), { threads: 2 });
    expect(there).toEqual(here);
    expect(readFolder(join(folder, 'there'), 'latin1')).toEqual(readFolder(join(folder, 'here'), 'latin1'));
    const rows = (table: string) =>
      here.files.filter((file) => file.table === table).reduce((sum, file) => sum + file.rows, 0);
    expect(rows('reports')).toBe(count);
    expect(rows('sources')).toBeGreaterThan(100 * count);
  });

  it('holds a report against the year before and a city against its departments, in whichever chunk they are', async () => {
    const findings = (
      await Promise.all(
        here.files
          .filter(({ table }) => table === 'findings')
          .map(({ file }) => readTable(join(folder, 'here'), file)),
      )
    ).flat();
    const reportsWith = (check: string) =>
      new Set(findings.filter((row) => row.check_id === check).map((row) => String(row.report_id)));
    const reports = (await readTable(join(folder, 'here'), 'reports.parquet')).map(({ report_id: id }) =>
      String(id),
    );
    expect(reportsWith('outlier.year')).toEqual(new Set(reports.filter((id) => !id.endsWith('-2021'))));
    const cities = Array.from({ length: Math.ceil(count / 5 / 40) }, (_, index) =>
      String(index * 40).padStart(6, '0'),
    );
    expect(reportsWith('hierarchy.sum')).toEqual(
      new Set(reports.filter((id) => cities.some((city) => id.startsWith(`320100-generated-${city}`)))),
    );
  });

  it.each([0, 2])(
    'names the one bad file among them, and leaves what was there, on %i threads',
    async (threads) => {
      const out = join(folder, 'here');
      const before = readFolder(out, 'latin1');
      const bad = join(data, 'reports', 'jiangsu', '320100-generated-000131', '2023.json');
      const text = readFileSync(bad, 'utf8');
      writeFileSync(bad, text.replace('"disclosure.regulations.made": ', '"disclosure.regulations.lost": '));
      await expect(compileData(data, out, { threads })).rejects.toThrow(
        /reports\/jiangsu\/320100-generated-000131\/2023\.json cannot be used:[^]*figures[^]*disclosure\.regulations\.lost/,
      );
      writeFileSync(bad, text);
      expect(readFolder(out, 'latin1')['manifest.json']).toBe(before['manifest.json']);
    },
  );
});
