import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFigures } from '../import/forms/figures.ts';
import { toLines } from '../import/forms/write-text.ts';
import { sampleForm } from '../import/forms/sample.ts';

const run = promisify(execFile);
const tsx = resolve('node_modules', '.bin', 'tsx');

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

async function runImport(...parts: string[]): Promise<Ran> {
  return run(tsx, ['src/cli/import.ts', ...parts], { env: { ...process.env, LANG: 'C' } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Ran,
  );
}

describe('npm run import', { timeout: 60_000 }, () => {
  let folder = '';
  const form = sampleForm('2021', randomFigures('2021', 7));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-test-'));
    await writeFile(join(folder, 'good.txt'), toLines(form));
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'other.txt'), '一份关于天气的短文。');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints JSON alone, with an element for every file, and says by its exit code that one gave nothing', async () => {
    const { code, stdout } = await runImport('--print', folder);
    const elements = JSON.parse(stdout) as Record<string, unknown>[];
    expect(code).toBe(1);
    expect(elements.map(({ file }) => file)).toEqual(
      ['empty.txt', 'good.txt', 'other.txt'].map((name) => join(folder, name)),
    );
    expect(elements[0]).toMatchObject({ error: { kind: 'empty' } });
    expect(elements[1]).toMatchObject({ report: { year: form.year }, unknown_rows: [] });
    const figures = Object.entries(elements[1]?.figures as Record<string, number | { value?: number }>);
    const values = Object.fromEntries(
      figures.map(([key, figure]) => [key, typeof figure === 'number' ? figure : figure.value]),
    );
    expect(values).toMatchObject(form.values);
    expect(elements[2]).toMatchObject({ error: { kind: 'not_a_report' } });
  });

  it('writes the report into the data folder and says what it read, and nothing for a bad file', async () => {
    const data = join(folder, 'data');
    await cp('data/publisher-aliases.json', join(data, 'publisher-aliases.json'));
    await cp('data/publishers.json', join(data, 'publishers.json'));
    const { code, stdout } = await runImport('--data', data, '--lang', 'hans', join(folder, 'good.txt'));
    expect(code).toBe(0);
    expect(stdout).toContain('1 of 1 documents read.');
    const path = / → (.*\.json)/.exec(stdout)?.[1] ?? '';
    const written = JSON.parse(await readFile(path, 'utf8')) as { report: { year: number } };
    expect(written.report.year).toBe(form.year);
    const bad = await runImport('--data', data, join(folder, 'other.txt'));
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain('other.txt\n  nothing read (not_a_report)');
  });

  it('asks for a file where none is given', async () => {
    const { code, stderr } = await runImport();
    expect(code).toBe(1);
    expect(stderr).toContain('Usage: npm run import');
  });
});
