/**
 * PDF files read as blocks, beside the PDF library's own extraction of text alone (no lines, no tables) in the same run:
 * medians and their ratio, then the largest memory. Run: npm run bench -- import-pdf [--record]
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useLibraryCharacterMaps } from '../../src/cli/library-character-maps.ts';
import { makeCharacterMapReader } from '../../src/import/pdf/character-maps.ts';
import { readPdf } from '../../src/import/read-pdf.ts';
import { golden } from '../import/shared.ts';
import { makeFigures } from '../import/documents/form-figures.ts';
import { makeTables } from '../import/documents/form-tables.ts';
import { plainStyle, setPages } from '../import/documents/set-pages.ts';
import { writePdf } from '../import/documents/write-pdf.ts';
import { reportBeside } from './beside.ts';
import { reportMemory } from './watch-memory.ts';
import { realDocuments } from './real-documents.ts';

/** The text of all pages, as the library gives it by itself; read after the reader, it finds the same lists as it. */
async function extractText(bytes: Uint8Array): Promise<void> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    CMapReaderFactory: makeCharacterMapReader().CMapReaderFactory,
  } as Parameters<typeof getDocument>[0]);
  const document: PDFDocumentProxy = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  await task.destroy();
}

const made = writePdf(
  setPages('某某市2023年政府信息公开工作年度报告', makeTables('2021', makeFigures('2021', 5)), plainStyle),
);
const fixtures = golden()
  .filter(({ file }) => file.endsWith('.pdf'))
  .map(({ file, bytes }) => [file, bytes] as const);

useLibraryCharacterMaps();
await reportMemory('import-pdf', async () => {
  for (const [name, bytes] of [['made PDF', made] as const, ...fixtures, ...realDocuments('.pdf', 20)]) {
    await reportBeside(
      'import-pdf',
      name,
      { name: 'read', run: () => readPdf(bytes) },
      { name: 'text alone', run: () => extractText(bytes) },
      2,
    );
  }
});
