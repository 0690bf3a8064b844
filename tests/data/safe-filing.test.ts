import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fileBatch } from '../../src/cli/import-batches.ts';
import { loadWords } from '../../src/cli/import-language.ts';
import { writeReport, writeReports } from '../../src/cli/data/write-report.ts';
import { withLock } from '../../src/cli/data/with-lock.ts';
import { makeFolder, makeReport } from './make-folder.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, writeFile: vi.fn(real.writeFile) };
});
const { writeFile: realWrite } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');

const source = { kind: 'document', file: 'a.txt' } as const;
const reportOf = (publisher: string, orders: number) =>
  makeReport({ publisher, year: 2022 }, { 'hotline.orders': orders });
const allFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The disk takes half of each file whose path has some words, and no more. */
function fillDisk(words: string): void {
  vi.mocked(writeFile).mockImplementation(async (path, data, options) => {
    if (typeof path !== 'string' || !path.includes(words)) return realWrite(path, data, options);
    const bytes = Buffer.from(data as string | Uint8Array);
    await realWrite(path, bytes.subarray(0, bytes.length / 2));
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  });
}

describe('filing on a full disk', () => {
  it('leaves what was there, and no half of a file', async () => {
    const folder = makeFolder();
    const { path } = await writeReport(folder, reportOf('沭阳县', 5), source);
    const before = readFileSync(path, 'utf8');
    fillDisk('2022.json');
    const [again, other] = await writeReports(folder, [
      { report: reportOf('沭阳县', 6), source: { ...source, file: 'b.txt' } },
      { report: reportOf('泗阳县', 6), source },
    ]);
    vi.mocked(writeFile).mockImplementation(realWrite);
    for (const each of [again, other]) expect(each).toMatchObject({ code: 'ENOSPC' });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(allFiles(folder).filter((file) => /aside|lock/.test(file))).toEqual([]);
    expect(allFiles(join(folder, 'reports'))).toEqual([path]);
  });

  it.each(['hans', 'hant', 'en'] as const)(
    'says so of each document, and what to do: %s',
    async (language) => {
      const folder = makeFolder();
      fillDisk('.import.lock');
      const taken = { file: '年报.docx', id: 'a', report: reportOf('沭阳县', 5), findings: [], source };
      const [line] = await fileBatch([taken], folder, await loadWords(language));
      vi.mocked(writeFile).mockImplementation(realWrite);
      expect(line?.imported).toMatchObject({ file: '年报.docx', error: { kind: 'ENOSPC' } });
      expect(existsSync(join(folder, '.import.lock'))).toBe(false);
      expect(line?.line).toMatch(/年报\.docx[^]*(?:磁盘已满|磁盤已滿|disk is full)/);
    },
  );
});

describe('filing into a folder with links', () => {
  it('writes nothing where a link leads, and names it', async () => {
    const [folder, outside] = [makeFolder(), makeFolder()];
    const { path } = await writeReport(folder, reportOf('沭阳县', 5), source);
    mkdirSync(join(outside, 'taken'));
    symlinkSync(join(outside, 'taken'), join(dirname(path), '..', '321323-siyang'));
    const error = await writeReport(folder, reportOf('泗阳县', 5), source).catch((each: unknown) => each);
    expect(error).toMatchObject({ name: 'DataFileError', file: 'reports/jiangsu/321323-siyang' });
    expect(readdirSync(join(outside, 'taken'))).toEqual([]);
  });

  it('neither reads nor writes a file that is a link', async () => {
    const [folder, outside] = [makeFolder(), makeFolder()];
    const { path } = await writeReport(folder, reportOf('沭阳县', 5), source);
    const secret = join(outside, 'secret.json');
    writeFileSync(secret, '{}');
    symlinkSync(secret, join(dirname(path), '2022-organ.json'));
    const error = await writeReport(folder, reportOf('沭阳县', 6), source).catch((each: unknown) => each);
    expect(error).toMatchObject({ name: 'DataFileError', problems: [expect.stringContaining('a link')] });
    expect(readFileSync(secret, 'utf8')).toBe('{}');
  });
});

describe('two imports at once', () => {
  it('write one after the other, whatever order they come in', async () => {
    const folder = makeFolder();
    const steps: string[] = [];
    const work = (name: string) =>
      withLock(folder, async () => {
        steps.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        steps.push(`${name} ends`);
      });
    await Promise.all([work('a'), work('b'), work('c')]);
    for (let at = 0; at < steps.length; at += 2) {
      expect(steps[at + 1]).toBe(steps[at]?.replace('begins', 'ends'));
    }
    expect(existsSync(join(folder, '.import.lock'))).toBe(false);
  });

  it('goes on where one was killed and left its lock', async () => {
    const folder = makeFolder();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(join(folder, '.import.lock'), String(pid));
    expect(await withLock(folder, () => Promise.resolve('done'))).toBe('done');
    expect(existsSync(join(folder, '.import.lock'))).toBe(false);
  });

  it('lets the lock go where the work fails', async () => {
    const folder = makeFolder();
    await expect(withLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(join(folder, '.import.lock'))).toBe(false);
  });
});
