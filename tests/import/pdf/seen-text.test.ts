import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { useLibraryCharacterMaps } from '../../../src/cli/library-character-maps.ts';
import { measureFolder } from '../../../src/cli/accuracy/measure-folder.ts';
import { readPdf } from '../../../src/import/read-pdf.ts';
import { hex, writePdf, type Drawn, type PdfExtras } from '../documents/write-pdf.ts';

beforeAll(() => {
  useLibraryCharacterMaps();
});

const raw = (content: string): Drawn => ({ kind: 'raw', content });
/** Text at a place in the size and the colour that are set. */
const put = (words: string, x: number, y: number, size = 10, before = ''): string =>
  `BT ${before} /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(words)}> Tj ET`;

/** A row of a table, "件数" and 3402, with something drawn before and behind the number. */
const row = (before: string, behind = ''): readonly Drawn[] => [
  raw('0.5 w 50 680 100 20 re S 150 680 100 20 re S'),
  raw(put('件数', 60, 686)),
  raw(put('这一行是页面上的普通文字，没有表格的线。', 50, 600)),
  raw(before),
  raw(put('3402', 190, 686)),
  raw(behind),
];

const first = 8;
const layers: PdfExtras = {
  catalog: `/OCProperties << /OCGs [${first} 0 R ${first + 1} 0 R] /D << /OFF [${first} 0 R] >> >>`,
  resources: `/Font << /F1 3 0 R >> /Properties << /Off ${first} 0 R /On ${first + 1} 0 R /Both ${first + 2} 0 R >> /XObject << /Fm ${first + 3} 0 R >> /ExtGState << /Clear << /ca 0 /CA 0 >> /Pale << /ca 0.2 >> /Marker << /BM /Multiply >> >>`,
  objects: [
    '<< /Type /OCG /Name (off) >>',
    '<< /Type /OCG /Name (on) >>',
    `<< /Type /OCMD /OCGs [${first} 0 R] /P /AllOn >>`,
    `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC ${first} 0 R /Resources << /Font << /F1 3 0 R >> >> /Length ${put('8', 185, 686).length} >>\nstream\n${put('8', 185, 686)}\nendstream`,
  ],
};

async function readRow(drawn: readonly Drawn[], extras: PdfExtras = layers): Promise<readonly string[]> {
  const { blocks } = await readPdf(writePdf([drawn], extras));
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return tables[0]?.rows[0]?.map(({ text }) => text) ?? [];
}

const eight = put('8', 185, 686);

describe('text that a reader of a PDF does not see', () => {
  it.each([
    ['white on the paper', `1 g ${eight} 0 g`],
    ['white in colours of print', `0 0 0 0 k ${eight} 0 g`],
    ['nearly white', `0.96 g ${eight} 0 g`],
    ['of the colour of its cell', `0 0 1 rg 150 680 100 20 re f ${eight} 0.9 g 150 680 100 20 re f 0 g`],
    ['without paint', put('8', 185, 686, 10, '3 Tr').replace('ET', '0 Tr ET')],
    ['that only clips', `q ${put('8', 185, 686, 10, '7 Tr')} Q`],
    ['under a white box', `${eight} 1 g 183 682 7 14 re f 0 g`],
    ['that shows nothing', `q /Clear gs ${eight} Q`],
    ['cut away', `q 10 10 20 20 re W n ${eight} Q`],
    ['in a layer that is off', `/OC /Off BDC ${eight} EMC`],
    ['in a layer within one that is off', `/OC /Off BDC /OC /On BDC ${eight} EMC EMC`],
    ['in a layer that a rule hides', `/OC /Both BDC ${eight} EMC`],
    ['in a form whose layer is off', '/Fm Do'],
  ])('is no part of a number: %s', async (_, hidden) => {
    expect(await readRow(row(hidden))).toEqual(['件数', '3402']);
  });

  it.each([
    ['right', put('3402', 595 - 12, 686)],
    ['right, by its last half digit', put('3402', 595 - 17.4, 686)],
    ['left', put('3402', -7, 686)],
  ])('leaves no shorter number, where the edge of the page cuts one: %s', async (_, shown) => {
    const drawn = [
      raw('0.5 w 0 680 100 20 re S 100 680 495 20 re S'),
      raw(put('这一行是页面上的普通文字，没有表格的线。', 50, 600)),
      raw(shown),
    ];
    const { blocks } = await readPdf(writePdf([drawn], layers));
    const text = JSON.stringify(blocks);
    expect(text).not.toMatch(/"(?:3|34|340|3402|402|02|2)"/);
    expect(text).toContain('\uFFFD');
  });

  it('leaves a number whole that stands close to the edge of the page, and beside what is beyond', async () => {
    const drawn = [
      raw('0.5 w 0 680 100 20 re S 100 680 495 20 re S'),
      raw(put('这一行是页面上的普通文字，没有表格的线。', 50, 600)),
      raw(put('3402', 595 - 20.5, 686)),
      raw(put('77', 640, 686)),
      raw(put('88', 596, 660)),
    ];
    const { blocks } = await readPdf(writePdf([drawn], layers));
    expect(JSON.stringify(blocks)).toContain('"3402"');
  });

  it.each([
    ['in a layer that is on', `/OC /On BDC ${put('3402', 190, 686)} EMC`],
    ['white on a dark cell', `0 0 0.6 rg 150 680 100 20 re f 1 g ${put('3402', 190, 686)} 0 g`],
    ['under a marker', `${put('3402', 190, 686)} q /Marker gs 1 1 0 rg 185 682 40 14 re f Q`],
    ['in a frame', `${put('3402', 190, 686)} 188 683 30 14 re S`],
  ])('is left, where a reader sees it: %s', async (_, shown) => {
    const drawn = [
      raw('0.5 w 50 680 100 20 re S 150 680 100 20 re S'),
      raw(put('件数', 60, 686)),
      raw(shown),
    ];
    const cells = await readRow(drawn);
    expect(cells.join('')).toBe('件数3402');
  });
});

