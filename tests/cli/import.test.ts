import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packXlsx, xlsxRows } from '../import/documents/write-xlsx.ts';
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

describe('npm run import', { timeout: 180_000 }, () => {
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
    expect(stdout).toContain('共1份文件，读出1份。');
    const path = / → (.*\.json)/.exec(stdout)?.[1] ?? '';
    const written = JSON.parse(await readFile(path, 'utf8')) as { report: { year: number } };
    expect(written.report.year).toBe(form.year);
    const bad = await runImport('--data', data, join(folder, 'other.txt'));
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain('other.txt\n  nothing read (not_a_report)');
    expect(bad.stdout).toContain('what to do: ');
  });

  it('prints what the columns of a ledger hold, and reads it once that is confirmed or told by a file', async () => {
    const ledger = join(folder, '台账2023年.xlsx');
    const heads = ['单位', '本年新收·总计', '予以公开·总计', '部分公开·总计', '上年结转'];
    const row = ['江苏省宿迁市', 12, 3, 1, 2];
    await writeFile(ledger, packXlsx([{ name: 'Sheet1', rows: xlsxRows([heads, row]) }]));
    const proposed = await runImport('--lang', 'hans', ledger);
    expect(proposed.stdout).toContain('✓ 单位 → 机关名称 (确定)');
    expect(proposed.stdout).toContain('? 上年结转 → 上年结转 · 总计 (requests.carried_in.total) (请核实)');
    expect(proposed.stdout).toContain('--confirm');
    const mapping = join(folder, 'mapping.json');
    await writeFile(mapping, JSON.stringify({ 上年结转: null }));
    const [confirmed, told] = await Promise.all([
      runImport('--print', '--confirm', ledger),
      runImport('--print', '--mapping', mapping, ledger),
    ]);
    const figures = {
      'requests.received.total': 12,
      'requests.granted.total': 3,
      'requests.partly_granted.total': 1,
    };
    expect(JSON.parse(confirmed.stdout)).toMatchObject([
      {
        report: { publisher: '江苏省宿迁市', year: 2023 },
        figures: { ...figures, 'requests.carried_in.total': 2 },
      },
    ]);
    const [report] = JSON.parse(told.stdout) as [{ readonly figures: unknown }];
    expect(report.figures).toEqual(figures);
  });

  it('names the kinds that it does not read, says what to do, and passes over no file in silence', async () => {
    const odd = join(folder, 'odd');
    await mkdir(odd);
    await writeFile(join(odd, 'a.rar'), 'Rar!');
    await writeFile(join(odd, 'b'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]));
    await writeFile(join(odd, 'c.zip'), zipSync({ 'x.png': new Uint8Array(3), 'y.css': new Uint8Array(3) }));
    await writeFile(join(odd, 'd.css'), 'x');
    const { stdout } = await runImport('--lang', 'en', odd);
    expect(stdout).toMatch(/a\.rar\n {2}nothing read \(other_archive\).*\n.*RAR.*\n.*what to do: /u);
    expect(stdout).toMatch(/odd\/b\n {2}nothing read \(picture\)/u);
    expect(stdout).toMatch(/c\.zip\n {2}nothing read \(no_document\)/u);
    expect(stdout).toMatch(/Left aside, no documents: .*d\.css/u);
  });

  it('asks for a file where none is given', async () => {
    const { code, stderr } = await runImport();
    expect(code).toBe(1);
    expect(stderr).toContain('Usage: npm run import');
  });
});
