import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fileBatch } from '../../src/cli/import-batches.ts';
import { loadWords } from '../../src/cli/import-language.ts';
import { writeReport, writeReports } from '../../src/cli/data/write-report.ts';
import { withLock, type LockNews } from '../../src/cli/data/with-lock.ts';
import { compileData } from '../../src/cli/data/compile-data.ts';
import { openDataFolder } from '../../src/cli/data/read-data.ts';
import type { Fault } from '../../src/cli/data/data-error.ts';
import { findKnown } from '../../src/cli/import-known.ts';
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
    expect(error).toMatchObject({ name: 'DataFileError', problems: [{ kind: 'isLink' }] });
    expect(readFileSync(secret, 'utf8')).toBe('{}');
  });
});

describe('reading a folder with links', () => {
  it.each(['publishers.json', 'publisher-aliases.json'])(
    'refuses %s as a link, for reading and writing',
    async (name) => {
      const [folder, outside] = [makeFolder(), makeFolder()];
      await writeReport(folder, reportOf('沭阳县', 5), source);
      renameSync(join(folder, name), join(outside, name));
      symlinkSync(join(outside, name), join(folder, name));
      const before = readFileSync(join(outside, name), 'utf8');
      for (const work of [
        () => writeReport(folder, reportOf('泗阳县', 5), source),
        () => compileData(folder, join(folder, 'out'), { threads: 0 }),
      ]) {
        const error = await work().then(
          () => null,
          (each: unknown) => each,
        );
        expect(error).toMatchObject({ name: 'DataFileError', file: name });
      }
      expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(outside, name), 'utf8')).toBe(before);
    },
  );

  it('reads no reports where their whole folder is a link, and names it', async () => {
    const [folder, outside] = [makeFolder(), makeFolder()];
    await writeReport(folder, reportOf('沭阳县', 5), { ...source, sha256: 'a'.repeat(64) });
    expect((await findKnown(folder)).size).toBe(1);
    renameSync(join(folder, 'reports'), join(outside, 'reports'));
    symlinkSync(join(outside, 'reports'), join(folder, 'reports'));
    const faults: Fault[] = [];
    const { years } = await openDataFolder(folder, (fault) => faults.push(fault));
    expect([...years]).toEqual([]);
    expect(faults.map(({ file }) => file)).toEqual(['reports']);
    expect(await findKnown(folder)).toEqual(new Set());
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

  const ended = () => String(spawnSync(process.execPath, ['-e', '']).pid);
  it.each<[string, (path: string) => void]>([
    [
      'of a process that was ended',
      (path) => {
        writeFileSync(path, ended());
      },
    ],
    [
      'of its own number, which it does not hold',
      (path) => {
        writeFileSync(path, String(process.pid));
      },
    ],
    [
      'from before the machine started',
      (path) => {
        writeFileSync(path, '1');
        utimesSync(path, 0, 0);
      },
    ],
    [
      'that is a link',
      (path) => {
        symlinkSync(join(path, '..', 'nowhere'), path);
      },
    ],
  ])('goes on where a lock was left %s, and removes what was half written', async (_, leave) => {
    const folder = makeFolder();
    leave(join(folder, '.import.lock'));
    writeFileSync(join(folder, `publishers.json.${ended()}.aside`), '[{');
    const news: LockNews[] = [];
    const work = () =>
      withLock(
        folder,
        () => Promise.resolve('done'),
        (each) => news.push(each),
      );
    expect(await work()).toBe('done');
    expect(await work()).toBe('done');
    expect(news).toEqual([{ takenOver: true }]);
    expect(allFiles(folder).map((path) => basename(path))).toEqual(['publisher-aliases.json']);
  });

  it('of many that find a lock left, works one at a time', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, '.import.lock'), ended());
    let inside = 0;
    const most = await Promise.all(
      Array.from({ length: 8 }, () =>
        withLock(folder, async () => {
          inside += 1;
          const now = inside;
          await new Promise((resolve) => setTimeout(resolve, 5));
          inside -= 1;
          return now;
        }),
      ),
    );
    expect(most).toEqual(Array<number>(8).fill(1));
  });

  it('tells of a process that holds it long', { timeout: 30_000 }, async () => {
    const folder = makeFolder();
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 2_600)']);
    writeFileSync(join(folder, '.import.lock'), String(other.pid));
    const news: LockNews[] = [];
    await withLock(
      folder,
      () => Promise.resolve(),
      (each) => news.push(each),
    );
    expect(news).toEqual([{ waitsFor: other.pid }, { takenOver: true }]);
  });

  it('lets the lock go where the work fails', async () => {
    const folder = makeFolder();
    await expect(withLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(join(folder, '.import.lock'))).toBe(false);
  });
});
