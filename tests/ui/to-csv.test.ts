import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/ui/table/to-csv.ts';
import type { TableModel } from '../../src/views/model/view.ts';

const table: TableModel = {
  columns: [
    { id: 'name', name: '机构', align: 'start' },
    { id: 'value', name: 'Items, "all"', align: 'end' },
  ],
  rows: [
    [
      { text: '甲', value: '甲' },
      { text: '1,653', value: 1653 },
    ],
    [
      { text: '=SUM(A1)', value: '=SUM(A1)' },
      { text: '', value: null, reason: '空白' },
    ],
    [
      { text: '-3', value: -3 },
      { text: '0', value: 0 },
    ],
  ],
};

describe('a table as CSV', () => {
  const lines = toCsv(table, '缺失原因').split('\r\n');

  it('begins with a byte-order mark and quotes what needs quoting', () => {
    expect(lines[0]).toBe('\uFEFF机构,"Items, ""all""","Items, ""all"" – 缺失原因"');
  });

  it('writes bare numbers, zero as zero, and what is missing empty with its reason', () => {
    expect(lines[1]).toBe('甲,1653,');
    expect(lines[3]).toBe('-3,0,');
    expect(lines[2]).toBe("'=SUM(A1),,空白");
  });

  it('ends with a line break', () => {
    expect(lines.at(-1)).toBe('');
  });

  it('tells columns of one name apart by what they stand beside', () => {
    const columns = ['Year', 'Reviews', 'Given', 'Suits', 'Given'].map((name, at) => ({
      id: String(at),
      name,
      align: 'end' as const,
    }));
    expect(toCsv({ columns, rows: [] }, '').trim()).toBe(
      '\uFEFFYear,Reviews,Given – Reviews,Suits,Given – Suits'.trim(),
    );
  });
});

describe('whatever a text holds', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength: 20,
    }),
    fc.constantFrom(
      "=cmd|'/C calc'!A0",
      '＝1+1',
      '\u202E=1',
      '\uFEFF=1',
      '\t=1',
      '\n=1',
      '\u0000=1',
      '\uD800',
      '+A1',
      '－A1',
    ),
  );

  it('is no formula, no half of a character, and turns nothing round', () => {
    fc.assert(
      fc.property(text, (told) => {
        const written = toCsv(
          { columns: [{ id: 'a', name: 'a', align: 'start' }], rows: [[{ text: told, value: told }]] },
          'why',
        );
        const field = written.slice(written.indexOf('\r\n') + 2).replace(/^"/u, '');
        expect(field).not.toMatch(/^\s*[=@＝＠]/u);
        expect(field).not.toMatch(/^[+＋－-](?![\d.,+\-"\r]|$)/u);
        expect(field).not.toMatch(/\p{Cs}|\p{Bidi_Control}|\0/u);
      }),
      { numRuns: 2000 },
    );
  });
});
