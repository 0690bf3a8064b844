import { beforeAll, describe, expect, it } from 'vitest';
import { useLibraryCharacterMaps } from '../../../src/cli/library-character-maps.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { readPdf } from '../../../src/import/read-pdf.ts';
import { compareFigures } from '../documents/compare-figures.ts';
import { makeFigures, type MadeFigures } from '../documents/form-figures.ts';
import { makeTables } from '../documents/form-tables.ts';
import { plainStyle, setPages, type PageStyle } from '../documents/set-pages.ts';
import { hex, pageHeight, pageWidth, writePdf, type Drawn } from '../documents/write-pdf.ts';

beforeAll(() => {
  useLibraryCharacterMaps();
});

const title = '某某市2023年政府信息公开工作年度报告';
const style: PageStyle = { ...plainStyle, pageNumber: 'none' };
const all = (made: MadeFigures) => ({ right: made.size, wrong: [], missing: [], invented: [] });
const raw = (content: string): Drawn => ({ kind: 'raw', content });
const put = (words: string, x: number, y: number, size = 10): Drawn => ({
  kind: 'text',
  x,
  y,
  size,
  text: words,
});

/** Some figures with every so manieth cell empty. */
const thin = (made: MadeFigures, isEmpty: (key: string, at: number) => boolean): MadeFigures =>
  new Map(
    [...made].map(([key, figure], at) => [
      key,
      isEmpty(key, at) ? { ...figure, value: null, printed: '' } : figure,
    ]),
  );

describe('a page that is turned', () => {
  const made = makeFigures('2021', 31);
  const pages = setPages(title, makeTables('2021', made), style);
  const turns = {
    'to the left': `0 1 -1 0 ${pageHeight} 0 cm`,
    'to the right': `0 -1 1 0 0 ${pageWidth} cm`,
    'upside down': `-1 0 0 -1 ${pageWidth} ${pageHeight} cm`,
  };
  it.each(Object.entries(turns))('is read as it would be upright: drawn %s', async (_, turn) => {
    const wide = turn.startsWith('0') ? `/MediaBox [0 0 ${pageHeight} ${pageWidth}]` : '';
    const document = await readPdf(
      writePdf(
        pages.map((page) => [raw(turn), ...page]),
        { page: wide },
      ),
    );
    expect(compareFigures(document, made)).toEqual(all(made));
  });

  it.each([90, 180, 270])('is read as it would be upright: shown turned by %s degrees', async (degrees) => {
    const document = await readPdf(writePdf(pages, { page: `/Rotate ${degrees}` }));
    expect(compareFigures(document, made)).toEqual(all(made));
  });
});

describe('tables without lines, or with some', () => {
  it.each(['left', 'centre', 'right'] as const)(
    'are read where cells and whole columns are empty, numbers set to the %s',
    async (align) => {
      const made = thin(
        makeFigures('2021', 33),
        (key, at) => /\.(research|welfare)$/.test(key) || (key.startsWith('requests') && at % 3 === 1),
      );
      const pages = setPages(title, makeTables('2021', made), { ...style, draws: 'nothing', align });
      const found = compareFigures(await readPdf(writePdf(pages)), made);
      expect({ ...found, right: found.right + found.missing.length }).toMatchObject({
        wrong: [],
        invented: [],
      });
      expect(found).toEqual(all(made));
    },
  );

  it.each(['vertical', 'horizontal'] as const)(
    'are read where %s lines between numbers are missing',
    async (axis) => {
      const made = makeFigures('2021', 34);
      const pages = setPages(title, makeTables('2021', made), style).map((page) =>
        page.filter((drawn) => {
          if (drawn.kind !== 'line') return true;
          const [[x, y], [p, q]] = [drawn.from, drawn.to];
          // The sides of the table and the lines between labels stay.
          return axis === 'vertical' ? x !== p || x < 260 || x > 540 : y !== q || x < 260;
        }),
      );
      const found = compareFigures(await readPdf(writePdf(pages)), made);
      expect(found).toMatchObject({ wrong: [], invented: [] });
      expect(found).toEqual(all(made));
    },
  );
});