describe('what lies over a table of a PDF', () => {
  const tilted = (words: string, x: number, y: number, size: number): string =>
    `BT /F1 ${size} Tf 0.707 0.707 -0.707 0.707 ${x} ${y} Tm <${hex(words)}> Tj ET`;
  it.each([
    ['a tilted watermark', `0.8 g ${tilted('0527内部资料0527', 120, 620, 30)} 0 g`],
    ['a black tilted one', tilted('0527', 185, 680, 12)],
    [
      'pale level text across the lines',
      `0.85 g ${put('0527', 140, 678, 10)} ${put('0527', 188, 684, 10)} 0 g`,
    ],
    ['large text that shows through', `q /Pale gs ${put('样本05', 120, 670, 40)} Q`],
    ['text marked as no part of the page', `/Artifact BMC ${put('9', 210, 686)} EMC`],
  ])('is no part of a number: %s', async (_, over) => {
    expect(await readRow(row('', over))).toEqual(['件数', '3402']);
  });

  it('makes a number unreadable where other text of its own kind lies on it', async () => {
    const [, number] = await readRow(row('', put('7591', 192, 686)));
    expect(number).toMatch(/ \| /);
  });
});

describe('a number struck out in a PDF', () => {
  const old = put('3500', 160, 686);
  it.each([
    ['by a line', `${old} 159 690 m 181 690 l S`],
    ['by a bar', `${old} 159 689.5 22 1 re f`],
    [
      'letter by letter',
      `${old} 160 690 m 165 690 l S 165 690 m 170 690 l S 170 690 m 175 690 l S 175 690 m 180 690 l S`,
    ],
    ['by a slanting stroke', `${old} 159 685 m 181 695 l S`],
  ])('gives way to the one beside it: %s', async (_, struck) => {
    expect(await readRow(row(struck))).toEqual(['件数', '3402']);
  });

  it('is no figure where nothing stands beside it, and not nothing', async () => {
    expect(await readRow(row('', '189 690 m 211 690 l S'))).toEqual(['件数', '~~3402~~']);
  });

  it('is not struck by what underlines it', async () => {
    expect(await readRow(row('', '189 684.3 m 211 684.3 l S'))).toEqual(['件数', '3402']);
  });
});

describe('the mark of a note at a number of a PDF', () => {
  it.each([
    ['small and raised', put('1', 210.5, 690, 6)],
    ['raised by the text’s own rise', put('1', 210.5, 686, 6, '4 Ts').replace('ET', '0 Ts ET')],
    ['in brackets', put('[12]', 210.5, 690, 5.5)],
    ['lowered', put('2', 210.5, 684, 6)],
  ])('is no part of it: %s', async (_, mark) => {
    expect(await readRow(row('', mark))).toEqual(['件数', '3402']);
  });
});

const cases = '../shared/cases';
describe.skipIf(!existsSync(cases))(
  'the documents once read wrongly (skipped where ../shared is absent)',
  () => {
    it('give nothing wrong and nothing invented, and every figure of the tables', async () => {
      const { measured } = await measureFolder(cases);
      const own = measured.filter(({ file }) => file.endsWith('.pdf'));
      expect(own.length).toBeGreaterThan(10);
      const faults = own.flatMap(({ file, scores }) =>
        scores.flatMap(({ part, wrong, missing, invented }) =>
          [...wrong, ...invented, ...(part === 'narrative' ? [] : missing)].map(
            (words) => `${file}: ${words}`,
          ),
        ),
      );
      expect(faults).toEqual([]);
    }, 120_000);
  },
);
