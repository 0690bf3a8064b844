import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileData } from '../../src/cli/data/compile-data.ts';
import type { Fault } from '../../src/cli/data/data-error.ts';
import { fileBatch, toBatches } from '../../src/cli/import-batches.ts';
import { importAll } from '../../src/cli/import-all.ts';
import { loadWords } from '../../src/cli/import-language.ts';
import type { Imported } from '../../src/cli/imported.ts';
import { compileShard } from '../../src/cli/shards/compile-shards.ts';
import { importShard, mergedImports } from '../../src/cli/shards/import-shards.ts';
import { parseMerge, parseShard, shardOf } from '../../src/cli/shards/shard.ts';
import { makeDocuments } from '../bench/make-documents.ts';
import { readFolder } from '../data/read-folder.ts';

const of = 4;
const numbers = [1, 2, 3, 4];

describe('which shard', () => {
  it('is told by its number and how many there are', () => {
    expect(parseShard('2/4')).toEqual({ number: 2, of: 4 });
    for (const text of ['0/4', '5/4', '2', '2/', '-1/4', '1/0', 'a/b', '1.5/4'])
      expect(() => parseShard(text)).toThrow(text);
    expect(parseMerge('4')).toBe(4);
    for (const text of ['0', '4.5', 'four', '']) expect(() => parseMerge(text)).toThrow();
  });

  it('is the same of a name everywhere, and about as many names fall to each', () => {
    expect(['a.txt', '年报.docx', '321322-shuyang'].map((name) => shardOf(name, of))).toEqual([2, 2, 3]);
    const counts = new Map<number, number>();
    for (let name = 0; name < 4000; name += 1) {
      const shard = shardOf(`${name}.txt`, of);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(numbers);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('four shards', { timeout: 240_000 }, () => {
  let folder = '';
  let files: readonly string[] = [];
  const at = (...parts: readonly string[]) => join(folder, ...parts);
  const options = { known: new Set<string>(), threads: 2 };

  async function file(documents: AsyncIterable<Imported>, name: string): Promise<void> {
    await mkdir(at(name), { recursive: true });
    await copyFile('data/publisher-aliases.json', at(name, 'publisher-aliases.json'));
    const words = await loadWords('en');
    for await (const batch of toBatches(documents)) await fileBatch(batch, at(name), words);
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shards-'));
    const paths = [...(await makeDocuments(at('documents'), 24))];
    // A second copy of a report that says otherwise, a report of the year after, and no report.
    const [one = '', two = '', three = ''] = paths;
    const text = await readFile(one, 'utf8');
    await writeFile(at('documents', 'zz-copy.txt'), text.replace(/\d{3,}(?=件)/u, '7'));
    await writeFile(
      at('documents', 'zz-next.txt'),
      text.replaceAll('2022年', '2023年').replaceAll('2021年', '2022年'),
    );
    await writeFile(two, '一份关于天气的短文。');
    await rm(three);
    files = [...paths, at('documents', 'zz-copy.txt'), at('documents', 'zz-next.txt')];
    await file(importAll(files, options), 'whole');
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('of an import, one of them killed and run again, are filed as one run files', async () => {
    const shards = at('shards');
    const words = ['src/cli/import.ts', '--shard', '2/4', '--shards', shards, '--lang', 'en', ...files];
    const child = spawn(
      process.execPath,
      ['--import', resolve('node_modules/tsx/dist/loader.mjs'), ...words],
      {
        stdio: 'ignore',
      },
    );
    const kept = async () =>
      (await readdir(shards, { recursive: true }).catch(() => [])).filter((path) => path.endsWith('.bin'));
    while (child.exitCode === null && (await kept()).length < 2)
      await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGKILL');
    await once(child, 'close');
    const before = (await kept()).length;
    expect(before).toBeGreaterThan(0);

    const early = file(
      mergedImports(files, of, shards, { ledger: { confirmed: false, mapping: null } }),
      'early',
    );
    await expect(early).rejects.toMatchObject({ kind: 'shardMissing' });
    expect(await readdir(at('early'))).toEqual(['publisher-aliases.json']);

    const ledger = { confirmed: false, mapping: null };
    const read: (readonly Imported[])[] = [];
    for (const number of numbers)
      for await (const results of importShard(files, { number, of }, shards, { ...options, ledger }))
        read.push(results);
    expect(read).toHaveLength(files.length - before);
    await file(mergedImports(files, of, shards, { ledger }), 'merged');
    expect(readFolder(at('merged'), 'latin1')).toEqual(readFolder(at('whole'), 'latin1'));

    // A file that holds something else by now, of the same length, is not filed as what it was.
    const copy = at('documents', 'zz-copy.txt');
    const copied = await readFile(copy, 'utf8');
    await writeFile(
      copy,
      copied.replace(/\d(?=\D*$)/u, (digit) => (digit === '1' ? '2' : '1')),
    );
    const altered = file(mergedImports(files, of, shards, { ledger }), 'altered');
    await expect(altered).rejects.toMatchObject({ kind: 'shardMissing' });
  });

  it('of a compilation, one of them begun again and with a bad file among them, are compiled as one run compiles', async () => {
    const data = at('whole');
    const reports = (await readdir(join(data, 'reports'), { recursive: true })).filter((path) =>
      path.endsWith('.json'),
    );
    const bad = join(data, 'reports', reports.find((path) => !path.includes('130102')) ?? '');
    await writeFile(bad, (await readFile(bad, 'utf8')).slice(0, 500));
    const told: Fault[] = [];
    const tell = (fault: Fault) => told.push(fault);
    await compileData(data, at('out-whole'), { threads: 0, setAside: tell });
    expect(told.map(({ file: name }) => basename(name))).toEqual([basename(bad)]);

    const shards = at('compiled');
    const merge = () =>
      compileData(data, at('out-merged'), { threads: 0, setAside: tell, shards: { of, folder: shards } });
    for (const number of [1, 3, 4]) await compileShard(data, { number, of }, shards, tell, 0);
    await expect(merge()).rejects.toMatchObject({ kind: 'shardMissing', word: '2/4' });
    expect(await compileShard(data, { number: 2, of }, shards, tell, 0)).toBeGreaterThan(0);
    const chunks = (await readdir(shards, { recursive: true })).filter(
      (path) => path.includes('2-of-4') && path.endsWith('.bin'),
    );
    await rm(join(shards, chunks[0] ?? ''));
    expect(await compileShard(data, { number: 2, of }, shards, tell, 0)).toBe(1);
    await merge();
    expect(readFolder(at('out-merged'), 'latin1')).toEqual(readFolder(at('out-whole'), 'latin1'));

    await writeFile(join(data, 'reports', reports[0] ?? ''), '{}');
    await expect(merge()).rejects.toMatchObject({ kind: 'shardMissing' });
  });
});
