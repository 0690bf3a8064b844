import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/import-error.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { readOfd } from '../../../src/import/read-ofd.ts';
import { compareFigures } from '../documents/compare-figures.ts';
import { makeFigures } from '../documents/form-figures.ts';
import { makeTables } from '../documents/form-tables.ts';
import { plainStyle, setPages, type PageStyle } from '../documents/set-pages.ts';
import { toObject, writeOfd, type OfdExtras } from '../documents/write-ofd.ts';
import type { Drawn } from '../documents/write-pdf.ts';

const title = '某某市2023年政府信息公开工作年度报告';
const styles: readonly PageStyle[] = [
  { ...plainStyle, size: 9 },
  { draws: 'bars', size: 8, spacing: 2, repeatHeader: true, lead: 250, pageNumber: 'inside' },
  { draws: 'boxes', size: 9.5, spacing: 1, repeatHeader: true, lead: 90, pageNumber: 'below' },
  { draws: 'nothing', size: 8, spacing: 0, repeatHeader: false, lead: 120, pageNumber: 'below' },
];

const raw = (content: string): Drawn => ({ kind: 'raw', content });
const put = (words: string, x: number, y: number, size = 10): Drawn => ({
  kind: 'text',
  x,
  y,
  size,
  text: words,
});
/** A text object with other attributes and elements of its own. */
const changed = (text: Drawn, attributes: string, inner = ''): Drawn =>
  raw(
    toObject(text)
      .replace('<ofd:TextObject ', `<ofd:TextObject ${attributes} `)
      .replace('<ofd:TextCode', `${inner}<ofd:TextCode`),
  );

const row = (...over: readonly Drawn[]): readonly Drawn[] => [
  { kind: 'box', x: 50, y: 680, width: 100, height: 20 },
  { kind: 'box', x: 150, y: 680, width: 100, height: 20 },
  put('件数', 60, 686),
  put('3402', 190, 686),
  put('这一行是页面上的普通文字，没有表格的线。', 50, 600),
  ...over,
];
function readRow(drawn: readonly Drawn[], extras?: OfdExtras): readonly string[] {
  const tables = readOfd(writeOfd([drawn], extras)).blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : [],
  );
  return tables[0]?.rows[0]?.map(({ text }) => text) ?? [];
}
const eight = put('8', 185, 686);

