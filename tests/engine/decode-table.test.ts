import { tableFromIPC, vectorFromArray } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { decodeTable, openParquet } from '../../src/engine/decode-table.ts';
import type { ManifestFile } from '../../src/schema/manifest.ts';
import { tables, type TableName } from '../../src/schema/tables.ts';
import { generateData } from './generate-data.ts';
import { toParquet, type TableData } from './write-data.ts';

const entry = (table: TableName, rows: number): ManifestFile => ({
  table,
  file: `${table}.parquet`,
  rows,
  bytes: 0,
  sha256: '0'.repeat(64),
});

function opened(table: TableName, data: TableData, rows = data.rows, rowGroupSize = 64) {
  const bytes = toParquet(table, data, rowGroupSize).slice().buffer;
  return openParquet(entry(table, rows), {
    byteLength: bytes.byteLength,
    slice: (start, end) => bytes.slice(start, end),
  });
}

describe('decodeTable', () => {
  const generated = generateData(300);

  it.each(Object.keys(tables) as TableName[])('gives back every value and null of “%s”', async (table) => {
    const data = generated[table][0];
    if (!data) throw new Error('no data');
    const columns = Object.keys(tables[table]);
    const arrow = tableFromIPC((await decodeTable([await opened(table, data)], columns)).ipc);
    expect(arrow.numRows).toBe(data.rows);
    for (const name of columns) {
      const expected = data.columns[name] ?? Array.from({ length: data.rows }, () => null);
      expect([...(arrow.getChild(name) ?? [])], name).toEqual(expected);
    }
  });

  it('reads only the columns asked for, files one after the other', async () => {
    const part = (from: number): TableData => ({
      rows: 2,
      columns: { year: [from, from + 1], title: ['甲', null] },
    });
    const files = [await opened('reports', part(2019)), await opened('reports', part(2021))];
    const arrow = tableFromIPC((await decodeTable(files, ['title', 'year'])).ipc);
    expect(arrow.schema.fields.map(({ name }) => name)).toEqual(['title', 'year']);
    expect([...(arrow.getChild('year') ?? [])]).toEqual([2019, 2020, 2021, 2022]);
    expect([...(arrow.getChild('title') ?? [])]).toEqual(['甲', null, '甲', null]);
  });

  it('gives an empty table of the right columns for a file without rows', async () => {
    const arrow = tableFromIPC(
      (await decodeTable([await opened('channels', { rows: 0, columns: {} })], ['items'])).ipc,
    );
    expect(arrow.numRows).toBe(0);
    expect(String(arrow.schema.fields[0]?.type)).toBe('Float64');
  });

  it('names the file whose rows are not those of the manifest', async () => {
    await expect(opened('reports', { rows: 2, columns: {} }, 3)).rejects.toMatchObject({
      name: 'DataError',
      file: 'reports.parquet',
      message: expect.stringContaining('2 rows, the manifest says 3') as string,
    });
  });

  it('names the file that lacks a column, holds another type, or is no Parquet file', async () => {
    const short = await opened('publishers', { rows: 1, columns: {} });
    const other = { ...short, entry: entry('reports', 1) };
    await expect(decodeTable([other], ['year'])).rejects.toMatchObject({
      name: 'DataError',
      file: 'reports.parquet',
    });

    const text = {
      ...(await opened('sources', { rows: 1, columns: { key: ['x'] } })),
      entry: entry('channels', 1),
    };
    await expect(decodeTable([text], ['report_id', 'items'])).rejects.toMatchObject({ name: 'DataError' });

    const bytes = new TextEncoder().encode('<!doctype html> not here').buffer;
    const page = openParquet(entry('reports', 1), {
      byteLength: bytes.byteLength,
      slice: (a, b) => bytes.slice(a, b),
    });
    await expect(page).rejects.toMatchObject({ name: 'DataError', file: 'reports.parquet' });
  });

  it('refuses text where a number belongs', async () => {
    const { file, metadata } = await opened('publishers', { rows: 1, columns: { hans: ['甲'] } });
    const renamed = structuredClone(metadata);
    for (const element of renamed.schema) if (element.name === 'hans') element.name = 'items';
    for (const group of renamed.row_groups) {
      for (const { meta_data: column } of group.columns) {
        if (column?.path_in_schema[0] === 'hans') column.path_in_schema = ['items'];
      }
    }
    await expect(
      decodeTable([{ entry: entry('channels', 1), file, metadata: renamed }], ['items']),
    ).rejects.toThrow(/“items” holds a string where a DOUBLE belongs/);
  });

  it('makes the same bytes as Arrow itself does', async () => {
    const values = ['甲', null, '', '甲', '𠮷𠮷'];
    const arrow = tableFromIPC(
      (await decodeTable([await opened('channels', { rows: 5, columns: { label: values } })], ['label'])).ipc,
    );
    const own = vectorFromArray(values);
    expect([...(arrow.getChild('label') ?? [])]).toEqual([...own]);
    expect(arrow.getChild('label')?.nullCount).toBe(own.nullCount);
  });
});
