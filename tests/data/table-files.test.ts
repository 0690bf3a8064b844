import { describe, expect, it } from 'vitest';
import { parquetReadObjects } from 'hyparquet';
import { YearlyTable, type WrittenFile } from '../../src/cli/data/table-files.ts';
import type { Row } from '../../src/import/file/report-rows.ts';

/** Rows of generated reports; labels do not compress, so that their bytes can be foreseen. */
const rowsOf = (year: number, count: number, label: (index: number) => string): Row<'channels'>[] =>
  Array.from({ length: count }, (_, index) => ({
    report_id: `publisher-${String(index).padStart(6, '0')}-${year}`,
    position: 1,
    channel: 'website',
    label: label(index),
    items: index,
    printed: null,
    approximate: false,
  }));

const long = (index: number): string =>
  Array.from({ length: 8 }, (_, part) => Math.imul(index + 1, 2_654_435_761 + part).toString(36)).join('');

function write(years: Readonly<Record<number, readonly Row[]>>): { files: WrittenFile[]; byYear: number[] } {
  const table = new YearlyTable('channels');
  const files: WrittenFile[] = [];
  const byYear: number[] = [];
  for (const [year, rows] of Object.entries(years)) {
    files.push(...table.add(Number(year), rows));
    byYear.push(files.length);
  }
  files.push(...table.finish());
  return { files, byYear };
}

const read = async ({ content }: WrittenFile): Promise<readonly Record<string, unknown>[]> =>
  parquetReadObjects({ file: content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength) as ArrayBuffer });

describe('a table of reports that arrives year by year', () => {
  it('is one file, by report, while it is small', async () => {
    const { files, byYear } = write({ 2021: rowsOf(2021, 30, String), 2022: rowsOf(2022, 20, String) });
    expect(byYear).toEqual([0, 0]);
    expect(files.map(({ entry }) => [entry.file, entry.rows, entry.year])).toEqual([
      ['channels.parquet', 50, undefined],
    ]);
    const [file] = files;
    const ids = file ? (await read(file)).map(({ report_id: id }) => String(id)) : [];
    expect(ids).toEqual([...ids].sort());
    expect(ids.slice(0, 2)).toEqual(['publisher-000000-2021', 'publisher-000000-2022']);
  });

  it('gives out each year as soon as it is too large for one file, and loses no row', async () => {
    const counts = { 2019: 40_000, 2020: 70_000, 2021: 100, 2022: 0, 2023: 70_000 };
    const years = Object.fromEntries(
      Object.entries(counts).map(([year, count]) => [year, rowsOf(Number(year), count, long)]),
    );
    const { files, byYear } = write(years);
    expect(byYear[0]).toBe(0);
    expect(byYear[1]).toBeGreaterThan(1);
    expect(byYear.at(-1)).toBe(files.length);
    const held = new Map<number, number>();
    for (const { entry } of files) {
      expect(entry.file).toMatch(new RegExp(`^channels/year=${entry.year ?? ''}/part-\\d+\\.parquet$`));
      held.set(entry.year ?? 0, (held.get(entry.year ?? 0) ?? 0) + entry.rows);
    }
    expect(Object.fromEntries(held)).toEqual({ 2019: 40_000, 2020: 70_000, 2021: 100, 2023: 70_000 });
    const small = files.find(({ entry }) => entry.year === 2021);
    expect(small && (await read(small)).map(({ items }) => items)).toEqual(
      Array.from({ length: 100 }, (_, index) => index),
    );
  });

  it('is one empty file where no report gives a row', () => {
    const { files } = write({ 2021: [] });
    expect(files.map(({ entry }) => [entry.file, entry.rows])).toEqual([['channels.parquet', 0]]);
  });
});
