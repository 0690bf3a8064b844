import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PieceWriter } from '../../../src/import/doc/piece-writer.ts';
import { printedText } from '../../../src/import/office/printed-text.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { compareFigures } from '../documents/compare-figures.ts';
import { makeFigures } from '../documents/form-figures.ts';

describe('a number before which another stands that is not seen', () => {
  // Each number of a made-up report has a 9 before it: hidden or struck by itself, by the style of characters or of a
  // paragraph, or by a style that is based on such a one; white; too small to be seen.
  it.each(['doc', 'docx', 'odt'])('is read without it: .%s', async (ending) => {
    const bytes = new Uint8Array(readFileSync(`tests/fixtures/hidden/hidden-2023年.${ending}`));
    const made = makeFigures('2021', 3);
    const { right, wrong, invented } = compareFigures(await readDocument(bytes, `a.${ending}`), made);
    expect([...wrong, ...invented]).toEqual([]);
    expect(right).toBeGreaterThan(180);
  });
});

describe('white text', () => {
  it('is not seen beside dark text, and is all that there is on a dark ground', () => {
    const white = { text: '9', is: 'faint' } as const;
    expect(printedText([white, { text: '12', is: 'plain' }])).toBe('12');
    expect(printedText([white, { text: ' ', is: 'plain' }])).toBe('9 ');
    expect(printedText([white])).toBe('9');
  });
});

describe('fields of an old Word file', () => {
  it('give their results in one step a character, however many are open', () => {
    const writer = new PieceWriter();
    for (let count = 0; count < 300_000; count += 1)
      for (const character of ['\u0013', 'a', '\u0014', '1']) writer.write(character, 'plain');
    expect(writer.take()).toEqual([{ text: '1'.repeat(300_000), is: 'plain' }]);
  }, 2_000);
});
