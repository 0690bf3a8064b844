import type { Block, SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkCount, checkSize, startClock, type Clock } from './limits.ts';
import { dropPageNumbers } from './pdf/drop-page-numbers.ts';
import { layOutPages } from './pdf/lay-out-pages.ts';
import { openPdf, type OpenPdf } from './pdf/open-pdf.ts';
import type { PageMarks } from './pdf/page-marks.ts';
import { readPage } from './pdf/read-page.ts';

async function readPages({ document, OPS }: OpenPdf, clock: Clock): Promise<readonly PageMarks[]> {
  const pages: PageMarks[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    clock.check(`page ${number}`);
    const page = await document.getPage(number);
    pages.push(dropPageNumbers(await readPage(page, OPS)));
    page.cleanup();
  }
  return pages;
}

async function readMeta({ document }: OpenPdf): Promise<Readonly<Record<string, string>>> {
  const { info } = await document.getMetadata();
  return Object.fromEntries(
    Object.entries(info).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name.toLowerCase(), value.trim()]] : [],
    ),
  );
}

function checkText(pages: readonly PageMarks[], missingMaps: ReadonlySet<string>): void {
  if (pages.some(({ glyphs }) => glyphs.length > 0)) return;
  if (missingMaps.size > 0) {
    throw new ImportError(
      'unsupported',
      `The PDF does not hold its fonts and needs a character map that is not here (${[...missingMaps].join(', ')}). Save it with its fonts embedded, or as Word.`,
    );
  }
  throw new ImportError(
    'no_text',
    'The PDF holds pictures of pages and no text: it was scanned. Look for the report as a web page or a Word file, or recognise its text first.',
    pages.length === 1 ? 'page 1' : `pages 1–${pages.length}`,
  );
}

function toBlocks(pages: readonly PageMarks[], clock: Clock): readonly Block[] {
  const blocks = layOutPages(pages, clock);
  const cells = blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.length * (block.rows[0]?.length ?? 0) : 0),
    0,
  );
  checkCount('cells', cells);
  return blocks;
}

/**
 * The paragraphs and tables of a PDF, in reading order, each with its page. Throws `ImportError`: `empty`, `too_large`,
 * `damaged`, `password`, `unsupported` (a missing character map), `no_text` (a scan).
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  checkSize(bytes);
  const clock = startClock();
  const pdf = await openPdf(bytes);
  try {
    checkCount('pages', pdf.document.numPages);
    const pages = await readPages(pdf, clock);
    checkText(pages, pdf.missingMaps);
    const meta = await readMeta(pdf);
    const { title } = meta;
    return {
      format: 'pdf',
      blocks: toBlocks(pages, clock),
      ...(title === undefined ? {} : { title }),
      meta,
    };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError('damaged', `The PDF is damaged and cannot be read (${reason}).`);
  } finally {
    await pdf.close();
  }
}
