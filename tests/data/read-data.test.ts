import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/cli/data/compile-data.ts';
import { writeReport } from '../../src/cli/data/write-report.ts';
import { makeFolder, makeReport } from './make-folder.ts';

type Loose = Record<string, unknown> & {
  figures: Record<string, unknown>;
  sources: unknown[];
  report: Record<string, unknown>;
};

/** A folder of one report whose file was changed by hand. */
async function folderWith(change: (file: Loose) => void): Promise<string> {
  const folder = makeFolder();
  const report = makeReport({ publisher: '沭阳县', year: 2022 }, { 'hotline.orders': 5 });
  const { path } = await writeReport(folder, report, { kind: 'document', file: 'a.txt' });
  const file = JSON.parse(readFileSync(path, 'utf8')) as Loose;
  change(file);
  writeFileSync(path, JSON.stringify(file));
  return folder;
}
const compile = (folder: string) => compileData(folder, join(folder, 'out'));

describe('a data file that is not what it must be', () => {
  it.each<[string, (file: Loose) => void, RegExp]>([
    [
      'an unknown key',
      (file) => (file.figures['requests.received.nobody'] = 1),
      /2022\.json[^]*requests\.received\.nobody/,
    ],
    ['a number as text', (file) => (file.figures['hotline.orders'] = '5'), /figures › hotline\.orders/],
    [
      'a reason that is none',
      (file) => (file.figures['hotline.orders'] = { problem: 'lost' }),
      /figures › hotline\.orders/,
    ],
    ['a field of no meaning', (file) => (file.comment = 'x'), /comment/],
    ['an unknown publisher', (file) => (file.publisher = 'nobody'), /“nobody” is not in publishers\.json/],
    [
      'an address of a copy',
      (file) => (file.sources = [{ kind: 'github', url: 'https://a.example/' }]),
      /its kind is not official/,
    ],
    [
      'a year unlike its name',
      (file) => (file.report.year = 2021),
      /2021 is not the year of the file's name/,
    ],
    ['a date that is none', (file) => (file.report.published = '2022-13-40'), /report › published/],
    [
      'a correction of another figure',
      (file) =>
        (file.corrections = [
          { key: 'hotline.orders', printed: '7', corrected: 6, reason: 'x', date: '2024-01-01' },
        ]),
      /made for “7”, the report has “5”/,
    ],
  ])('is refused by name, place and fault: %s', async (_, change, message) => {
    await expect(compile(await folderWith(change))).rejects.toThrow(message);
  });

  it('is refused where it is no JSON, or lies in another publisher’s folder', async () => {
    const folder = await folderWith(() => undefined);
    const place = join(folder, 'reports', 'jiangsu', '321322-shuyang', '2022.json');
    const elsewhere = join(folder, 'reports', 'jiangsu', '321300-suqian', '2022.json');
    mkdirSync(dirname(elsewhere), { recursive: true });
    renameSync(place, elsewhere);
    await expect(compile(folder)).rejects.toThrow(/belongs into reports.jiangsu.321322-shuyang/);
    renameSync(elsewhere, place);
    writeFileSync(place, '{');
    await expect(compile(folder)).rejects.toThrow(/2022\.json[^]*no JSON/);
  });

  it('is corrected where a reviewed correction fits', async () => {
    const folder = await folderWith((file) => {
      file.corrections = [
        { key: 'hotline.orders', printed: '5', corrected: 50, reason: 'Read again.', date: '2024-01-01' },
      ];
    });
    await expect(compile(folder)).resolves.toMatchObject({ format: 1 });
  });
});
