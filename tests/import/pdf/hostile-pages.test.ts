import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { useOwnCharacterMaps } from '../../../src/cli/library-character-maps.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { readPdf } from '../../../src/import/read-pdf.ts';
import { firstExtra, hex, writePdf, type Drawn, type PdfExtras } from '../documents/write-pdf.ts';

beforeAll(() => {
  useOwnCharacterMaps();
});

const raw = (content: string): Drawn => ({ kind: 'raw', content });
const times = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('\n');
const put = (words: string, x: number, y: number, size: number): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${hex(words)}> Tj ET`;

/** What reading comes to: how many blocks, or the kind of a named error. */
async function outcome(pages: readonly (readonly Drawn[])[], extras?: PdfExtras): Promise<number | string> {
  try {
    return (await readPdf(writePdf(pages, extras))).blocks.length;
  } catch (error) {
    if (error instanceof ImportError) return error.kind;
    throw error;
  }
}

const cell = (column: number, row: number, side: number): string =>
  `${column * side + 10} ${row * side + 10} ${side} ${side} re S ${put(String((column * row) % 1000), column * side + 11, row * side + 12, 3)}`;

describe('a page that holds more than a report', () => {
  it('ends with a result: a grid of 4,000 cells', async () => {
    const grid = times(4000, (at) => cell(at % 50, Math.floor(at / 50), 10));
    expect(await outcome([[raw(`0.2 w ${grid}`)]])).toBe(1);
  });

  it('ends with a result: 4,000 boxes of which no two stand in line', async () => {
    const boxes = times(
      4000,
      (at) => `${(at * 7.13) % 560} ${(at * 3.77) % 800} ${8 + (at % 5)} ${6 + (at % 7)} re S`,
    );
    expect(typeof (await outcome([[raw(`0.2 w ${boxes}`), raw(put('件数3402', 50, 400, 9))]]))).toMatch(
      /number|string/,
    );
  });

  it('ends with a result or is refused: 60,000 tiny characters, all alike or in lines', async () => {
    const heap = times(600, () => put('8'.repeat(100), 50, 400, 0.1));
    expect(await outcome([[raw(heap)]])).toBe(1);
    const lines = times(600, (at) => put('3402'.repeat(25), 20, 820 - at * 1.3, 1));
    expect(typeof (await outcome([[raw(lines)]]))).toBe('number');
  });

  it('is refused where its many pages hold more characters than any report', async () => {
    const lines = times(400, (at) => put('政府信息公开'.repeat(9), 20, 820 - at * 2, 1.5));
    expect(await outcome(Array.from({ length: 40 }, () => [raw(lines)]))).toBe('too_large');
  });

  it('ends with a result: 400 pages of tables', async () => {
    const page = [raw(`0.2 w ${times(100, (at) => cell(at % 10, Math.floor(at / 10), 25))}`)];
    expect(typeof (await outcome(Array.from({ length: 400 }, () => page)))).toMatch(/number|string/);
  });

  it('is refused where forms within forms draw without end', async () => {
    const levels = 12;
    const pageCount = 1;
    const first = firstExtra(pageCount);
    const form = (at: number): string => {
      const content = at === levels - 1 ? put('8', 50, 400, 9) : times(10, () => '/Fm Do');
      const inner = at === levels - 1 ? '/Font << /F1 3 0 R >>' : `/XObject << /Fm ${first + at + 1} 0 R >>`;
      return `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${inner} >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
    };
    const extras = {
      resources: `/Font << /F1 3 0 R >> /XObject << /Fm ${first} 0 R >>`,
      objects: Array.from({ length: levels }, (_, at) => form(at)),
    };
    expect(await outcome([[raw('/Fm Do'), raw(put('件数', 50, 300, 9))]], extras)).toBe('too_large');
  });

  it('ends with a result or is refused: states kept one within the other', async () => {
    const deep = `${'q '.repeat(1_000)}${put('件数', 50, 300, 9)} ${'Q '.repeat(1_000)}`;
    expect(await outcome([[raw(deep)]])).toBe(1);
    const deeper = `${'q 1 0 0 1 0 0 cm '.repeat(100_000)}${put('件数', 50, 300, 9)}`;
    expect(await outcome([[raw(deeper)]])).toBe('too_large');
  });

  it('ends with a result or is refused: areas over areas, strokes through everything', async () => {
    const areas = `0.9 g ${times(6_000, () => '0 0 595 842 re f')} 0 g`;
    const words = times(200, (at) => put('3402'.repeat(25), 20, 820 - at * 4, 3));
    expect(typeof (await outcome([[raw(areas), raw(words)]]))).toMatch(/number|string/);
    const strokes = times(
      15_000,
      (at) => `${at % 500} ${at % 800} m ${(at % 500) + 20} ${(at % 800) + 5} l S`,
    );
    expect(typeof (await outcome([[raw(words), raw(strokes)]]))).toMatch(/number|string/);
  });

  it('ends with a result where the words of the form come ten thousand times', async () => {
    const page = times(120, (at) => put(`规章 ${at}`, 20, 820 - at * 6.5, 5));
    const heading = put('二、主动公开政府信息情况', 20, 830, 8);
    const pages = Array.from({ length: 90 }, (_, at) => [raw(at === 0 ? heading : ''), raw(page)]);
    expect(typeof (await outcome(pages))).toBe('number');
  });

  it('never gives an unnamed error, whatever operators its content is made of', async () => {
    const words = fc.constantFrom(
      ...[
        'q',
        'Q',
        'BT',
        'ET',
        'Tj',
        'TJ',
        'Td',
        'Tm',
        'Tf',
        'Tr',
        'Ts',
        'Tz',
        'cm',
        're',
        'm',
        'l',
        'c',
        'h',
      ],
      ...[
        'S',
        'f',
        'f*',
        'B',
        'W',
        'W*',
        'n',
        'g',
        'rg',
        'k',
        'gs',
        'Do',
        'BMC',
        'BDC',
        'EMC',
        'sh',
        'BI',
        'ID',
        'EI',
      ],
      ...[
        '/F1',
        '/Off',
        '/OC',
        '/Artifact',
        '<34003000>',
        '[',
        ']',
        '0',
        '1',
        '-1',
        '12',
        '700',
        '1e30',
        '-99999999999',
        '.5',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (content) => {
        const before = put('件数3402', 50, 400, 9);
        await outcome([[raw(before), raw(content.join(' ')), raw(cell(1, 1, 30))]]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
