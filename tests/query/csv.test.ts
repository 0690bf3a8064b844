import { describe, expect, it } from 'vitest';
import { toCsvField, toCsvLine } from '../../src/query/csv.ts';

describe('a field of CSV', () => {
  it('keeps nothing, an empty text and zero apart', () => {
    expect(toCsvLine([null, '', 0, false])).toBe(',"",0,false\r\n');
  });

  it('quotes what needs quoting', () => {
    expect(['a,b', 'a"b', 'a\nb', '甲'].map(toCsvField)).toEqual(['"a,b"', '"a""b"', '"a\nb"', '甲']);
  });

  it('keeps text a text where a spreadsheet would compute it, and leaves signed numbers and dashes alone', () => {
    expect(['=1+1', '@SUM(A1)', '+cmd|1', '-2+3', '\tx'].map(toCsvField)).toEqual([
      "'=1+1",
      "'@SUM(A1)",
      "'+cmd|1",
      "'-2+3",
      "'\tx",
    ]);
    expect(['+3', '-1,204.5', '-98%', '-', '--'].map(toCsvField)).toEqual([
      '+3',
      '"-1,204.5"',
      '-98%',
      '-',
      '--',
    ]);
    expect(toCsvField(-3)).toBe('-3');
  });
});
