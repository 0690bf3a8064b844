import { describe, expect, it } from 'vitest';
import { RowWriter, type TableParagraph } from '../../../src/import/office/row-writer.ts';

const paragraph = (depth: number): TableParagraph => ({
  pieces: [{ text: '一', is: 'plain' }],
  boxes: [],
  depth,
  ends: 'paragraph',
  goesOn: false,
  shape: null,
});

describe('RowWriter', () => {
  it.each([-1, -2147483648])('refuses a paragraph that says it is %i tables deep as damage', (depth) => {
    const writer = new RowWriter('Save it as .docx.');
    expect(() => {
      writer.write(paragraph(depth));
    }).toThrow(expect.objectContaining({ name: 'ImportError', kind: 'damaged' }));
  });

  it('refuses a paragraph that is deeper in tables than a document goes', () => {
    const writer = new RowWriter('Save it as .docx.');
    expect(() => {
      writer.write(paragraph(2147483647));
    }).toThrow(expect.objectContaining({ name: 'ImportError', kind: 'too_deep' }));
  });

  it('gives the numbers of a row whose edges go back to no column, and loses none', () => {
    const writer = new RowWriter('Save it as .docx.');
    const row = (texts: readonly string[], edges: readonly number[]): void => {
      for (const text of texts)
        writer.write({ ...paragraph(1), pieces: [{ text, is: 'plain' }], ends: 'cell' });
      const cells = texts.map(() => ({ across: false, down: 'none' as const }));
      writer.write({ ...paragraph(1), pieces: [], ends: 'row', shape: { edges, cells } });
    };
    row(['重复申请', '1', '2', '3'], [0, 1000, 2000, 3000, 4000]);
    row(['其他处理', '4', '5', '6'], [0, 1000, 3000, 4000, 2000]);
    const [table] = writer.finish();
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((each) => each.map(({ text }) => text))).toEqual([
      ['重复申请', '1', '2', '3'],
      ['其他处理', '4 | 5 | 6 |', '4 | 5 | 6 |', '4 | 5 | 6 |'],
    ]);
  });
});
