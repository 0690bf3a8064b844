import { beforeAll, describe, expect, it } from 'vitest';
import { useLibraryCharacterMaps } from '../../../src/cli/library-character-maps.ts';
import { readPdf } from '../../../src/import/read-pdf.ts';
import { hex, writePdf } from '../documents/write-pdf.ts';

beforeAll(() => {
  useLibraryCharacterMaps();
});

const withText = writePdf([
  [{ kind: 'raw', content: `BT /F1 9 Tf 1 0 0 1 50 400 Tm <${hex('件数3402')}> Tj ET` }],
]);

/** The bytes with some words in place of others of the same length. */
const replaced = (words: string, by: string): Uint8Array =>
  Uint8Array.from(Buffer.from(Buffer.from(withText).toString('latin1').replace(words, by), 'latin1'));

describe('a PDF whose fonts are damaged', () => {
  it('is not called a scan where the font of its text is lost', async () => {
    await expect(readPdf(replaced('\n4 0 obj', '\n4 0 xbj'))).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringContaining('fonts') as unknown,
    });
  });

  it('is called a scan where it has no text at all', async () => {
    const bytes = writePdf([[{ kind: 'raw', content: '10 10 500 700 re S' }]]);
    await expect(readPdf(bytes)).rejects.toMatchObject({ kind: 'no_text' });
  });
});
