import { existsSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { useLibraryCharacterMaps } from '../../src/cli/library-character-maps.ts';
import { ImportError } from '../../src/import/import-error.ts';
import { importReport } from '../../src/import/import-report.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { limits, startClock } from '../../src/import/limits.ts';
import { readZip } from '../../src/import/read-zip.ts';
import { isLeftAside, unpackDocuments } from '../../src/import/unpack-documents.ts';
import { hasValue } from '../../src/schema/report.ts';
import { makeFigures } from './documents/form-figures.ts';
import { makeTables } from './documents/form-tables.ts';
import { plainStyle, setPages } from './documents/set-pages.ts';
import { packDocx, writeDocx } from './documents/write-docx.ts';
import { writePdf } from './documents/write-pdf.ts';

beforeAll(() => {
  useLibraryCharacterMaps();
});

const title = '某某市2023年政府信息公开工作年度报告';
const made = makeFigures('2021', 77);
const tables = makeTables('2021', made);
const pdf = writePdf(setPages(title, tables, { ...plainStyle, pageNumber: 'none' }));
const docx = writeDocx(title, tables);

/** What importing some bytes comes to: the figures with a value, or the kind of a named error. Any other error fails. */
async function outcome(bytes: Uint8Array, name: string): Promise<ReadonlyMap<string, number> | string> {
  try {
    const { figures } = await importReport(bytes, { name });
    return new Map(
      Object.entries(figures).flatMap(([key, figure]) => (hasValue(figure) ? [[key, figure.value]] : [])),
    );
  } catch (error) {
    if (error instanceof ImportError) return error.kind;
    throw error;
  }
}

const within = { timeout: 20_000 };

describe('hostile documents', () => {
  it('never give a figure or an unnamed error, when they are random bytes behind the mark of a format', async () => {
    const marks = [
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      '{\\rtf1',
      '<html><table>',
      '',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 2000 }), async (mark, rest) => {
        const bytes = new Uint8Array([...Array.from(mark, (letter) => letter.charCodeAt(0)), ...rest]);
        expect(typeof (await outcome(bytes, 'x'))).toBe('string');
      }),
      { numRuns: 120, ...within },
    );
  }, 120_000);

  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
  const change = (
    whole: Uint8Array,
    list: readonly (readonly [number, number])[],
    end: number,
  ): Uint8Array => {
    const bytes = whole.slice(0, Math.ceil(whole.length * end));
    for (const [at, value] of list) bytes[at % bytes.length] = value;
    return bytes;
  };

  it.each([
    ['pdf', pdf, 15],
    ['docx', docx, 60],
  ] as const)(
    'never hang or throw an unnamed error, when they are a %s with bytes changed or cut off',
    async (name, whole, numRuns) => {
      await fc.assert(
        fc.asyncProperty(changes, fc.constantFrom(1, 1, 1, 0.9, 0.5, 0.1), async (list, end) => {
          await outcome(change(whole, list, end), `x.${name}`);
        }),
        { numRuns, ...within },
      );
    },
    240_000,
  );

  it('never give a figure that the document does not hold, when its cells are emptied or hold words', async () => {
    const words = ['', '/', '—', '若干', '无', '一百二', 'N/A', '1O', '见附件', '3.', '1 2', '12|3'];
    const keys = [...made.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...words)), {
          minLength: 1,
          maxLength: 30,
        }),
        async (list) => {
          const spoilt = new Map(list);
          const figures = new Map(
            [...made].map(([key, figure]) => [
              key,
              { ...figure, printed: spoilt.get(key) ?? figure.printed },
            ]),
          );
          const read = await outcome(writeDocx(title, makeTables('2021', figures)), 'x.docx');
          if (typeof read === 'string') return;
          for (const [key, value] of read) {
            expect(spoilt.has(key) ? `${key} ${spoilt.get(key) ?? ''}` : '').toBe('');
            expect([key, made.get(key)?.value]).toEqual([key, value]);
          }
        },
      ),
      { numRuns: 40, ...within },
    );
  }, 240_000);

  it('are refused by name when they are too large, too deep, or take too long', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(3000)}${'</w:tc></w:tr></w:tbl>'.repeat(3000)}`;
    expect(await outcome(packDocx(deep), 'x.docx')).toMatch(/^(too_deep|damaged|too_large)$/);
    expect(await outcome(strToU8('<div>'.repeat(200_000)), 'x.html')).toMatch(
      /^(too_deep|not_a_report|empty)$/,
    );
    let now = 0;
    const clock = startClock(1000, () => now);
    clock.check();
    now = 1001;
    expect(() => {
      clock.check('page 3');
    }).toThrow(expect.objectContaining({ name: 'ImportError', kind: 'too_large', place: 'page 3' }));
  });

  it('are named when they are broken Word files or rich text', async () => {
    const ole = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(600).fill(0),
    ]);
    await expect(readDocument(ole, 'x.doc')).rejects.toMatchObject({ kind: 'damaged' });
    await expect(readDocument(strToU8('{\\rtf1 x'), 'x.doc')).rejects.toMatchObject({ kind: 'damaged' });
  });
});

describe('archives', () => {
  it('give their documents, those of archives in them, and names that Chinese Windows wrote', () => {
    const inner = zipSync({ '报告.docx': docx, '__MACOSX/._报告.docx': strToU8('x') });
    const bytes = zipSync({ 'a/b.txt': strToU8('甲'), 'inner.zip': inner, 'c/': new Uint8Array() });
    // The same name in GB18030, as an archive without the mark of UTF-8 has it.
    const names = [...unpackDocuments('all.zip', bytes)].map(({ name }) => name);
    expect(names).toEqual(['all.zip/a/b.txt', 'all.zip/inner.zip/报告.docx']);
    const [, word] = [...unpackDocuments('all.zip', bytes)];
    expect(word && !isLeftAside(word) && word.bytes()).toEqual(docx);
    const gbk = zipSync({ abcd: strToU8('x') });
    const name = [0xb1, 0xa8, 0xb8, 0xe6];
    for (let at = 0; at < gbk.length; at++) {
      if ([0x61, 0x62, 0x63, 0x64].every((byte, place) => gbk[at + place] === byte)) gbk.set(name, at);
    }
    expect(readZip(gbk).map((file) => file.name)).toEqual(['报告']);
  });

  it('are refused when they unpack to too much, say a wrong size, or are nested too deeply', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(30_000_000) });
    expect(() => readZip(bomb)).toThrow(expect.objectContaining({ kind: 'too_large', place: 'a.txt' }));
    const liar = zipSync({ 'a.txt': new Uint8Array(30_000_000) });
    const directory = liar.lastIndexOf(0x50, liar.length - 23);
    new DataView(liar.buffer).setUint32(directory + 24, 1000, true);
    const [file] = readZip(liar);
    expect(() => file?.read()).toThrow(expect.objectContaining({ kind: 'damaged', place: 'a.txt' }));
    let nested = zipSync({ 'a.txt': strToU8('甲') });
    for (let depth = 0; depth <= limits.archives; depth++) nested = zipSync({ 'b.zip': nested });
    const [inner] = [...unpackDocuments('x.zip', nested)];
    expect(() => inner && !isLeftAside(inner) && inner.bytes()).toThrow(
      expect.objectContaining({ kind: 'too_deep' }),
    );
  });

  it('never throw an unnamed error, whatever their bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }), (list) => {
        const bytes = docx.slice();
        for (const [at, value] of list) bytes[at % bytes.length] = value;
        try {
          for (const file of readZip(bytes)) file.read();
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const shared = '../shared/reports';
describe.skipIf(!existsSync(shared))(
  'real documents with bytes changed (skipped where ../shared is absent)',
  () => {
    it.each([
      ['hongze-2023.pdf', 4],
      ['suqian-2023.docx', 20],
    ] as const)(
      '%s',
      async (name, numRuns) => {
        const whole = new Uint8Array(readFileSync(`${shared}/${name}`));
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 40 }),
            async (list) => {
              const bytes = whole.slice();
              for (const [at, value] of list) bytes[at % bytes.length] = value;
              await outcome(bytes, name);
            },
          ),
          { numRuns, ...within },
        );
      },
      240_000,
    );
  },
);