describe('readOfd', () => {
  it.each(
    styles.flatMap((style, seed) => (['2019', '2021'] as const).map((edition) => ({ edition, seed, style }))),
  )(
    'gives back every figure of a made-up report ($edition, $style.draws, seed $seed)',
    async ({ edition, seed, style }) => {
      const made = makeFigures(edition, 60 + seed);
      const bytes = writeOfd(setPages(title, makeTables(edition, made), style));
      const found = compareFigures(readOfd(bytes), made);
      expect(found).toEqual({ right: made.size, wrong: [], missing: [], invented: [] });
      const { report } = await importReport(bytes, { name: '年报.ofd' });
      expect(report).toMatchObject({ title, year: 2023, publisher: '某某市' });
    },
  );

  it('reads text turned on the page', () => {
    const turned = raw(
      '<ofd:TextObject Boundary="30 60 50 50" CTM="0 1 -1 0 0 0" Font="1" Size="4"><ofd:TextCode X="0" Y="0" DeltaX="g 3 4">年度报告</ofd:TextCode></ofd:TextObject>',
    );
    const { blocks } = readOfd(writeOfd([[turned]]));
    expect(blocks).toMatchObject([{ kind: 'paragraph', text: '年度报告' }]);
  });

  it('finds the numbers of pages, the lines of templates, and drawings used more than once', () => {
    const frame = row().slice(0, 3).map(toObject).join('');
    const unit = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7" Width="100" Height="100"><ofd:Content>${toObject(put('3402', 190, 686))}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`;
    const used = raw('<ofd:CompositeObject Boundary="0 0 210 297" ResourceID="7"/>');
    expect(readRow([used], { template: frame, resources: unit })).toEqual(['件数', '3402']);
  });

  it.each([
    ['not visible', changed(eight, 'Visible="false"'), {}],
    ['white', changed(eight, '', '<ofd:FillColor Value="255 255 255"/>'), {}],
    ['clear', changed(eight, 'Alpha="0"'), {}],
    ['neither filled nor stroked', changed(eight, 'Fill="false"'), {}],
    [
      'white by its draw parameters',
      changed(eight, 'DrawParam="5"'),
      {
        resources:
          '<ofd:DrawParams><ofd:DrawParam ID="5" Relative="6"/><ofd:DrawParam ID="6"><ofd:FillColor Value="255 255 255"/></ofd:DrawParam></ofd:DrawParams>',
      },
    ],
    [
      'struck out',
      raw(toObject(put('3500', 160, 686)) + toObject({ kind: 'line', from: [159, 690], to: [181, 690] })),
      {},
    ],
    [
      'a watermark that is noted on the page',
      raw(''),
      {
        annotations: `<ofd:Annot ID="9" Type="Watermark"><ofd:Appearance Boundary="0 0 210 297">${toObject(put('0527', 188, 684))}</ofd:Appearance></ofd:Annot>`,
      },
    ],
  ] as const)('leaves out what a reader does not see: %s', (_, hidden, extras) => {
    expect(readRow(row(hidden), extras)).toEqual(['件数', '3402']);
  });

  it('never takes a placeholder of an unknown glyph for nothing', () => {
    const [first, second, third] = row();
    const unknown = raw(
      toObject(put('¤¤', 190, 686)).replace(
        '<ofd:TextCode',
        '<ofd:CGTransform CodePosition="0" CodeCount="2" GlyphCount="2"><ofd:Glyphs>17 18</ofd:Glyphs></ofd:CGTransform><ofd:TextCode',
      ),
    );
    const cells = readRow([first, second, third, unknown].flatMap((drawn) => drawn ?? []));
    expect(cells[1]).not.toMatch(/^(?:\d+|)$/);
  });

  it('says what is wrong with a file that is damaged, scanned, or holds more than a report', () => {
    expect(() => readOfd(writeOfd([[{ kind: 'bar', x: 0, y: 0, width: 500, height: 500 }]]))).toThrow(
      expect.objectContaining({ name: 'ImportError', kind: 'no_text' }),
    );
    expect(() => readOfd(writeOfd([row()]).slice(0, 400))).toThrow(
      expect.objectContaining({ name: 'ImportError', kind: 'damaged' }),
    );
    const heap = raw(
      `<ofd:TextObject Boundary="0 0 9 9" Font="1" Size="1"><ofd:TextCode X="0" Y="0" DeltaX="g 999999999 0.1">${'8'.repeat(700_000)}</ofd:TextCode></ofd:TextObject>`,
    );
    expect(() => readOfd(writeOfd([[heap]]))).toThrow(expect.objectContaining({ kind: 'too_large' }));
  });

  it('ends with a result where drawings hold each other', () => {
    const unit =
      '<ofd:CompositeGraphicUnit ID="7"><ofd:Content><ofd:CompositeObject Boundary="0 0 9 9" ResourceID="7"/><ofd:CompositeObject Boundary="0 0 9 9" ResourceID="7"/></ofd:Content></ofd:CompositeGraphicUnit>';
    const drawn = row(raw('<ofd:CompositeObject Boundary="0 0 210 297" ResourceID="7"/>'));
    expect(readRow(drawn, { resources: unit })).toEqual(['件数', '3402']);
  });

  it('never gives an unnamed error, whatever of its parts is changed', async () => {
    const whole = writeOfd([row()]);
    const words = ['', 'g', '-1', '1e99', 'NaN', '<', 'CTM="0 0 0 0 0 0"', 'Boundary="a b"', '999999', '/..'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...words)), { maxLength: 4 }),
        async (bytes, texts) => {
          const drawn = row().map((each) => {
            let object = toObject(each);
            for (const [at, word] of texts) object = object.replace(new RegExp(`(?<=^[^]{${at}})\\S+`), word);
            return raw(object);
          });
          const broken = (bytes.length > 3 ? whole : writeOfd([drawn])).slice();
          for (const [at, value] of bytes) broken[at % broken.length] = value;
          try {
            await importReport(broken, { name: 'x.ofd' });
          } catch (error) {
            if (!(error instanceof ImportError)) throw error;
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
