import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importAll, type ImportOptions } from '../../src/cli/import-all.ts';
import { findKnown } from '../../src/cli/import-known.ts';
import type { Imported } from '../../src/cli/imported.ts';
import { makeDocuments } from '../bench/make-documents.ts';
import { makeFolder } from '../data/make-folder.ts';
import { makeFigures } from '../import/documents/form-figures.ts';
import { makeTables } from '../import/documents/form-tables.ts';
import { plainStyle, setPages } from '../import/documents/set-pages.ts';
import { writePdf } from '../import/documents/write-pdf.ts';
import { writeReports } from '../../src/cli/data/write-report.ts';

/** A page whose tree needs more memory than a thread may have. */
const huge = strToU8('<p>a</p>'.repeat(480_000));

const nothing: ReadonlySet<string> = new Set();

async function gather(files: readonly string[], options: Partial<ImportOptions> = {}): Promise<Imported[]> {
  const all: Imported[] = [];
  for await (const imported of importAll(files, { known: nothing, threads: 2, ...options }))
    all.push(imported);
  return all;
}

const kindOf = (imported: Imported): string =>
  'error' in imported ? imported.error.kind : 'unchanged' in imported ? 'unchanged' : 'read';

describe('importing many files', { timeout: 120_000 }, () => {
  let folder: string;
  let files: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-all-'));
    files = await makeDocuments(folder, 12);
    await writeFile(files[3] ?? '', '');
    await writeFile(files[7] ?? '', '一份关于天气的短文。');
    await writeFile(join(folder, 'huge.html'), huge);
    files.splice(10, 0, join(folder, 'not-there.txt'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives them in their order, and a bad one never stops the others', async () => {
    const imported = await gather(files);
    expect(imported.map(({ file }) => file)).toEqual(files);
    const kinds: Record<number, string> = { 3: 'empty', 7: 'not_a_report', 10: 'no_such_file' };
    expect(imported.map(kindOf)).toEqual(files.map((_, index) => kinds[index] ?? 'read'));
  });

  it('reads the same on one thread as on two', async () => {
    expect(await gather(files, { threads: 1 })).toEqual(await gather(files));
  });

  it('passes over documents that are filed already', async () => {
    const bytes = await readFile(files[5] ?? '');
    const known = new Set([createHash('sha256').update(bytes).digest('hex')]);
    expect((await gather(files, { known })).map(kindOf)[5]).toBe('unchanged');
  });

  it('gives up a document that takes too long, even where it is the only one, and goes on with the others', async () => {
    const slow = await gather(files, { patience: 1 });
    expect(slow.map(({ file }) => file)).toEqual(files);
    expect(slow.map(kindOf)).toContain('stopped');
    const [only] = await gather([join(folder, 'huge.html')], { patience: 50 });
    expect(only && kindOf(only)).toBe('stopped');
  });

  it('gives up a document that takes too much memory, in an archive too, and goes on with those behind it', async () => {
    const good = new Uint8Array(await readFile(files[0] ?? ''));
    const archive = join(folder, 'all.zip');
    await writeFile(
      archive,
      zipSync({ 'a.txt': good, 'b.html': huge, 'c.txt': good, 'd.png': new Uint8Array(9) }, { level: 0 }),
    );
    const all = await gather([archive, files[1] ?? ''], { threads: 1, memory: 100, patience: 60_000 });
    const kinds = all.map((each) => ('leftAside' in each ? each.leftAside.join() : kindOf(each)));
    expect(kinds).toEqual(['read', 'memory', 'read', 'd.png', 'read']);
    expect(all[1]?.file).toBe(`${archive}/b.html`);
  });

  it('goes on behind a damaged PDF, of which the library that reads it leaves a failure behind', async () => {
    const tables = makeTables('2021', makeFigures('2021', 3));
    const whole = writePdf(setPages('某某市2023年政府信息公开工作年度报告', tables, plainStyle));
    const at = Buffer.from(whole).indexOf('ong-Light');
    const to = Buffer.from(whole).lastIndexOf(' Tj ET') - 156;
    const parts = [whole.slice(0, at), whole.slice(at + 156, to + 156), whole.slice(at, at + 156)];
    const damaged = join(folder, 'damaged.pdf');
    await writeFile(damaged, Buffer.concat([...parts, whole.slice(to + 156)]));
    const all = await gather([damaged, files[0] ?? '', damaged, files[1] ?? ''], { threads: 1 });
    expect(all.map(kindOf)).toEqual([
      expect.not.stringMatching('fault'),
      'read',
      expect.not.stringMatching('fault'),
      'read',
    ]);
  });

  it('knows what was filed, so that an import goes on where it was broken off', async () => {
    const data = makeFolder();
    const half = (await gather(files.slice(0, 3))).flatMap((one) => ('report' in one ? [one] : []));
    const filed = await writeReports(data, half);
    expect(filed.filter((one) => one instanceof Error)).toEqual([]);
    const second = await gather(files.slice(0, 6), { known: await findKnown(data) });
    expect(second.map(kindOf)).toEqual(['unchanged', 'unchanged', 'unchanged', 'empty', 'read', 'read']);
  });
});
