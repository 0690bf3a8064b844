import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/read-document.ts';
import { docCell, docRowEnd, writeDoc, type DocBox } from '../documents/write-doc.ts';

/** The cells of the one row of an old Word file. */
async function cellsOf(texts: readonly string[], boxes: readonly DocBox[] = []): Promise<readonly string[]> {
  const bytes = writeDoc([...texts.map(docCell), docRowEnd(texts.length), { text: '后\r' }], boxes);
  const { blocks } = await readDocument(bytes, 'a.doc');
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : []));
}

describe('the text of an old Word file is what it prints', () => {
  it('reads the cells of a row', async () => {
    expect(await cellsOf(['甲', '12', ''])).toEqual(['甲', '12', '']);
  });

  it.each([
    ['alone', false],
    ['in a group', true],
  ])('reads text boxes where they hang: %s', async (_, grouped) => {
    const boxes = ['12', '345'].map((text) => ({ text: `${text}\r`, grouped }));
    expect(await cellsOf(['甲', '\u0008', '\u0008'], boxes)).toEqual(['甲', '12', '345']);
  });

  it('reads the result of a field, and takes one that has none for no empty cell', async () => {
    expect(
      await cellsOf(['甲', '\u0013 =SUM(LEFT) \u001412\u0015', '\u0013 =SUM(LEFT) \u0014\u0015']),
    ).toEqual(['甲', '12', '{=SUM(LEFT)}']);
    expect(
      await cellsOf(['\u0013 IF \u0013 A \u00141\u0015 = 1 \u001412\u0015', '\u0013 EQ \\o(1,2) \u0015']),
    ).toEqual(['12', '{EQ \\o(1,2)}']);
    expect(await cellsOf(['甲', '\u0013 PAGE \u0014\u0015'])).toEqual(['甲', '']);
  });
});
