import { describe, expect, it } from 'vitest';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { packRows } from '../../src/cli/data/packed-rows.ts';
import type { WrittenFile } from '../../src/cli/data/table-files.ts';
import { splitByPlace, type ReportTable } from '../../src/cli/data/table-rows.ts';
import { encodePacked, YearlyTable } from '../../src/cli/data/yearly-table.ts';
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
    part: false,
  }));

/** Findings of generated reports: every third failed, every third has a look to be taken. */
const findingsOf = (year: number, count: number): Row<'findings'>[] =>
  Array.from({ length: count }, (_, index) => ({
    report_id: `publisher-${String(Math.floor(index / 3)).padStart(6, '0')}-${year}`,
    check_id: 'range.rate',
    class: 'arithmetic',
    result: ['pass', 'fail', 'warn'][index % 3] ?? null,
    at: long(index),
    left_value: long(index + count),
    right_value: null,
    difference: index,
    left_keys: null,
    right_keys: null,
    other_report_id: null,
    missing: null,
    note: null,
    state: null,
    also: null,
    explained_on: null,
    explained_by: null,
    explanation_kind: null,
    explanation: null,
  }));

const long = (index: number): string =>
  Array.from({ length: 8 }, (_, part) => Math.imul(index + 1, 2_654_435_761 + part).toString(36)).join('');

async function write(
  name: ReportTable,
  years: Readonly<Record<number, readonly Row[]>>,
  chunk = 5000,
): Promise<{ files: WrittenFile[]; byYear: number[] }> {
  const table = new YearlyTable(name, (of, rows) => Promise.resolve(encodePacked(of, rows)));
  const files: WrittenFile[] = [];
  const byYear: number[] = [];
  for (const [year, rows] of Object.entries(years)) {
    for (let from = 0; from < rows.length; from += chunk) {
      const held = splitByPlace(name, rows.slice(from, from + chunk));
      table.add(
        Number(year),
        held.map((place) => packRows(name, place)),
      );
    }
    for await (const file of table.endYear()) files.push(file);
    byYear.push(files.length);
  }
  for await (const file of table.finish()) files.push(file);
  return { files, byYear };
}

const bufferOf = ({ content }: WrittenFile): ArrayBuffer =>
  content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength) as ArrayBuffer;
const read = (file: WrittenFile): Promise<readonly Record<string, unknown>[]> =>
  parquetReadObjects({ file: bufferOf(file) });

describe('a table of reports that arrives year by year', () => {
  it('is one file, by report, while it is small', async () => {
    const { files, byYear } = await write(
      'channels',
      { 2021: rowsOf(2021, 30, String), 2022: rowsOf(2022, 20, String) },
      7,
    );
    expect(byYear).toEqual([0, 0]);
    expect(files.map(({ entry }) => [entry.file, entry.rows, entry.year])).toEqual([
      ['channels.parquet', 50, undefined],
    ]);
    const [file] = files;
    const ids = file ? (await read(file)).map(({ report_id: id }) => String(id)) : [];
    expect(ids).toEqual([...ids].sort());
    expect(ids.slice(0, 2)).toEqual(['publisher-000000-2021', 'publisher-000000-2022']);
  });

  it('gives out each year once it is too large for one file, and loses no row', async () => {
    const counts = { 2019: 20_000, 2020: 40_000, 2021: 100, 2022: 0, 2023: 180_000 };
    const years = Object.fromEntries(
      Object.entries(counts).map(([year, count]) => [
        year,
        rowsOf(Number(year), count, (index) => long(index) + long(index + 1_000_000)),
      ]),
    );
    const { files, byYear } = await write('channels', years);
    expect(byYear[0]).toBe(0);
    expect(byYear[1]).toBeGreaterThan(1);
    expect(byYear.at(-1)).toBe(files.length);
    const held = new Map<number, number>();
    for (const { entry } of files) {
      expect(entry.file).toMatch(new RegExp(`^channels/year=${entry.year ?? ''}/part-\\d+\\.parquet$`));
      expect(entry.bytes).toBeLessThan(17_000_000);
      held.set(entry.year ?? 0, (held.get(entry.year ?? 0) ?? 0) + entry.rows);
    }
    expect(Object.fromEntries(held)).toEqual({ 2019: 20_000, 2020: 40_000, 2021: 100, 2023: 180_000 });
    const small = files.find(({ entry }) => entry.year === 2021);
    expect(small && (await read(small)).map(({ items }) => items)).toEqual(
      Array.from({ length: 100 }, (_, index) => index),
    );
    const large = files.filter(({ entry }) => entry.year === 2023);
    expect(large.length).toBeGreaterThan(1);
    const items = (await Promise.all(large.map(read))).flat().map((row) => row.items);
    expect(items).toEqual(Array.from({ length: 180_000 }, (_, index) => index));
  });

  it.each([
    ['small', 300],
    ['large', 60_000],
  ])(
    'has what failed before what passed, each by report, in groups of their own where it is %s',
    async (size, count) => {
      const { files } = await write('findings', {
        2021: findingsOf(2021, count),
        2022: findingsOf(2022, count),
      });
      expect(files.length).toBe(size === 'small' ? 1 : 2);
      const order = ['fail', 'warn', 'pass'];
      let rows = 0;
      for (const file of files) {
        const found = await read(file);
        rows += found.length;
        const places = found.map(({ result }) => order.indexOf(String(result)));
        expect(places).toEqual([...places].sort());
        for (const result of order) {
          const ids = found.filter((row) => row.result === result).map((row) => String(row.report_id));
          expect(ids).toEqual([...ids].sort());
        }
        if (size === 'small') continue;
        for (const { columns } of parquetMetadata(bufferOf(file)).row_groups) {
          const told = columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === 'result')?.meta_data
            ?.statistics;
          expect(told?.min_value).toBe(told?.max_value);
        }
      }
      expect(rows).toBe(count * 2);
    },
  );

  it('is one empty file where no report gives a row', async () => {
    const { files } = await write('channels', { 2021: [] });
    expect(files.map(({ entry }) => [entry.file, entry.rows])).toEqual([['channels.parquet', 0]]);
  });
});