describe('running text in columns', () => {
  const sentence = (at: number): string =>
    `这是第${'一二三四五六七八九'[at] ?? ''}行的文字写满了一栏的宽度没有空着`;
  const words = Array.from({ length: 6 }, (_, at) => sentence(at));
  it.each([
    [2, [40, 310], 10],
    [3, [40, 220, 400], 7],
  ] as const)('is read one column after the other: %s columns', async (count, lefts, size) => {
    const drawn = lefts.flatMap((left, column) =>
      words.slice(0, 5).map((line, at) => put(`${column + 1}${line}`, left, 700 - at * 14, size)),
    );
    const { blocks } = await readPdf(writePdf([[put('一、总体情况', 40, 730, 12), ...drawn]]));
    const text = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('');
    const order = [...text.matchAll(/([123])这是/gu)].map(([, column]) => Number(column));
    expect(order).toEqual(Array.from({ length: count * 5 }, (_, at) => 1 + Math.floor(at / 5)));
  });
});

describe('what a browser prints at the edge of a page', () => {
  const made = makeFigures('2021', 35);
  const pages = setPages(title, makeTables('2021', made), style);
  it.each([
    ['2024/1/31 10:23', `${title}-某某市人民政府`, 'http://www.example.gov.cn/xxgk/1234567.html', '1/4'],
    [
      '2024年1月31日 上午10:23',
      '政府信息公开年报',
      'https://example.gov.cn/art/2024/1/31/art_1_2.html',
      '第1页，共4页',
    ],
    ['1/31/24, 10:23 AM', '某某市', 'file:///C:/report.html', '1 of 4'],
  ])('is no part of the report: %s', async (date, heading, address, count) => {
    const printed = pages.map((page) => [
      ...page,
      put(date, 20, 824, 7),
      put(heading, 220, 824, 7),
      put(address, 20, 12, 7),
      put(count, 540, 12, 7),
    ]);
    const { report } = await importReport(writePdf(printed), { name: 'x.pdf' });
    expect(report).toMatchObject({ title, year: 2023, publisher: '某某市' });
  });
});

describe('a font that does not say which characters it draws', () => {
  const made = makeFigures('2021', 36);
  const pages = setPages(title, makeTables('2021', made), style);
  const first = 6 + pages.length * 2;
  const bare = {
    resources: `/Font << /F1 3 0 R /FX ${first} 0 R >>`,
    objects: [
      `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Digits /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Digits /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${first + 2} 0 R >>`,
      '<< /Type /FontDescriptor /FontName /ABCDEF+Digits /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
  };
  const inBareFont = ({ x, y, size, text }: Extract<Drawn, { kind: 'text' }>): Drawn =>
    raw(`BT /FX ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`);

  it('gives no figure, and says nothing of what it draws is empty', async () => {
    const drawn = pages.map((page) =>
      page.map((each) => (each.kind === 'text' && /^[\d.]{2,}$/.test(each.text) ? inBareFont(each) : each)),
    );
    const { figures } = await importReport(writePdf(drawn, bare), { name: 'x.pdf' });
    const printed = [...made].filter(([, { printed: text }]) => /^[\d.]{2,}$/.test(text));
    expect(printed.length).toBeGreaterThan(50);
    for (const [key] of printed) {
      expect(figures[key as keyof typeof figures]).toMatchObject({ problem: 'unreadable' });
    }
  });

  it.each([
    ['most of the text', /./],
    ['every number', /^[\d.-]+$/],
  ])('is named where it draws %s', async (_, what) => {
    const drawn = pages.map((page) =>
      page.map((each) => (each.kind === 'text' && what.test(each.text) ? inBareFont(each) : each)),
    );
    await expect(readPdf(writePdf(drawn, bare))).rejects.toMatchObject({
      name: 'ImportError',
      kind: 'unsupported',
      message: /\(Digits\)/,
    });
  });
});
