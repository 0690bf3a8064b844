import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const copied = ['src', 'tests/import/forms', 'tsconfig.json', 'package.json', '.prettierrc.json'];

/** A block of a recipe: the file, and below or above which of its lines; without a line, the file is new. */
type Step = {
  readonly file: string;
  readonly side?: 'below' | 'above';
  readonly line?: string;
  readonly code: string;
};

/** The blocks of each recipe, by its heading. */
function readRecipes(): ReadonlyMap<string, readonly Step[]> {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const recipes = text.split(/^### /m).slice(1);
  return new Map(
    recipes.map((recipe) => [
      recipe.slice(0, recipe.indexOf('\n')),
      [
        ...recipe.matchAll(/^```ts\n\/\/ (?:a new file: (\S+)|(\S+), (below|above): (.+))\n([^]*?)^```/gm),
      ].map(([, created, changed, side, line, code = '']) => ({
        file: created ?? changed ?? '',
        ...(side === 'below' || side === 'above' ? { side } : {}),
        ...(line === undefined ? {} : { line }),
        code,
      })),
    ]),
  );
}

/** Does what a block says, in a folder; an error where the line that it names is not there. */
function follow(folder: string, { file, side, line, code }: Step): void {
  const path = join(folder, file);
  if (side === undefined) {
    writeFileSync(path, code, { flag: 'wx' });
    return;
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = lines.findIndex((each) => each.trim() === line);
  if (at < 0) throw new Error(`${file} has no line “${line ?? ''}”.`);
  lines.splice(side === 'below' ? at + 1 : at, 0, ...code.trimEnd().split('\n'));
  writeFileSync(path, lines.join('\n'));
}

const recipes = readRecipes();
const language = 'A language';
let folder = '';

const tool = (path: string, ...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules', path), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });

/** What a script in the folder prints, as JSON. */
function run(script: string): unknown {
  const file = join(folder, 'script.ts');
  writeFileSync(file, script);
  const { stdout, stderr } = tool('tsx/dist/cli.mjs', file);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Follows a recipe; each is followed on top of those before it. */
const followAll = (name: string): void => {
  for (const step of recipes.get(name) ?? []) follow(folder, step);
};

describe('the recipes of CONTRIBUTING.md, followed on a copy', { timeout: 180_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'recipes-'));
    for (const each of copied) cpSync(join(root, each), join(folder, each), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const name of recipes.keys()) if (name !== language) followAll(name);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are all here', () => {
    expect(
      [...recipes].map(([name, steps]) => `${name}: ${new Set(steps.map(({ file }) => file)).size}`),
    ).toEqual([
      'An indicator told in the text: 2',
      'An indicator in a table: 1',
      'A check: 3',
      'A view: 5',
      'A kind of chart: 5',
      'A document format: 2',
      'A language: 1',
    ]);
  });

  it('a told indicator, a table’s row, a check and a format: read from documents, and found', () => {
    const found = run(`
import { importReport } from './src/import/import-report.ts';
import { checkByItself } from './src/import/check/conclude.ts';
import { tables } from './src/schema/tables.ts';
import { randomFigures } from './tests/import/forms/figures.ts';
import { sampleForm } from './tests/import/forms/sample.ts';
import { toHtml } from './tests/import/forms/write-html.ts';
const read = (text: string, name: string) => importReport(new TextEncoder().encode(text), { name });
const told = await read(
  '= 临山县2022年政府信息公开工作年度报告\\n\\n== 一、总体情况\\n\\n全年主动公开政府信息20条，政策解读30篇，举行听证会7场。\\n',
  'report.adoc',
);
const form = sampleForm('2021', randomFigures('2021', 7, 'plain'));
const page = await read(toHtml(form), 'report.html');
const key = 'requests.other.withdrawn.total';
console.log(JSON.stringify({
  told: told.figures['narrative.public_hearings'],
  title: told.report.title,
  checks: checkByItself(told).filter(({ check }) => check === 'interpretations.within'),
  row: { read: page.figures[key], printed: form.values[key], unknown: page.unknown_rows.length },
  columns: ['narrative.public_hearings', key].map((name) => name in tables.reports),
}));`) as Record<string, unknown> & { row: Record<string, unknown> };
    expect(found).toMatchObject({
      told: { value: 7 },
      title: '临山县2022年政府信息公开工作年度报告',
      checks: [{ check: 'interpretations.within', result: 'warn', difference: 10 }],
      row: { unknown: 0 },
      columns: [true, true],
    });
    expect(found.row.printed).toEqual(expect.any(Number));
    expect(found.row.read).toMatchObject({ value: found.row.printed });
  });

  it('a view and a kind of chart: in the list of views, with words in three languages, drawn', () => {
    expect(tool('tsx/dist/cli.mjs', 'src/cli/traditional.ts').stdout).toContain('src/text/hant/views.ts');
    const found = run(`
import { renderToSvg } from './src/charts/render-svg.ts';
import { lightTheme } from './src/charts/chart-theme.ts';
import { chartHeight, toOption } from './src/charts/to-option.ts';
import { everything } from './src/query/filter.ts';
import { languageIds } from './src/schema/languages.ts';
import { formatOf } from './src/text/format.ts';
import { loadMessages } from './src/text/load.ts';
import { viewOf } from './src/views/page-views.ts';
import { toWalk } from './src/views/walk/to-walk.ts';
const view = viewOf('undated-reports');
const t = await loadMessages('en');
const format = formatOf('en');
const context = { filter: everything, language: 'en', t, format, say: (text) => text.en } as const;
const model = view.model([{ year: 2022, undated: 3 }], context);
const titles = await Promise.all(languageIds.map(async (id) => view.title(await loadMessages(id))));
const dots = {
  kind: 'dots', categories: ['One', 'Two'], points: [{ value: 5 }, { value: null }], value: { name: 'Items', unit: 'count' },
} as const;
const look = { theme: lightTheme, width: 600, format };
console.log(JSON.stringify({
  titles, chart: model.chart.kind, rows: model.table.rows.length, needs: view.query(everything).prepared[0].needs.reports,
  svg: renderToSvg(toOption(dots, look), 600, chartHeight(dots, look), 'dots'),
  stops: toWalk(dots, { t, format }).lines[0].length,
}));`) as Record<string, unknown>;
    expect(found).toMatchObject({
      titles: ['未注明日期的报告', '未註明日期的報告', 'Undated reports'],
      chart: 'columns',
      rows: 1,
      needs: expect.arrayContaining(['published']) as unknown,
      stops: 2,
    });
    expect(found.svg).toMatch(/^<svg [^]*Items/);
  });

  it('a language without its words does not compile, each text is named, and nothing else is wrong', () => {
    writeFileSync(
      join(folder, 'tsconfig.src.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['src'] }),
    );
    followAll(language);
    const { stdout } = tool('typescript/bin/tsc', '-p', 'tsconfig.src.json', '--pretty', 'false');
    const faults = stdout.split(/^(?=src\/)/m);
    expect(faults.filter((fault) => !/\bja\b/.test(fault))).toEqual([]);
    expect([...new Set(faults.map((fault) => fault.slice(0, fault.indexOf('('))))]).toEqual(
      expect.arrayContaining(['src/text/load.ts', 'src/schema/requests.ts']),
    );
  });
});
