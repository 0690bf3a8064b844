import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, open, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReports } from '../../src/cli/data/write-report.ts';
import type { LockNews } from '../../src/cli/data/with-lock.ts';
import { makeDocuments } from '../bench/make-documents.ts';
import { makeFolder } from '../data/make-folder.ts';
import { readFolder } from '../data/read-folder.ts';
import { threeReports } from './three-reports.ts';

const loaders = [resolve('node_modules/tsx/dist/loader.mjs'), resolve('tests/cli/broken-off.js')];
const lock = '.import.lock';

/** Runs a program under the loaders; gives its exit code, the signal that ended it, and what it said. */
async function run(words: readonly string[], environment: NodeJS.ProcessEnv = {}, output?: number) {
  const child = spawn(process.execPath, [...loaders.flatMap((each) => ['--import', each]), ...words], {
    stdio: ['ignore', output ?? 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: '', LANG: 'C', ...environment },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...said };
}

const isWhole = (text: string): boolean => {
  JSON.parse(text);
  return true;
};

describe('an import that is killed while it writes', { timeout: 120_000 }, () => {
  let whole: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    const folder = makeFolder();
    await writeReports(folder, threeReports());
    whole = readFolder(folder);
  });

  /** The stage; whether a lock is left, and how many reports are filed by then. */
  const stages = [
    ['before the lock', `before ${lock}`, false, 0],
    ['with a lock that does not tell its process yet', `half ${lock}`, true, 0],
    ['in the list of publishers', 'half publishers.json', true, 0],
    ['in the first report', 'half 2022.json', true, 0],
    ['between two reports', '1 before 2022.json', true, 1],
    ['before it lets the lock go', `after ${lock}`, true, 3],
  ] as const;

  it.concurrent.each(stages)('%s', async (_, step, leavesLock, filed) => {
    const folder = makeFolder();
    const { signal } = await run(['tests/cli/file-three.ts', folder], { KILL_AT: step });
    expect(signal).toBe('SIGKILL');
    const left = readFolder(folder);
    expect(lock in left).toBe(leavesLock);
    expect(Object.keys(left).filter((path) => path.endsWith('2022.json'))).toHaveLength(filed);
    expect(Object.entries(left).every(([path, text]) => !path.endsWith('.json') || isWhole(text))).toBe(true);

    if (left[lock] === '') await utimes(join(folder, lock), new Date(), new Date(Date.now() - 60_000));
    const news: LockNews[] = [];
    const again = await writeReports(folder, threeReports(), (each) => news.push(each));
    expect(again.filter((each) => each instanceof Error)).toEqual([]);
    expect(news).toEqual(leavesLock ? [{ takenOver: true }] : []);
    const after = readFolder(folder);
    expect(Object.keys(after).sort()).toEqual(Object.keys(whole).sort());
    expect(after['publishers.json']).toBe(whole['publishers.json']);
  });
});

describe('npm run import', { timeout: 120_000 }, () => {
  let folder = '';
  const at = (...parts: readonly string[]) => join(folder, ...parts);
  const importInto = (name: string, words: readonly string[], environment?: NodeJS.ProcessEnv) =>
    run(['src/cli/import.ts', '--data', at(name), ...words], environment);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-broken-off-'));
    for (const name of ['shared', 'full']) {
      await mkdir(at(name));
      await copyFile('data/publisher-aliases.json', at(name, 'publisher-aliases.json'));
    }
    const [one = '', two = '', three = '', four = ''] = await makeDocuments(at('documents'), 4);
    await mkdir(at('first'));
    await mkdir(at('second'));
    for (const [index, path] of [one, two].entries()) await copyFile(path, at('first', `${index}.txt`));
    for (const [index, path] of [three, four].entries()) await copyFile(path, at('second', `${index}.txt`));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('of two at once, one takes over the lock that was left and says so, and neither loses anything', async () => {
    const { pid } = spawn(process.execPath, ['-e', '']);
    await writeFile(at('shared', lock), '');
    await utimes(at('shared', lock), 0, 0);
    await writeFile(at('shared', `publishers.json.${pid}.aside`), '[{');
    const both = await Promise.all([
      importInto('shared', [at('first')]),
      importInto('shared', [at('second')]),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.filter(({ stderr }) => stderr.includes('this one takes over'))).toHaveLength(1);
    const files = readFolder(at('shared'));
    const reports = Object.keys(files).filter((path) => path.startsWith('reports'));
    expect(reports).toHaveLength(4);
    const publishers = JSON.parse(files['publishers.json'] ?? '') as { id: string }[];
    for (const path of reports) expect(publishers.map(({ id }) => id)).toContain(path.split('/')[2]);
    expect(Object.keys(files).filter((path) => /aside|lock/u.test(path))).toEqual([]);
  });

  it('names a full disk, in the terminal’s language, and leaves what was there', async () => {
    await importInto('full', [at('first', '0.txt')]);
    const before = readFolder(at('full'));
    const { code, stdout, stderr } = await importInto('full', ['--again', at('first')], {
      LANG: 'zh_TW.UTF-8',
      FULL_AT: 'half publishers.json',
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/0\.txt[^]*ENOSPC[^]*磁[碟盤]已[滿满]/u);
    expect(stderr).toBe('');
    expect(readFolder(at('full'))).toEqual(before);
  });

  it.runIf(process.platform === 'linux')('says that its own words cannot be written', async () => {
    const output = await open('/dev/full', 'w');
    const { code, stderr } = await run(['src/cli/import.ts', '--print', at('none.txt')], {}, output.fd);
    await output.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      'What it prints cannot be written (ENOSPC), so it stops here. Make room, or print elsewhere, and run it again; what is filed is not read again.\n',
    );
  });
});
