import { describe, expect, it } from 'vitest';
import { toCleanHtml } from '../../src/documents/clean-html.ts';
import { toCell, type Block, type Paper, type PaperTable } from '../../src/documents/paper.ts';
import { toFormPaper } from '../../src/draft/form-paper.ts';
import { takeIn, type TakenReport } from '../../src/import/intake.ts';
import type { Edition } from '../../src/schema/axis.ts';
import { hasValue, type Figures } from '../../src/schema/report.ts';
import { readFiled } from './filed-draft.ts';

const ofForm = /^(?:disclosure|requests|disputes)\./u;
const numbersOf = (figures: Figures, of = ofForm) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, figure]) =>
      of.test(key) && hasValue(figure) ? [[key, figure.value]] : [],
    ),
  );

const drafts: readonly (readonly [Edition, string])[] = [
  ['2021', 'jiangsu/320800-huaian/2024'],
  ['2019', 'shaanxi/610900-ankang-gaoxinqu/2019'],
];

const paperOf = (edition: Edition, path: string): Paper => {
  const report = readFiled(path);
  return toFormPaper({
    publisher: '某市人民政府',
    year: report.report.year,
    edition,
    figures: report.figures,
    paragraphs: ['一、总体情况'],
  });
};

/** The cells of a table as a sheet shows them: what a merged cell covers is empty. */
function toGrid({ head, body }: PaperTable): readonly (readonly string[])[] {
  const grid: string[][] = [];
  const taken = new Set<string>();
  [...head, ...body].forEach((row, at) => {
    let column = 0;
    for (const each of row) {
      const { text, columns = 1, rows = 1 } = toCell(each);
      while (taken.has(`${at},${column}`)) column += 1;
      for (let down = 0; down < rows; down += 1)
        for (let across = 0; across < columns; across += 1) {
          taken.add(`${at + down},${column + across}`);
          (grid[at + down] ??= [])[column + across] = down + across === 0 ? text : '';
        }
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell));
}

/** The text that Excel and WPS put beside the markup: tabs between cells, line breaks inside quotes. */
const toTabs = ({ blocks }: Paper): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph')
        return [block.runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')];
      if (block.kind === 'table')
        return toGrid(block).map((row) =>
          row.map((cell) => (cell.includes('\n') ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
        );
      return 'text' in block ? [block.text] : [];
    })
    .join('\r\n');

/** Markup as Word copies it: paragraphs in cells, spans of its own, empty cells with a space of its own. */
const toWord = (paper: Paper): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- @font-face {font-family:仿宋;} p.MsoNormal {margin:0cm;} --></style></head><body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->${toCleanHtml(
    paper,
  )
    .replaceAll(
      /<t([dh])([^>]*)>(.*?)<\/t\1>/gsu,
      (_, name: string, more: string, content: string) =>
        `<t${name} width=64${more} valign=top style='width:48.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'><p class=MsoNormal align=center style='text-align:center'><span lang=EN-US style='font-size:9.0pt;font-family:仿宋;mso-bidi-font-family:宋体'>${content === '' ? '' : content}<o:p>${content === '' ? '&nbsp;' : ''}</o:p></span></p></t${name}>`,
    )
    .replaceAll(
      '<p>',
      '<p class=MsoNormal style="mso-char-indent-count:2.0">',
    )}<!--EndFragment--></body></html>`;

/** Markup as WPS copies a table of a sheet: classes of its own, numbers told twice. */
const toWps = (paper: Paper): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name="ProgId" content="Excel.Sheet"/><meta name="Generator" content="WPS Office ET"/><style>.et3{color:#000000;mso-number-format:"General";}</style></head><body><!--StartFragment-->${toCleanHtml(
    paper,
  )
    .replaceAll(/<th\b/gu, '<td')
    .replaceAll('</th>', '</td>')
    .replaceAll(
      /<td([^>]*)>(-?\d[\d.]*)<\/td>/gu,
      (_, more: string, told: string) => `<td class="et3" x:num="${told}"${more}>${told}</td>`,
    )
    .replaceAll('<table', '<table style="border-collapse:collapse" x:str')
    .replaceAll(/<tr>/gu, '<tr height="18" style="height:13.50pt;">')}<!--EndFragment--></body></html>`;

const ways = {
  'text from Excel': { name: 'paste.txt', write: toTabs },
  'markup from Word': { name: 'paste.html', write: toWord },
  'markup from WPS': { name: 'paste.html', write: toWps },
} as const;

async function taken(name: string, text: string): Promise<TakenReport> {
  const setting = {
    known: new Set<string>(),
    ledger: { confirmed: true, mapping: null },
    draft: { year: 2025 },
  };
  for await (const each of takeIn(name, new TextEncoder().encode(text), setting)) {
    if ('report' in each) return each;
    if ('error' in each) throw new Error(`${each.error.kind}: ${each.error.message}`);
  }
  throw new Error('Nothing was taken.');
}

/** The blocks of a form by its sections: what stands before the first heading, then each heading with what follows. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

describe.each(Object.entries(ways))('a form pasted as %s', (_, { name, write }) => {
  it.each(drafts)('gives all its numbers (%s)', async (edition, path) => {
    const { report } = await taken(name, write(paperOf(edition, path)));
    expect(numbersOf(report.figures)).toEqual(numbersOf(readFiled(path).figures));
    expect(report.report.edition).toBe(edition);
  });

  it.each(drafts)('gives them with section four first too (%s)', async (edition, path) => {
    const paper = paperOf(edition, path);
    const parts = sectionsOf(paper.blocks);
    const [first = [], ...rest] = parts;
    const turned = { ...paper, blocks: [...first, ...rest.toReversed().flat()] };
    const { report } = await taken(name, write(turned));
    expect(numbersOf(report.figures)).toEqual(numbersOf(readFiled(path).figures));
  });

  it.each(drafts)('gives of half a form that half, and of the rest nothing (%s)', async (edition, path) => {
    const paper = paperOf(edition, path);
    const tables = paper.blocks.filter((block) => block.kind === 'table');
    const { report } = await taken(name, write({ ...paper, blocks: tables.slice(-2) }));
    const half = /^(?:requests|disputes)\./u;
    expect(numbersOf(report.figures)).toEqual(numbersOf(readFiled(path).figures, half));
  });
});
