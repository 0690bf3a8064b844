import type { Block, SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { limits } from './limits.ts';

/** The characters of a block; a cell counts once, however many places it spans. */
const lengthOf = (block: Block): number =>
  block.kind === 'paragraph'
    ? block.text.length
    : [...new Set(block.rows.flat())].reduce((sum, { text }) => sum + text.length, 0);

/** Refuses a document with more text than any report has. Throws `ImportError`: `too_large`. */
export function checkText({ blocks }: SourceDocument): void {
  const length = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  if (length > limits.text) {
    throw new ImportError(
      'too_large',
      `The document has ${length} characters of text; up to ${limits.text} are read.`,
    );
  }
}
