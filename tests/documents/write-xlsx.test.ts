import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Book, BookCell, BookSheet } from '../../src/documents/workbook/book.ts';
import { toBookSheet } from '../../src/documents/workbook/to-book-sheet.ts';
import { writeXlsx } from '../../src/documents/workbook/write-xlsx.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { toSafeText } from '../../src/documents/safe-text.ts';
import { convert, hasOffice } from './open-office.ts';

const sheet = (rows: readonly (readonly BookCell[])[], name = '排名'): BookSheet => ({
  name,
  columns: ['单位', '数'],
  rows,
  count: rows.length,
  frozen: 1,
});

const book = (...sheets: BookSheet[]): Book => ({ title: '排名', sheets });

const partOf = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);

describe('an Excel file', () => {
  it('has numbers with their looks, heads that stay, filters, and heads on each page of paper', async () => {
    const bytes = await writeXlsx(
      book(
        sheet([
          [{ value: '甲' }, { value: 1653, look: 'whole' }],
          [{ value: '乙' }, { value: 98.5, look: 'percent' }],
          [{ value: '丙' }, { value: null }],
        ]),
        sheet([], 'Method and data'),
      ),
    );
    const cells = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(cells).toMatch(/<c r="B2" s="\d+"><v>1653<\/v>/u);
    expect(cells).toMatch(/<c r="B3" s="\d+"><v>98.5<\/v>/u);
    expect(cells).not.toContain('r="B4" s');
    expect(cells).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen"');
    expect(cells).toContain('<autoFilter ref="A1:B4"/>');
    expect(partOf(bytes, 'xl/styles.xml')).toContain('0.##&quot;%&quot;');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain("'排名'!$A:$A,'排名'!$1:$1");
    expect(partOf(bytes, 'xl/workbook.xml')).toContain("'Method and data'!$A:$A,'Method and data'!$1:$1");
    expect(cells).toContain('fitToPage="1"');
  });

  it.skipIf(!hasOffice)('is read by LibreOffice with the same values', async () => {
    const bytes = await writeXlsx(
      book(
        sheet([
          [{ value: '=1+1' }, { value: 1653.25, look: 'decimal' }],
          [{ value: '_x0041_' }, { value: 7 }],
        ]),
      ),
    );
    const csv = new TextDecoder().decode(
      await convert(bytes, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false'),
    );
    expect(csv.trim().split('\n')).toEqual(['单位,数', '=1+1,"1,653.25"', '_x0041_,7']);
  });

  it('is not pressed onto one page where it is too wide to be read there', async () => {
    const columns = Array.from({ length: 200 }, (_, at) => `数${at}`);
    const bytes = await writeXlsx(book({ name: '数字', columns, rows: [], count: 0, frozen: 1 }));
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('fitToPage');
  });

  it('shows the numbers of one column alike', () => {
    const table = {
      columns: [{ id: 'score', name: '总分', align: 'end' as const }],
      rows: [[{ text: '75', value: 75 }], [{ text: '72.22', value: 72.22 }]],
    };
    const { rows } = toBookSheet('排名', table, '原因');
    expect([...rows].map(([cell]) => cell?.look)).toEqual(['decimal', 'decimal']);
  });

  it('reads its rows as it packs them, others getting their turn in between', async () => {
    const count = 30_000;
    let read = 0;
    let readBefore = 0;
    let turns = 0;
    let most = 0;
    const timer = setInterval(() => {
      turns += 1;
      most = Math.max(most, read - readBefore);
      readBefore = read;
    });
    const rows = {
      *[Symbol.iterator]() {
        for (let at = 0; at < count; at += 1) {
          read += 1;
          yield Array.from({ length: 12 }, (_, column) => ({ value: at * column, look: 'whole' as const }));
        }
      },
    };
    const columns = Array.from({ length: 12 }, (_, column) => `数${column}`);
    const bytes = await writeXlsx(book({ name: '数字', columns, rows, count }));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
    expect(most).toBeLessThan(count);
    const cells = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(cells).toContain('<dimension ref="A1:L30001"/>');
    expect(cells).toContain('<autoFilter ref="A1:L30001"/>');
    expect(cells.match(/<row /gu)).toHaveLength(count + 1);
    expect(cells).toContain(`<c r="L30001" s="`);
    expect(cells).toContain(`<v>${(count - 1) * 11}</v>`);
  });

  it('keeps any text a text, whatever it looks like', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        maxLength: 20,
      }),
      fc.constantFrom("=cmd|'/C calc'!A0", '+1', '@SUM(1)', '\u202Eabc', '_x0041_', '\uD800', '1e5', '007'),
    );
    await fc.assert(
      fc.asyncProperty(text, async (told) => {
        const bytes = await writeXlsx(
          book(
            sheet(
              [
                [{ value: `甲${told}` }, { value: 1 }],
                [{ value: told }, { value: 2 }],
              ],
              told,
            ),
          ),
        );
        const cells = partOf(bytes, 'xl/worksheets/sheet1.xml');
        expect(cells).not.toContain('<f');
        expect(cells).toMatch(/<c r="A3" s="\d+" t="inlineStr"/u);
        const read = JSON.stringify(await readDocument(bytes, 'file.xlsx')).replaceAll('_x005F_', '_');
        const bare = (some: string) =>
          some.normalize('NFKC').replaceAll(/[\s\u00AD\u200B-\u200D\uFEFF]/gu, '');
        if (bare(toSafeText(told)) === told)
          expect(bare(read)).toContain(JSON.stringify(`甲${told}`).slice(1, -1));
      }),
      { numRuns: 100 },
    );
  });
});
