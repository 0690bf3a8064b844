import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useOwnCharacterMaps } from '../../src/cli/library-character-maps.ts';
import { makeCharacterMapReader } from '../../src/import/pdf/character-maps.ts';
import { readPdf } from '../../src/import/read-pdf.ts';
import { golden } from '../import/shared.ts';
import { makeFigures } from '../import/documents/form-figures.ts';
import { makeTables } from '../import/documents/form-tables.ts';
import { setPages } from '../import/documents/set-pages.ts';
import { writePdf } from '../import/documents/write-pdf.ts';

/** How long a PDF takes to read as blocks, against the PDF library's own extraction of text in the same run. */
const rounds = 15;

/** The text of all pages, as the library gives it by itself: no lines, no tables, no blocks. */
async function extractText(bytes: Uint8Array): Promise<void> {
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

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Milliseconds of two ways, in turns, so that what else the machine does falls on both. */
async function compare(
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = -3; round < rounds; round++) {
    for (const [at, run] of [first, second].entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[at]?.push(performance.now() - start);
    }
  }
  return [median(times[0]), median(times[1])];
}

function documents(): readonly { readonly file: string; readonly bytes: Uint8Array }[] {
  const style = {
    draws: 'lines',
    size: 8,
    spacing: 0,
    repeatHeader: false,
    lead: 0,
    pageNumber: 'below',
  } as const;
  const pages = setPages(
    '某某市2023年政府信息公开工作年度报告',
    makeTables('2021', makeFigures('2021', 5)),
    style,
  );
  return [
    ...golden().filter(({ file }) => file.endsWith('.pdf')),
    { file: 'made-up report', bytes: writePdf(pages) },
  ];
}

useOwnCharacterMaps();
for (const { file, bytes } of documents()) {
  const [text, blocks] = await compare(
    () => extractText(bytes),
    () => readPdf(bytes),
  );
  console.log(
    `${file}: text alone ${text.toFixed(1)} ms, blocks ${blocks.toFixed(1)} ms, ratio ${(blocks / text).toFixed(2)} (to reach: 2)`,
  );
}
