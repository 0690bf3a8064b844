import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { decodeTable, openParquet } from '../../src/engine/decode-table.ts';
import { statedRows } from '../../src/query/missing-sql.ts';
import type { RowChoice } from '../../src/query/query.ts';
import { toParquet, type TableData } from './write-data.ts';

const rows = 1000;
const rowGroup = 100;
const at = Array.from({ length: rows }, (_, row) => row);

/** Sources whose first hundred and a few say something; ids rise, a group’s rows share few of them. */
const sources: TableData = {
  rows,
  columns: {
    report_id: at.map((row) => `样例-${String(Math.floor(row / 30)).padStart(3, '0')}`),
    key: at.map((row) => `key-${row}`),
    value: at.map((row) => (row % 7 === 0 ? null : row)),
    problem: at.map((row) => (row < 90 && row % 3 === 0 ? 'slash' : null)),
    approximate: at.map((row) => row === 95 || row === 512),
    correction: at.map(() => null),
  },
};

/** The file, and how many bytes of it are read. */
async function opened() {
  const bytes = toParquet('sources', sources, rowGroup).slice().buffer;
  const read = { bytes: 0 };
  const entry = {
    table: 'sources',
    file: 'sources.parquet',
    rows,
    bytes: bytes.byteLength,
    sha256: '',
  } as const;
  const file = await openParquet(entry, {
    byteLength: bytes.byteLength,
    slice(start, end = bytes.byteLength) {
      read.bytes += (end < 0 ? bytes.byteLength + end : end) - start;
      return bytes.slice(start, end);
    },
  });
  read.bytes = 0;
  return { file, read };
}

const columns = ['key', 'value', 'report_id'];

async function decode(choice?: RowChoice) {
  const { file, read } = await opened();
  const decoded = await decodeTable([file], columns, choice);
  const table = tableFromIPC(decoded.ipc);
  expect(table.numRows).toBe(decoded.rows);
  const held = Object.fromEntries(columns.map((name) => [name, [...(table.getChild(name) ?? [])]]));
  return { held, read: read.bytes };
}

const expected = (isChosen: (row: number) => boolean) =>
  Object.fromEntries(
    columns.map((name) => [name, (sources.columns[name] ?? []).filter((_, row) => isChosen(row))]),
  );

describe('a choice of rows', () => {
  it('gives those with something in one of the columns, and leaves other row groups unread', async () => {
    const { held, read } = await decode(statedRows.sources);
    const isStated = (row: number) => (row < 90 && row % 3 === 0) || row === 95 || row === 512;
    expect(held).toEqual(expected(isStated));
    expect(read).toBeLessThan((await decode()).read / 2);
  });

  it('gives those with one text in a column, from the row groups that can hold it', async () => {
    const value = '样例-007';
    const { held, read } = await decode({ column: 'report_id', value });
    expect(held).toEqual(expected((row) => Math.floor(row / 30) === 7));
    expect(read).toBeLessThan((await decode()).read / 2);
  });

  it('gives none where none is chosen', async () => {
    const { held } = await decode({ column: 'report_id', value: 'nobody' });
    expect(held).toEqual(expected(() => false));
  });
});
