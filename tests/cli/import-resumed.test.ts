import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocuments } from '../bench/make-documents.ts';
import { readFolder } from '../data/read-folder.ts';

const loader = resolve('node_modules/tsx/dist/loader.mjs');
const bad = 123;

/** More documents than are filed together. */
const count = 400;

function start(data: string, documents: string) {
  const child = spawn(
    process.execPath,
    ['--import', loader, 'src/cli/import.ts', '--data', data, '--lang', 'en', documents],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return { child, closed: once(child, 'close'), last: () => said.trim().split('\n').at(-1) };
}

const countReports = async (folder: string): Promise<number> =>
  (await readdir(join(folder, 'reports'), { recursive: true }).catch(() => [])).filter((path) =>
    path.endsWith('.json'),
  ).length;

describe('an import that is killed', { timeout: 240_000 }, () => {
  let folder: string;
  let documents: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-resumed-'));
    documents = join(folder, 'documents');
    const paths = await makeDocuments(documents, count);
    await writeFile(paths[bad] ?? '', '一份关于天气的短文。');
    for (const name of ['whole', 'killed']) {
      await mkdir(join(folder, name));
      await copyFile('data/publisher-aliases.json', join(folder, name, 'publisher-aliases.json'));
    }
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }), 60_000);

  it('goes on where it stopped, and ends as one that ran through', async () => {
    const whole = start(join(folder, 'whole'), documents);
    await whole.closed;
    expect(whole.last()).toBe(`${count - 1} of ${count} documents read.`);

    const killed = start(join(folder, 'killed'), documents);
    while (killed.child.exitCode === null && (await countReports(join(folder, 'killed'))) < 10) await wait(5);
    killed.child.kill('SIGKILL');
    await killed.closed;
    const before = await countReports(join(folder, 'killed'));
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(count - 1);

    const resumed = start(join(folder, 'killed'), documents);
    await resumed.closed;
    const [, read = '', unchanged = ''] =
      /^(\d+) of 400 documents read, (\d+) unchanged\.$/u.exec(resumed.last() ?? '') ?? [];
    expect([Number(read) + Number(unchanged), Number(unchanged)]).toEqual([count - 1, before]);
    expect(readFolder(join(folder, 'killed'))).toEqual(readFolder(join(folder, 'whole')));
  });
});
