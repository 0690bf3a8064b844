import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { useLibraryCharacterMaps } from '../../../src/cli/library-character-maps.ts';
import { compareReport, type Expected } from '../../../src/cli/accuracy/compare-report.ts';
import { checkReport } from '../../../src/import/check/check-report.ts';
import type { SourceDocument } from '../../../src/import/document.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { setCharacterMaps } from '../../../src/import/pdf/character-maps.ts';
import { readPdf } from '../../../src/import/read-pdf.ts';
import { compareFigures } from '../documents/compare-figures.ts';
import { makeFigures } from '../documents/form-figures.ts';
import { makeTables } from '../documents/form-tables.ts';
import { plainStyle, setPages, type PageStyle } from '../documents/set-pages.ts';
import { pageHeight, writePdf, type Drawn } from '../documents/write-pdf.ts';

const shared = '../shared/reports';

beforeAll(() => {
  useLibraryCharacterMaps();
});

const text = (
  x: number,
  y: number,
  words: string,
  more: { spacing?: number; turned?: boolean } = {},
): Drawn => ({
  kind: 'text',
  x,
  y,
  size: 10,
  text: words,
  ...more,
});
const line = (x1: number, y1: number, x2: number, y2: number): Drawn => ({
  kind: 'line',
  from: [x1, y1],
  to: [x2, y2],
});
/** The lines of a grid, without those that are left out by their place in the list of `xs`. */
const grid = (
  xs: readonly number[],
  ys: readonly number[],
  without: readonly number[] = [],
): readonly Drawn[] => {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [
    ...xs.flatMap((x) => (without.includes(x) ? [] : [line(x, top, x, bottom)])),
    ...ys.map((y) => line(left, y, right, y)),
  ];
};

const tablesOf = ({ blocks }: SourceDocument): readonly (readonly string[])[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.map((cell) => cell.text))] : [],
  );
const paragraphsOf = ({ blocks }: SourceDocument): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

const styles: readonly PageStyle[] = [
  { ...plainStyle, size: 9 },
  { draws: 'bars', size: 8, spacing: 2, repeatHeader: true, lead: 250, pageNumber: 'inside' },
  { draws: 'boxes', size: 9.5, spacing: 1, repeatHeader: true, lead: 90, pageNumber: 'below' },
  { draws: 'lines', size: 8.5, spacing: 0, repeatHeader: false, lead: 330, pageNumber: 'inside' },
  { draws: 'nothing', size: 8, spacing: 0, repeatHeader: false, lead: 120, pageNumber: 'below' },
  { draws: 'nothing', size: 9, spacing: 1, repeatHeader: true, lead: 200, pageNumber: 'none' },
];

