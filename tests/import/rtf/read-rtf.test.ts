import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/import-error.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { readRtf } from '../../../src/import/read-rtf.ts';

const head =
  '{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Times;}{\\f2\\fcharset136 Ming;}}';
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = (body: string) => readRtf(bytesOf(`${head}\\pard ${body}}`));
const linesIn = (body: string): string[] =>
  read(body).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const rowsIn = (body: string): string[][] =>
  read(body).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );

const define = (...edges: readonly (number | string)[]): string =>
  `\\trowd ${edges.map((edge) => (typeof edge === 'number' ? `\\cellx${edge}` : edge)).join('')}`;
const cellOf = (inner: string): string | undefined =>
  rowsIn(`${define(2000, 4000)}\\intbl A\\cell ${inner}\\cell\\row\\pard`)[0]?.[1];

describe('readRtf', () => {
  it('reads characters by code, by the set of their font, and by the code page of the file', () => {
    expect(
      linesIn(
        "\\f0\\'b1\\'a8\\par\\f2\\'b3\\'f8\\par\\f1\\'b1\\'a8\\par\\u25253?\\uc2\\u21578\\'b8\\'e6\\par",
      ),
    ).toEqual(['报', '報', '报', '报告']);
  });

  it.each([
    ['struck', '{\\strike 8}12'],
    ['hidden', '{\\v 8}12'],
    ['deleted', '{\\deleted 8}12'],
    ['raised', '12{\\super [3]}'],
    ['a field', '{\\field{\\*\\fldinst =8+4}{\\fldrslt 12}}'],
    [
      'a text box in two renderings',
      '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 8}}{\\shptxt \\pard 12\\par}}{\\shprslt{\\*\\do{\\dptxbxtext 12\\par}}}}',
    ],
    ['the result of an object', '{\\object{\\*\\objdata 8}{\\result 12}}'],
    ['text in two encodings', '{\\upr{8}{\\*\\ud{12}}}'],
    ['a formula', '{\\mmath{\\*\\moMath{\\mrPr 8}{\\mr 12}}{\\mmathPict 8}}'],
    ['what only newer programs know', '{\\*\\unknown 8}12'],
  ])('reads %s as it prints', (_, inner) => {
    expect(cellOf(inner)).toBe('12');
  });

  it('lays out merged cells, and a table in a cell', () => {
    const rows = `${define('\\clvmgf', 2000, 4000)}\\intbl A\\cell 1\\cell\\row ${define('\\clvmrg', 2000, 4000)}\\intbl\\cell 2\\cell\\row ${define(4000)}\\intbl B\\cell\\row\\pard`;
    const [table] = read(rows).blocks;
    if (table?.kind !== 'table') throw new Error('No table was read.');
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['A', '1'],
      ['A', '2'],
      ['B', 'B'],
    ]);
    expect(table.rows[1]?.[0]).toBe(table.rows[0]?.[0]);
    const inner = `\\pard\\intbl\\itap2 12\\nestcell{\\nonesttables\\par}{\\*\\nesttableprops${define(2000)}\\nestrow}\\pard\\intbl`;
    expect(cellOf(inner)).toBe('12');
  });

  it('keeps numbers of lists, notes behind the text, and two numbers in a cell apart', () => {
    expect(linesIn('{\\listtext 1.\\tab}A{\\footnote N}\\par')).toEqual(['1. A', 'N']);
    expect(cellOf('12\\line 345')).toBe('12\n345');
  });

  it('refuses a file that ends too soon, is nested too deeply, or whose rows cannot be told apart', async () => {
    const kinds = [
      '{\\rtf1 A',
      `{\\rtf1 ${'{'.repeat(5000)}`,
      `{\\rtf1${define(1000)}\\intbl A\\cell B\\cell\\row}`,
      '{\\rtf1}',
    ];
    const errors = kinds.map((text) => readDocument(bytesOf(text), 'a.rtf').catch((error: unknown) => error));
    expect(await Promise.all(errors)).toMatchObject([
      { kind: 'damaged' },
      { kind: 'too_deep' },
      { kind: 'unsupported' },
      { kind: 'no_text' },
    ]);
  });

  it('never throws an unnamed error, whatever stands in it', () => {
    const words = fc.constantFrom(
      '{',
      '}',
      '\\par ',
      '\\cell ',
      '\\row',
      '\\trowd',
      '\\cellx900',
      '\\intbl',
      '\\itap3',
      '\\nestrow',
      '\\nestcell',
      "\\'b1",
      '\\u-5?',
      '{\\*\\shpinst',
      '{\\shptxt',
      '{\\footnote',
      '{\\object',
      '{\\result',
      '\\bin9 ',
      '12',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        try {
          readRtf(bytesOf(`{\\rtf1 ${list.join('')}`));
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
