import { describe, expect, it } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { importReport } from '../../src/import/import-report.ts';
import { randomFigures } from './forms/figures.ts';
import { sampleForm } from './forms/sample.ts';
import { packDocx } from './documents/write-docx.ts';
import { makeFigures } from './documents/form-figures.ts';
import { makeTables } from './documents/form-tables.ts';
import { plainStyle, setPages } from './documents/set-pages.ts';
import { docCell, docRowEnd, writeDoc } from './documents/write-doc.ts';
import { writePdf } from './documents/write-pdf.ts';
import { packXlsx, xlsxRows } from './documents/write-xlsx.ts';

const { title } = sampleForm('2021', randomFigures('2021', 7));
const tables = makeTables('2021', makeFigures('2021', 7));
const label = '一、本年新收政府信息公开申请数量';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (piece: string) => (count: number) => utf8(`<h1>${title}</h1>${piece.repeat(count)}`);
const table = (row: string) => (count: number) =>
  utf8(`<h1>${title}</h1><table>${row.repeat(count)}</table>`);
const text = (piece: string) => (count: number) => utf8(`${title}\n一、总体情况\n${piece.repeat(count)}`);

type Grown = readonly [what: string, name: string, make: (count: number) => Uint8Array, count: number];

const grown: readonly Grown[] = [
  ['siblings', 'a.html', page('<i>1</i>'), 8_000],
  ['paragraphs', 'a.html', page('<p>1</p>'), 8_000],
  ['rows of the form', 'a.html', table(`<tr><td>${label}</td><td>1</td></tr>`), 1_500],
  ['rows of one cell', 'a.html', table('<tr><td>1</td></tr>'), 5_000],
  [
    'rows of the form, eight cells each',
    'a.html',
    table(`<tr><td>${label}</td>${'<td>1</td>'.repeat(7)}</tr>`),
    700,
  ],
  [
    'rows that the form has not',
    'a.html',
    table(`<tr><td>属于某某秘密</td>${'<td>1</td>'.repeat(7)}</tr>`),
    700,
  ],
  ['tables', 'a.html', page('<table><tr><td>1</td></tr></table>'), 2_000],
  [
    'tables in cells',
    'a.html',
    table('<tr><td rowspan=9>1</td><td><table><tr><td>1</td></tr></table></td></tr>'),
    700,
  ],
  ['elements that fall out of a table', 'a.html', table('<i>1</i>'), 8_000],
  ['escaped markup', 'a.html', page('&lt;table&gt;'), 8_000],
  ['labels and numbers, a line each', 'a.txt', text(`${label}\n1\n`), 2_000],
  ['lines of numbers', 'a.txt', text('12\n'), 20_000],
  ['one line of numbers', 'a.txt', text('12 '), 20_000],
  ['one line of commas', 'a.csv', text(','), 100_000],
  ['one number', 'a.txt', text('1'), 150_000],
  ['lines that end no sentence', 'a.txt', text('我们的工作在这一年中很好很好的呀呀呀呀呀呀呀呀呀\n'), 2_500],
  [
    'lines that end in the middle of a sentence',
    'a.txt',
    text('我们的工作很好。在这一年中很好很好的呀呀呀呀呀\n'),
    400,
  ],
  ['sentences that tell a figure', 'a.txt', text('收到政府信息公开申请12件。'), 400],
  ['a sentence without an end', 'a.txt', text('收到政府信息公开申请12件，'), 2_500],
  ['parts of parts', 'a.txt', text('其中'), 20_000],
  ['rows of bars', 'a.md', text('| 1 | 2 |\n'), 3_000],
  ['rows of commas', 'a.csv', text('本年,1,2\n'), 1_500],
  ['quotes without an end', 'a.csv', text('a,"b\n'), 700],
  [
    'paragraphs of Word',
    'a.docx',
    (count) => packDocx('<w:p><w:r><w:t>一、我们</w:t></w:r></w:p>'.repeat(count)),
    600,
  ],
  [
    'rows of Word',
    'a.docx',
    (count) =>
      packDocx(
        `<w:tbl>${'<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>'.repeat(count)}</w:tbl>`,
      ),
    600,
  ],
  [
    'rows of old Word',
    'a.doc',
    (count) =>
      writeDoc([
        { text: `${title}\r` },
        ...Array.from({ length: count }, () => [docCell(label), docCell('1'), docRowEnd(2)]).flat(),
        { text: '\r' },
      ]),
    1_000,
  ],
  [
    'pages of PDF',
    'a.pdf',
    (count) =>
      writePdf(
        Array.from({ length: count }, () =>
          setPages(title, tables, { ...plainStyle, pageNumber: 'none' }),
        ).flat(),
      ),
    2,
  ],
  [
    'pages of PDF without lines',
    'a.pdf',
    (count) =>
      writePdf(
        Array.from({ length: count }, () =>
          setPages(title, tables, { ...plainStyle, draws: 'nothing' }),
        ).flat(),
      ),
    2,
  ],
  [
    'rows of rich text',
    'a.rtf',
    (count) => utf8(`{\\rtf1 ${'\\trowd\\cellx100\\intbl 1\\cell\\row '.repeat(count)}}`),
    2_000,
  ],
  [
    'rows of Excel',
    'a.xlsx',
    (count) =>
      packXlsx([
        { name: 'a', rows: xlsxRows(Array.from({ length: count }, (_, at) => [`甲${at * 7919}`, at, 2, 3])) },
      ]),
    400,
  ],
];

async function timed(name: string, bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  try {
    await importReport(bytes, { name });
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
  }
  return performance.now() - start;
}

const rounds = 8;
/** What a clock and other programs add to a short time (milliseconds). */
const jitter = 60;

describe('the time that a document takes', () => {
  it.each(grown)(
    'grows with its length: %s',
    async (_, name, make, count) => {
      const [once, twice] = [make(count), make(count * 2)];
      await timed(name, once);
      let [short, long] = [Infinity, Infinity];
      for (let round = 0; round < rounds; round += 1) {
        short = Math.min(short, await timed(name, once));
        long = Math.min(long, await timed(name, twice));
        if (long <= short * 2.5) break;
      }
      expect(long).toBeLessThan(short * 2.5 + jitter);
    },
    60_000,
  );
});