describe('readPdf', () => {
  it.each(
    styles.flatMap((style, seed) => (['2019', '2021'] as const).map((edition) => ({ edition, seed, style }))),
  )(
    'gives back every figure of a made-up report ($edition, $style.draws, $style.size pt, seed $seed)',
    async ({ edition, seed, style }) => {
      const made = makeFigures(edition, seed);
      const pages = setPages('某某市政府信息公开工作年度报告', makeTables(edition, made), style);
      expect(pages.length).toBeGreaterThan(1);
      const found = compareFigures(await readPdf(writePdf(pages)), made);
      expect(found).toEqual({ right: made.size, wrong: [], missing: [], invented: [] });
    },
  );

  it('never makes one number of two where a line between them is missing', async () => {
    const [xs, ys] = [
      [50, 80, 92, 104],
      [700, 680, 660],
    ];
    const marks = [
      text(55, 686, '110'),
      text(84, 686, '2'),
      text(94, 686, '1'),
      text(55, 666, '204'),
      text(84, 666, '0'),
      text(94, 666, '5'),
    ];
    const whole = await readPdf(writePdf([[...grid(xs, ys), ...marks]]));
    expect(tablesOf(whole)[0]?.[0]).toEqual(['110', '2', '1']);
    const broken = await readPdf(writePdf([[...grid(xs, ys, [92]), ...marks]]));
    expect(tablesOf(broken)[0]).toEqual([
      ['110', '2 | 1'],
      ['204', '0 | 5'],
    ]);
  });

  it('makes one number of digits drawn apart, and of a number that its cell breaks', async () => {
    const marks = [text(60, 686, '4119', { spacing: 3 }), text(102, 692, '180'), text(102, 682, '85')];
    const document = await readPdf(writePdf([[...grid([50, 100, 122], [705, 675, 660]), ...marks]]));
    expect(tablesOf(document)[0]?.[0]).toEqual(['4119', '18085']);
  });

  it('reads a label that is turned, one drawn downwards letter by letter, and one over several lines', async () => {
    const marks = [
      text(66, 640, '不予公开', { turned: true }),
      ...Array.from('办理结果').map((letter, at) => text(85, 688 - at * 12, letter)),
      text(110, 680, '属于国'),
      text(110, 667, '家秘密'),
    ];
    const document = await readPdf(writePdf([[...grid([50, 80, 105, 150], [705, 620, 600]), ...marks]]));
    expect(tablesOf(document)[0]?.[0]).toEqual(['不予公开', '办理结果', '属于国家秘密']);
  });

  it('joins a row and a heading that the end of the page cut, and drops the page number between', async () => {
    const xs = [50, 100, 300, 400];
    const first = [
      ...[50, 100, 300, 400].map((x) => line(x, 150, x, 60)),
      line(50, 150, 400, 150),
      line(100, 120, 400, 120),
      line(50, 60, 400, 60),
      text(55, 100, '（三）不'),
      text(105, 130, '1.属于国家秘密'),
      text(320, 130, '7'),
      text(105, 80, '2.其他法律行政'),
      text(320, 80, '8'),
      text(290, 62, '- 1 -'),
    ];
    const second = [
      ...xs.map((x) => line(x, 800, x, 740)),
      line(50, 800, 400, 800),
      line(100, 770, 400, 770),
      line(50, 740, 400, 740),
      text(55, 780, '予公开'),
      text(105, 780, '法规禁止公开'),
      text(105, 750, '3.危及“三安全一稳定”'),
      text(320, 750, '9'),
    ];
    const [table] = tablesOf(await readPdf(writePdf([first, second])));
    expect(table).toEqual([
      ['（三）不予公开', '1.属于国家秘密', '7'],
      ['（三）不予公开', '2.其他法律行政法规禁止公开', '8'],
      ['（三）不予公开', '3.危及“三安全一稳定”', '9'],
    ]);
  });

  it('puts the lines of a paragraph together, over the end of a page as well', async () => {
    const full = '这一行写满了整个版面没有空着的地方这一行写满了整个版面没有空着的地方';
    const first = [text(50, 90, full), text(50, 76, full)];
    const second = [text(50, 800, '收到申请21件。'), text(70, 780, '另起一段的文字。')];
    const document = await readPdf(writePdf([first, second]));
    expect(paragraphsOf(document)).toEqual([`${full}${full}收到申请21件。`, '另起一段的文字。']);
    expect(document.blocks.map((block) => block.page)).toEqual([1, 2]);
  });

  it('says that a PDF of pictures has no text, and names what is damaged', async () => {
    const scan = writePdf([[{ kind: 'bar', x: 0, y: 0, width: 595, height: pageHeight }]]);
    await expect(readPdf(scan)).rejects.toMatchObject({
      name: 'ImportError',
      kind: 'no_text',
      place: 'page 1',
    });
    const cut = writePdf([[text(50, 700, '甲')]]).slice(0, 300);
    await expect(readPdf(cut)).rejects.toMatchObject({ name: 'ImportError' });
    await expect(readPdf(new Uint8Array(0))).rejects.toMatchObject({ kind: 'empty' });
  });

  it('says which character map it lacks where a PDF leaves its fonts out', async () => {
    setCharacterMaps(() => Promise.reject(new Error('none')));
    try {
      const document = writePdf([[text(50, 700, '政府信息公开')]]);
      await expect(readPdf(document)).rejects.toMatchObject({ kind: 'unsupported', message: /UniGB-UCS2-H/ });
    } finally {
      useLibraryCharacterMaps();
    }
  });

  describe.skipIf(!existsSync(shared))('on a real document (skipped where ../shared is absent)', () => {
    it('reads every figure, and reports the wrong totals without repairing them', async () => {
      const bytes = await readFile(`${shared}/hongze-2023.pdf`);
      const expected = JSON.parse(await readFile(`${shared}/hongze-2023.expected.json`, 'utf8')) as Expected;
      const report = await importReport(bytes, { name: 'hongze-2023.pdf' });
      const scores = compareReport(report, expected);
      expect(scores.flatMap(({ wrong, missing }) => [...wrong, ...missing])).toEqual([]);
      const tables = scores.filter(({ part }) => part !== 'narrative');
      expect(tables.flatMap(({ invented }) => invented)).toEqual([]);
      expect(report.figures['disputes.review.total']).toEqual({ value: 0 });
      const failed = checkReport(report).filter(({ result }) => result === 'fail');
      expect(failed.map(({ check, at }) => `${check} ${String(at)}`)).toEqual([
        'disputes.results review',
        'disputes.results suit_after_review',
      ]);
      expect(report.places['requests.other.natural']).toMatchObject({ page: 4 });
    });
  });
});
