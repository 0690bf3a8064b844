import { describe, expect, it } from 'vitest';
import { formats } from '../../src/import/formats.ts';
import { isReadable } from '../../src/import/readable-name.ts';

describe('what a folder or an archive is searched for', () => {
  it.each(formats.flatMap(({ endings }) => endings))('.%s, in any case', (ending) => {
    expect(isReadable(`2022年年报.${ending}`)).toBe(true);
    expect(isReadable(`a/b.c/REPORT.${ending.toUpperCase()}`)).toBe(true);
  });

  it('every format has an ending, and no two have the same', () => {
    const endings = formats.map((format) => format.endings);
    expect(endings.every(({ length }) => length > 0)).toBe(true);
    expect(new Set(endings.flat()).size).toBe(endings.flat().length);
  });

  it.each(['report', 'picture.png', '.DS_Store', 'report.pdf.part'])('not %s', (name) => {
    expect(isReadable(name)).toBe(false);
  });
});
