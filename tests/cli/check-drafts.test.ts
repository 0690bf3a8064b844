import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtmlPage } from '../../src/documents/clean-html.ts';
import { toFormPaper } from '../../src/draft/form-paper.ts';
import type { Figure, Report } from '../../src/schema/report.ts';
import { priorOf, readFiled, withFigures } from '../draft/filed-draft.ts';

const run = promisify(execFile);
const tsx = resolve('node_modules', '.bin', 'tsx');

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

const check = (...parts: string[]): Promise<Ran> =>
  run(tsx, ['src/cli/check-drafts.ts', '--lang', 'en', ...parts]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Ran,
  );

const clean = readFiled('jiangsu/320800-huaian/2024');
const page = (figures: Report['figures'], year: number, paragraphs: readonly string[] = []) =>
  toHtmlPage(toFormPaper({ publisher: '某市人民政府', year, edition: '2021', figures, paragraphs }));

describe('npm run check', { timeout: 180_000 }, () => {
  let folder = '';
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-test-'));
    await mkdir(at('prior'));
    const wrong: Readonly<Record<string, Figure>> = { 'disputes.review.total': { value: 0 } };
    await writeFile(at('clean.html'), page(clean.figures, 2024));
    await writeFile(at('wrong.html'), page(withFigures(clean, wrong).figures, 2024));
    await writeFile(
      at('told.html'),
      page(clean.figures, 2024, [
        '一、总体情况',
        '2024年，部分公开545件政府信息公开申请。',
        '部分公开政府信息公开申请545件。',
      ]),
    );
    const before = priorOf(clean, { 'requests.carried_out.natural': 35 });
    await writeFile(at('prior/2023.html'), page(before.figures, 2023));
    await writeFile(at('other.txt'), '一份关于天气的短文。');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is content with a draft that agrees, and says when it is due', async () => {
    const { code, stdout } = await check(at('clean.html'));
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('nothing was found');
    expect(stdout).toContain('2025-03-31');
  });

  it('names the cell that most likely is wrong, and ends with 1', async () => {
    const { code, stdout } = await check(at('wrong.html'));
    expect(code).toBe(1);
    expect(stdout).toContain('the total was left at 0');
    expect(stdout).toMatch(/should be 351/u);
  });

  it.each([
    ['hans', /合计/u],
    ['hant', /合計/u],
  ] as const)('ends alike and speaks the language that is asked for: %s', async (language, words) => {
    const wrong = await check('--lang', language, at('wrong.html'));
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('351');
    expect(wrong.stdout).toMatch(words);
    expect(wrong.stdout.replaceAll(folder, '')).not.toMatch(/\b(?:the|should|nothing|total)\b/u);
    expect((await check('--lang', language, at('clean.html'))).code).toBe(0);
    expect((await check('--lang', language, at('told.html'))).code).toBe(2);
    expect((await check('--lang', language, at('other.txt'))).code).toBe(3);
  });

  it('ends with 2 where the text alone needs a look', async () => {
    const { code, stdout } = await check(at('told.html'));
    expect(code, stdout).toBe(2);
    expect(stdout).toContain('545');
  });

  it('compares with last year’s report, found in a folder by the name of the organ', async () => {
    const { code, stdout } = await check('--prior', at('prior'), '--json', at('clean.html'));
    expect(code).toBe(1);
    const [result] = JSON.parse(stdout) as { matters: { finding: { check: string } }[]; prior: string }[];
    expect(result?.prior).toBe(at('prior/2023.html'));
    expect(result?.matters.map(({ finding }) => finding.check)).toEqual(['requests.carry_over']);
  });

  it('ends with 3 where a file cannot be read, or the command is wrong', async () => {
    expect((await check(at('clean.html'), at('other.txt'))).code).toBe(3);
    expect((await check('--nothing')).code).toBe(3);
    expect((await check('--year', 'x', at('clean.html'))).code).toBe(3);
    expect(await check('--help')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('Exit code') as string,
    });
  });
});
