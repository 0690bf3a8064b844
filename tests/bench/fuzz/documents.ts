import { existsSync, readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { makeFigures } from '../../import/documents/form-figures.ts';
import { toGrid } from '../../import/documents/form-grid.ts';
import { makeTables } from '../../import/documents/form-tables.ts';
import { plainStyle, setPages } from '../../import/documents/set-pages.ts';
import { docCell, docRowEnd, writeDoc } from '../../import/documents/write-doc.ts';
import { writeDocx } from '../../import/documents/write-docx.ts';
import { odsParts, odtParts, packParts } from '../../import/documents/write-odf.ts';
import { writeOfd } from '../../import/documents/write-ofd.ts';
import { writePdf } from '../../import/documents/write-pdf.ts';
import { packXlsx, xlsxRows } from '../../import/documents/write-xlsx.ts';
import { randomFigures } from '../../import/forms/figures.ts';
import { sampleForm } from '../../import/forms/sample.ts';
import { toHtml } from '../../import/forms/write-html.ts';
import { toLines, toMarkdown, toSheet, toSpaces } from '../../import/forms/write-text.ts';
import type { Grammar } from './change-tokens.ts';

/** A sound document; `grammar` and `part` (of an archive) say what of it is taken apart by words as well as by bytes. */
export type FuzzDocument = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly grammar?: Grammar;
  readonly part?: string;
};

const title = '某某市2023年政府信息公开工作年度报告';
const tables = makeTables('2021', makeFigures('2021', 3));
const pages = setPages(title, tables, plainStyle);
const form = sampleForm('2021', randomFigures('2021', 3));
const page = toHtml(form);

const code = (text: string): string =>
  Array.from(text, (letter) =>
    letter.charCodeAt(0) < 128 ? letter : `\\u${((letter.charCodeAt(0) + 32_768) % 65_536) - 32_768}?`,
  ).join('');

const rtf = `{\\rtf1\\ansi\\ansicpg936 \\pard ${code(title)}\\par\n${tables
  .map((table) => {
    const rows = toGrid(table).map((row) => {
      const edges = row.map((_, at) => `\\cellx${(at + 1) * 1000}`).join('');
      return `\\trowd${edges} \\intbl ${row.map((cell) => `${code(cell?.text ?? '')}\\cell `).join('')}\\row\n`;
    });
    return `\\pard ${code(table.heading)}\\par\n${rows.join('')}`;
  })
  .join('')}\\pard}`;

const mht = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${page}\r\n--b--\r\n`;

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

/** A text whose tables are markup. */
const tablesInText = `# ${title}\n\n${(page.match(/<table[\s\S]*?<\/table>/g) ?? []).join('\n\n## 下一部分\n\n')}\n`;

const doc = writeDoc(
  [
    { text: `${title}\r` },
    ...tables.flatMap((table) => [
      { text: `${table.heading}\r` },
      ...toGrid(table).flatMap((row) => [
        ...row.map((cell) => docCell(cell?.text ?? '')),
        docRowEnd(row.length),
      ]),
    ]),
    { text: '五、存在的主要问题\u0008\r' },
  ],
  [{ text: '仍有不足。\r', grouped: true }],
);

/** Formats that are not written here; absent where ../shared is. */
const shared = ['doc-textbox.doc', 'xls.xls'].flatMap((name): FuzzDocument[] => {
  const path = `../shared/cases/${name}`;
  return existsSync(path) ? [{ name, bytes: new Uint8Array(readFileSync(path)) }] : [];
});

/** A document a format and layout. */
export const fuzzDocuments: readonly FuzzDocument[] = [
  { name: 'a.html', bytes: strToU8(page), grammar: 'markup' },
  { name: 'a.mht', bytes: strToU8(mht), grammar: 'markup' },
  { name: 'lines.txt', bytes: strToU8(toLines(form)), grammar: 'cells' },
  { name: 'spaces.txt', bytes: strToU8(toSpaces(form)), grammar: 'cells' },
  { name: 'a.md', bytes: strToU8(toMarkdown(form)), grammar: 'cells' },
  { name: 'a.csv', bytes: strToU8(toSheet(form)), grammar: 'cells' },
  { name: 'a.rtf', bytes: strToU8(rtf), grammar: 'rtf' },
  { name: 'a.docx', bytes: writeDocx(title, tables), grammar: 'markup', part: 'word/document.xml' },
  { name: 'a.xlsx', bytes: xlsx, grammar: 'markup', part: 'xl/worksheets/sheet1.xml' },
  { name: 'a.odt', bytes: packParts(odtParts(title, tables)), grammar: 'markup', part: 'content.xml' },
  { name: 'a.ods', bytes: packParts(odsParts(title, tables)), grammar: 'markup', part: 'content.xml' },
  { name: 'a.ofd', bytes: writeOfd(pages) },
  { name: 'a.pdf', bytes: writePdf(pages) },
  { name: 'tables.md', bytes: strToU8(tablesInText), grammar: 'markup' },
  { name: 'a.doc', bytes: doc },
  ...shared,
];
