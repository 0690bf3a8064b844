import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/cli/data/compile-data.ts';
import { faultLines, type Fault } from '../../src/cli/data/data-error.ts';
import { dataFaults } from '../../src/text/en/data-faults.ts';
import { writeReport } from '../../src/cli/data/write-report.ts';
import { makeFolder, makeReport } from './make-folder.ts';

const source = { kind: 'document', file: 'a.txt' } as const;
const places = ['沭阳县', '泗阳县', '泗洪县'];

/** A folder of a report of each place, and their paths. */
async function folderOf(): Promise<{ readonly folder: string; readonly paths: readonly string[] }> {
  const folder = makeFolder();
  const paths: string[] = [];
  for (const publisher of places) {
    const report = makeReport({ publisher, year: 2022 }, { 'hotline.orders': 5 });
    paths.push((await writeReport(folder, report, source)).path);
  }
  return { folder, paths };
}

async function compile(folder: string, threads = 0) {
  const faults: Fault[] = [];
  const manifest = await compileData(folder, join(folder, 'out'), {
    threads,
    setAside: (fault) => faults.push(fault),
  });
  const reports = manifest.files
    .filter(({ table }) => table === 'reports')
    .reduce((sum, { rows }) => sum + rows, 0);
  return { faults, reports };
}

const nameOf = (folder: string, path: string): string => relative(folder, path).split(sep).join('/');

describe('a compilation with a bad file among the others', () => {
  it.each<[string, (text: string) => string, RegExp]>([
    ['cut off', (text) => text.slice(0, text.length / 2), /it is no JSON/],
    ['emptied', () => '', /it is no JSON/],
    [
      'with a number as text',
      (text) => text.replace('"hotline.orders": 5', '"hotline.orders": "5"'),
      /at figures › hotline\.orders/,
    ],
    ['with a field too many', (text) => text.replace('{', '{ "comment": 1,'), /comment/],
    [
      'of nobody',
      (text) => text.replace(/"publisher": "[^"]*"/, '"publisher": "nobody"'),
      /“nobody” is not in publishers\.json/,
    ],
    ['of another year', (text) => text.replace('"year": 2022', '"year": 2021'), /at report › year: 2021/],
  ])('names it and its field, and goes on with the rest: %s', async (_, spoil, problem) => {
    const { folder, paths } = await folderOf();
    const [bad = ''] = paths;
    writeFileSync(bad, spoil(readFileSync(bad, 'utf8')));
    const { faults, reports } = await compile(folder);
    expect(faults).toEqual([{ file: nameOf(folder, bad), problems: expect.any(Array) as unknown }]);
    expect(faults.flatMap((fault) => faultLines(fault, dataFaults)).join('\n')).toMatch(problem);
    expect(reports).toBe(places.length - 1);
  });

  it('does so on threads as well', async () => {
    const { folder, paths } = await folderOf();
    for (const path of paths.slice(0, 2)) writeFileSync(path, '{');
    const { faults, reports } = await compile(folder, 2);
    expect(faults.map(({ file }) => file)).toEqual(paths.slice(0, 2).map((path) => nameOf(folder, path)));
    expect(reports).toBe(1);
  });

  it('names a file that is called by no year, and a bulletin that is none', async () => {
    const { folder, paths } = await folderOf();
    const [path = ''] = paths;
    writeFileSync(join(dirname(path), 'copy.json'), readFileSync(path));
    const bulletins = join(folder, 'bulletins', 'jiangsu', '321322-shuyang');
    mkdirSync(bulletins, { recursive: true });
    writeFileSync(join(bulletins, '2022.json'), '[]');
    const { faults, reports } = await compile(folder);
    expect(faults.map(({ file }) => file)).toEqual([
      nameOf(folder, join(dirname(path), 'copy.json')),
      'bulletins/jiangsu/321322-shuyang/2022.json',
    ]);
    expect(reports).toBe(places.length);
  });

  it('follows no link to a file or a folder, and names each', async () => {
    const { folder, paths } = await folderOf();
    const outside = makeFolder();
    const [path = ''] = paths;
    writeFileSync(join(outside, 'secret.json'), readFileSync(path));
    symlinkSync(join(outside, 'secret.json'), join(dirname(path), '2021.json'));
    symlinkSync(outside, join(folder, 'reports', 'elsewhere'));
    const { faults, reports } = await compile(folder);
    expect(faults.map(({ file }) => file).sort()).toEqual(
      [nameOf(folder, join(dirname(path), '2021.json')), 'reports/elsewhere'].sort(),
    );
    expect(faults.map(({ problems }) => problems)).toEqual([[{ kind: 'isLink' }], [{ kind: 'isLink' }]]);
    expect(reports).toBe(places.length);
  });

  it('stops where it is not told to set files aside', async () => {
    const { folder, paths } = await folderOf();
    writeFileSync(paths[0] ?? '', '{');
    await expect(compileData(folder, join(folder, 'out'), { threads: 0 })).rejects.toThrow(/cannot be used/);
  });
});
