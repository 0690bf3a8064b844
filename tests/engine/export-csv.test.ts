import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportCsv } from '../../src/engine/export-csv.ts';
import type { ExportRequest } from '../../src/engine/export-request.ts';
import type { Manifest } from '../../src/schema/manifest.ts';
import { writeData } from './write-data.ts';

const report = (id: string, year: number, partial: boolean) => ({
  rows: 1,
  columns: {
    report_id: [id],
    publisher_id: ['p'],
    year: [year],
    edition: ['2021'],
    partial: [partial],
    title: ['说，“公开”'],
    'requests.received.total': [0],
    'disclosure.fees.amount': [null],
  },
});

let folder: string;
let server: Server;
let manifest: Manifest;
let dataUrl: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  manifest = await writeData(folder, {
    reports: [report('p-2021', 2021, true), report('p-2022', 2022, false)],
    publishers: [
      { rows: 1, columns: { publisher_id: ['p'], hans: ['某县'], hant: ['某縣'], en: ['Some County'] } },
    ],
    sources: [
      {
        rows: 1,
        columns: {
          report_id: ['p-2021'],
          key: ['disclosure.fees.amount'],
          problem: ['unit_missing'],
          printed: ['3.2'],
        },
      },
    ],
    findings: [
      {
        rows: 1,
        columns: {
          report_id: ['p-2021'],
          check_id: ['requests.balance'],
          result: ['not_assessable'],
          at: ['natural'],
          missing: ['requests.received.natural,requests.concluded.natural'],
        },
      },
    ],
  });
  server = createServer((request, response) => {
    readFile(join(folder, new URL(request.url ?? '', 'http://x').pathname)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
  dataUrl = `http://127.0.0.1:${address.port}/`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const filesOf = (table: string) => manifest.files.filter((file) => file.table === table);

async function write(
  request: Partial<ExportRequest>,
): Promise<{ head: string; rows: Record<string, string>[] }> {
  const blob = await exportCsv(
    { dataUrl, words: null, language: 'en', files: filesOf('reports'), background: null, ...request },
    () => undefined,
  );
  const [head = '', ...lines] = (await blob.text()).split('\r\n').filter(Boolean);
  const names = head.split(',');
  const rows = lines.map((line) =>
    Object.fromEntries<string>(
      line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell, index) => [names[index] ?? '', cell]),
    ),
  );
  return { head, rows };
}

it('joins the parts of a table in one file, under one head, with nothing where there is no value', async () => {
  const { rows } = await write({});
  expect(rows.map((row) => row.report_id)).toEqual(['p-2021', 'p-2022']);
  expect(rows.map((row) => row['requests.received.total'])).toEqual(['0', '0']);
  expect(rows.map((row) => row['disclosure.fees.amount'])).toEqual(['', '']);
  expect(rows[0]?.title).toBe('说，“公开”');
});

it('writes figures with their values or the reason: stated, by the form, by how much was read', async () => {
  const { rows } = await write({
    background: { sources: filesOf('sources'), publishers: filesOf('publishers') },
  });
  const find = (report: string, key: string) => {
    const row = rows.find((each) => each.report_id === report && each.key === key);
    return [row?.value, row?.problem, row?.printed];
  };
  expect(find('p-2021', 'requests.received.total')).toEqual(['0', '', '']);
  expect(find('p-2021', 'disclosure.fees.amount')).toEqual(['', 'unit_missing', '3.2']);
  expect(find('p-2021', 'requests.granted.total')).toEqual(['', 'not_read', '']);
  expect(find('p-2022', 'requests.granted.total')).toEqual(['', 'not_found', '']);
  expect(find('p-2022', 'disclosure.procurement.projects')).toEqual(['', 'not_in_edition', '']);
  expect(new Set(rows.map((row) => row.publisher))).toEqual(new Set(['Some County']));
});

it('puts heads, codes, places and names of figures into the words of a language', async () => {
  const { head, rows } = await write({ words: 'hans', files: filesOf('findings') });
  expect(head).toContain('报告编号,规则,结果,所在');
  expect(rows[0]).toMatchObject({
    规则: '申请收支平衡',
    结果: '无法核对',
    所在: '三、收到和处理申请 › 自然人',
    缺少: '本年新收 · 自然人；办理结果总计 · 自然人',
  });
});

it('names the file that cannot be fetched', async () => {
  const [file] = filesOf('reports');
  if (!file) throw new Error('There is no file.');
  await expect(write({ files: [{ ...file, file: 'gone.parquet' }] })).rejects.toThrow('gone.parquet');
});
