import { describe, expect, it } from 'vitest';
import { fillFiles, oneFileUpTo, planPartition, type TableSize } from '../../src/engine/partition.ts';

const size = (years: Record<number, number> | null, rows: number, bytesPerRow: number): TableSize => ({
  rows,
  years: years && new Map(Object.entries(years).map(([year, held]) => [Number(year), held])),
  bytesPerRow,
  rowGroup: 1000,
});

/** Every row of every year stands in one file, and files are whole row groups but for the last. */
function expectWhole(parts: ReturnType<typeof planPartition>, held: Readonly<Record<string, number>>): void {
  for (const [year, rows] of Object.entries(held)) {
    const own = parts.filter((part) => String(part.year) === year);
    expect(own.map(({ from }) => from)).toEqual([0, ...own.slice(0, -1).map(({ to }) => to)]);
    expect(own.at(-1)?.to).toBe(rows);
    for (const { to } of own.slice(0, -1)) expect(to % 1000).toBe(0);
  }
}

describe('planPartition', () => {
  it('leaves a small table one file, with years or without', () => {
    const one = [{ file: 'reports.parquet', year: null, from: 0, to: 900 }];
    expect(planPartition('reports', size({ 2022: 400, 2023: 500 }, 900, 150))).toEqual(one);
    expect(planPartition('reports', size(null, 900, oneFileUpTo / 900))).toEqual(one);
  });

  it('leaves a table without rows one file', () => {
    expect(planPartition('themes', size({}, 0, 0))).toEqual([
      { file: 'themes.parquet', year: null, from: 0, to: 0 },
    ]);
  });

  it('divides a large table by year, oldest first, each year in a folder of its own', () => {
    const years = { 2023: 50_000, 2021: 10, 2022: 30_000 };
    const parts = planPartition('reports', size(years, 80_010, 100));
    expect(parts.map(({ file }) => file)).toEqual([
      'reports/year=2021/part-0.parquet',
      'reports/year=2022/part-0.parquet',
      'reports/year=2023/part-0.parquet',
    ]);
    expectWhole(parts, years);
  });

  it('keeps every file well below what hosts allow, however large a year is', () => {
    const years = { 2022: 999, 2023: 1_000_001 };
    const parts = planPartition('sources', size(years, 1_001_000, 100));
    expect(Math.max(...parts.map(({ from, to }) => (to - from) * 100))).toBeLessThan(18_000_000);
    expect(parts.filter(({ year }) => year === 2023).length).toBeGreaterThan(4);
    expectWhole(parts, years);
  });

  it('cuts a large table without years by its rows', () => {
    const parts = planPartition('publishers', size(null, 500_500, 100));
    expect(parts[1]?.file).toBe('publishers/part-1.parquet');
    expectWhole(parts, { null: 500_500 });
  });
});

describe('fillFiles', () => {
  it('puts row groups into as few files as their sizes allow, in their order, and loses none', () => {
    expect(fillFiles('sources', 2023, [7e6, 7e6, 7e6, 1e6])).toEqual([
      { file: 'sources/year=2023/part-0.parquet', from: 0, to: 2 },
      { file: 'sources/year=2023/part-1.parquet', from: 2, to: 4 },
    ]);
  });

  it('gives a row group that is too large for any file a file of its own', () => {
    const files = fillFiles('reports', 2023, [30e6, 1e6, 30e6]);
    expect(files.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('gives one file to a year whose rows are few', () => {
    expect(fillFiles('themes', 2021, [500])).toEqual([
      { file: 'themes/year=2021/part-0.parquet', from: 0, to: 1 },
    ]);
  });
});
