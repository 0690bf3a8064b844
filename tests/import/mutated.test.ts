import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { importReport } from '../../src/import/import-report.ts';
import { makeFigures } from './documents/form-figures.ts';
import { toGrid } from './documents/form-grid.ts';
import { makeTables } from './documents/form-tables.ts';
import { odsParts, odtParts, packParts } from './documents/write-odf.ts';
import { packXlsx, xlsxRows } from './documents/write-xlsx.ts';
import { randomFigures } from './forms/figures.ts';
import { sampleForm } from './forms/sample.ts';
import { toHtml } from './forms/write-html.ts';

const title = '某某市2023年政府信息公开工作年度报告';
const tables = makeTables('2021', makeFigures('2021', 3));
const xlsx = packXlsx([
  {
    name: '年报',
    rows: xlsxRows([
      [title],
      ...tables.flatMap((each) => [
        [each.heading],
        ...toGrid(each).map((row) => row.map((cell) => cell?.text ?? '')),
      ]),
    ]),
  },
]);
const page = toHtml(sampleForm('2021', randomFigures('2021', 3)));
const mht = new TextEncoder().encode(
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${page}\r\n--b--\r\n`,
);

type Change = readonly [place: number, value: number];

/** How many figures importing some bytes gives, or the kind of a named error. Any other error fails. */
async function outcome(bytes: Uint8Array, name: string): Promise<number | string> {
  try {
    return Object.keys((await importReport(bytes, { name })).figures).length;
  } catch (error) {
    if (error instanceof ImportError) return error.kind;
    throw error;
  }
}

/** Some bytes changed, and all behind a place cut off. */
function change(whole: Uint8Array, changes: readonly Change[], end: number): Uint8Array {
  const bytes = whole.slice(0, Math.ceil(whole.length * end));
  for (const [place, value] of changes) bytes[place % bytes.length] = value;
  return bytes;
}

/** The same within a file of an archive, which is sound itself: its reader gets to see the change. */
function changeInside(whole: Uint8Array, changes: readonly Change[], end: number): Uint8Array {
  const files = unzipSync(whole);
  const names = Object.keys(files).filter((name) => name !== 'mimetype');
  const name = names[(changes[0]?.[0] ?? 0) % names.length] ?? '';
  return zipSync({ ...files, [name]: change(files[name] ?? new Uint8Array(1), changes, end) });
}

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
const ends = fc.constantFrom(1, 1, 1, 0.9, 0.5, 0.1);

async function neverUnnamed(
  name: string,
  numRuns: number,
  make: (changes: readonly Change[], end: number) => Uint8Array,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(changes, ends, async (list, end) => {
      await outcome(make(list, end), name);
    }),
    { numRuns, timeout: 20_000 },
  );
}

describe('documents with bytes changed or cut off', () => {
  const archives = [
    ['a.xlsx', xlsx],
    ['a.odt', packParts(odtParts(title, tables))],
    ['a.ods', packParts(odsParts(title, tables))],
  ] as const;

  it.each([...archives, ['a.mht', mht]] as const)('are whole before: %s', async (name, whole) => {
    expect(await outcome(whole, name)).toBeGreaterThan(190);
  });

  it.each(archives)(
    'never give an unnamed error, changed from outside or within: %s',
    async (name, whole) => {
      expect(strFromU8(whole.subarray(0, 2))).toBe('PK');
      await neverUnnamed(name, 15, (list, end) => change(whole, list, end));
      await neverUnnamed(name, 25, (list, end) => changeInside(whole, list, end));
    },
    60_000,
  );

  it('never give an unnamed error: a saved page', async () => {
    await neverUnnamed('a.mht', 15, (list, end) => change(mht, list, end));
  }, 60_000);

  const xls = '../shared/cases/xls.xls';
  it.skipIf(!existsSync(xls))(
    'never give an unnamed error: an Excel file of the older kind (skipped where ../shared is absent)',
    async () => {
      const whole = new Uint8Array(readFileSync(xls));
      await neverUnnamed('a.xls', 40, (list, end) => change(whole, list, end));
    },
    60_000,
  );
});
