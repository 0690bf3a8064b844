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
});
