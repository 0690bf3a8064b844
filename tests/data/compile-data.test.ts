import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/cli/data/apply-corrections.ts';
import { compileData } from '../../src/cli/data/compile-data.ts';
import { readData, type Data } from '../../src/cli/data/read-data.ts';
import { toParquet } from '../../src/engine/to-parquet.ts';
import { checks } from '../../src/schema/checks.ts';
import { indicators } from '../../src/schema/indicators.ts';
import type { Manifest } from '../../src/schema/manifest.ts';
import { hasValue } from '../../src/schema/report.ts';
import { tables, type TableName } from '../../src/schema/tables.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

const folder = mkdtempSync(join(tmpdir(), 'gongkai-parquet-'));
const bytesOf = (file: string) => readFileSync(join(folder, file));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);

async function readByHyparquet(table: string): Promise<Rows> {
  const bytes = bytesOf(`${table}.parquet`);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = await parquetReadObjects({ file });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
  );
}

async function readByDuckDB(table: string): Promise<Rows> {
  const connection = await (await DuckDBInstance.create()).connect();
  const result = await connection.runAndReadAll(`SELECT * FROM '${join(folder, `${table}.parquet`)}'`);
  connection.closeSync();
  return result
    .getRowObjects()
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

describe('data/ compiled to Parquet', () => {
  let manifest: Manifest;
  let data: Data;

  beforeAll(async () => {
    manifest = await compileData('data', folder);
    data = await readData('data');
  }, 60_000);

  it('is described by its manifest, file by file', () => {
    expect(manifest.files.map(({ table }) => table).sort()).toEqual(Object.keys(tables).sort());
    for (const { file, bytes, sha256: sum } of manifest.files) {
      expect([file, bytesOf(file).byteLength, sha256(bytesOf(file))]).toEqual([file, bytes, sum]);
    }
    expect(JSON.parse(bytesOf('manifest.json').toString())).toEqual(manifest);
    expect(readdirSync(folder).filter((name) => name.includes('aside'))).toEqual([]);
  });

  it('is the same bytes for the same data', async () => {
    const again = mkdtempSync(join(tmpdir(), 'gongkai-parquet-'));
    expect(await compileData('data', again)).toEqual(manifest);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    for (const name of files) expect(sha256(readFileSync(join(again, name)))).toBe(sha256(bytesOf(name)));
  });

  it.each(Object.keys(tables) as TableName[])(
    'is read alike by hyparquet and by native DuckDB: %s',
    async (table) => {
      const [one, other] = [await readByHyparquet(table), await readByDuckDB(table)];
      const rows = manifest.files.find((file) => file.table === table)?.rows;
      expect([one.length, other.length]).toEqual([rows, rows]);
      expect(one.length).toBeGreaterThan(table === 'themes' ? 10 : 100);
      expect(Object.keys(one[0] ?? {})).toEqual(Object.keys(tables[table]));
      expect(other).toEqual(one);
    },
  );

  it('holds every figure of data/, and nothing else', async () => {
    const rows = new Map((await readByHyparquet('reports')).map((row) => [row.report_id, row]));
    expect(rows.size).toBe(data.reports.length);
    for (const report of data.reports) {
      const row = rows.get(report.id);
      const figures = applyCorrections(report);
      const expected = indicators.map(({ key }) => {
        const figure = figures[key];
        return [key, hasValue(figure) ? figure.value : null];
      });
      expect(indicators.map(({ key }) => [key, row?.[key]])).toEqual(expected);
      expect([row?.year, row?.publisher_id, row?.partial]).toEqual([
        report.content.report.year,
        report.content.publisher,
        report.content.partial,
      ]);
    }
  });

  it('names the address of official sources only', async () => {
    const rows = await readByHyparquet('reports');
    const addressed = rows.filter((row) => row.source_url !== null);
    expect(addressed.length).toBeGreaterThan(500);
    expect(new Set(addressed.map((row) => row.source_kind))).toEqual(new Set(['official_site']));
  });

  it('has findings of known checks, each of a report, at most one “not assessable” for each', async () => {
    const findings = await readByHyparquet('findings');
    const ids = new Set(data.reports.map(({ id }) => id));
    expect(findings.filter((row) => !ids.has(String(row.report_id)))).toEqual([]);
    expect(findings.filter((row) => !(String(row.check_id) in checks))).toEqual([]);
    const open = findings.filter((row) => row.result === 'not_assessable');
    expect(new Set(open.map((row) => `${String(row.report_id)} ${String(row.check_id)}`)).size).toBe(
      open.length,
    );
    expect(open.filter((row) => row.missing === null)).toEqual([]);
  });

  it('holds the themes of whole documents that have a section five of their own', async () => {
    const rows = await readByHyparquet('themes');
    expect(new Set(rows.map((row) => row.report_id))).toEqual(
      new Set(['320813-hongze-2023', '610900-ankang-gaoxinqu-2019']),
    );
    expect(
      rows.filter((row) => row.report_id === '610900-ankang-gaoxinqu-2019' && row.role === 'problem'),
    ).toEqual(
      [
        ['awareness', 325],
        ['timeliness', 326],
        ['form_carriers', 326],
        ['content_quality', 326],
      ].map(([theme, line]) => ({
        report_id: '610900-ankang-gaoxinqu-2019',
        theme,
        role: 'problem',
        line,
      })),
    );
  });

  it('finds the totals that a report prints as 0 above its parts', async () => {
    const findings = await readByHyparquet('findings');
    expect(
      findings.filter((row) => row.report_id === '320813-hongze-2023' && row.check_id === 'disputes.results'),
    ).toMatchObject([
      { at: 'review', result: 'fail', left_value: '0', right_value: '11', difference: -11 },
      { at: 'suit_after_review', result: 'fail', left_value: '0', right_value: '5', difference: -5 },
      { at: 'suit_direct', result: 'pass' },
    ]);
  });
});

describe('a Parquet file', () => {
  it('is compressed with Snappy and holds a table without rows', () => {
    const bytes = toParquet('channels', []);
    const empty = parquetMetadata(bytes.buffer as ArrayBuffer);
    expect([Number(empty.num_rows), empty.schema.length - 1]).toEqual([
      0,
      Object.keys(tables.channels).length,
    ]);
    const row = {
      report_id: 'a',
      position: 1,
      channel: 'app',
      label: null,
      items: 2.5,
      printed: '',
      approximate: false,
    };
    const full = parquetMetadata(toParquet('channels', [row]).buffer as ArrayBuffer);
    const codecs = full.row_groups.flatMap(({ columns }) =>
      columns.map(({ meta_data: meta }) => meta?.codec),
    );
    expect(new Set(codecs)).toEqual(new Set(['SNAPPY']));
  });
});
