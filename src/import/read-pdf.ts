import type { Block, SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkCount, checkSize, startClock } from './limits.ts';
import { isCellValue } from './parse-number.ts';
import { layOutDocument } from './pdf/lay-out-document.ts';
import { openPdf, type OpenPdf } from './pdf/open-pdf.ts';
import { startMeter, type Meter } from './pdf/operator-meter.ts';
import { startEffort, type Effort } from './pdf/effort.ts';
import type { Evidence } from './pdf/find-watermarks.ts';
import { unknown } from './pdf/plain-character.ts';
import { readPage } from './pdf/read-page.ts';
import { seePage, type SeenPage } from './pdf/see-page.ts';

/** What was drawn on the pages: how many characters, and of how many nothing tells which they are. */
type Read = {
  readonly pages: readonly SeenPage[];
  readonly evidence: Evidence;
  readonly characters: number;
  readonly unknown: number;
  readonly unmapped: ReadonlySet<string>;
};

async function readPages({ document, OPS }: OpenPdf, effort: Effort, meter: Meter): Promise<Read> {
  const pages: SeenPage[] = [];
  const evidence: Evidence = new Map();
  const unmapped = new Set<string>();
  const layers = await document.getOptionalContentConfig();
  let [characters, lost] = [0, 0];
  for (let number = 1; number <= document.numPages; number++) {
    const place = `page ${number}`;
    effort.spend(1, place);
    const page = await document.getPage(number);
    const { drawn, unmapped: ofPage } = await meter.within(place, readPage(page, OPS, layers));
    page.cleanup();
    const { glyphs } = drawn;
    effort.spend(glyphs.length, place);
    characters += glyphs.length;
    checkCount('characters', characters, place);
    for (const { text } of glyphs) if (text === unknown) lost += 1;
    for (const name of ofPage) unmapped.add(name);
    pages.push(seePage(drawn, evidence, effort));
  }
  return { pages, evidence, characters, unknown: lost, unmapped };
}

async function readMeta({ document }: OpenPdf): Promise<Readonly<Record<string, string>>> {
  const { info } = await document.getMetadata();
  return Object.fromEntries(
    Object.entries(info).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name.toLowerCase(), value.trim()]] : [],
    ),
  );
}

function unmappedFonts(names: ReadonlySet<string>): ImportError {
  const named = [...names].filter((name) => name !== '').join(', ');
  return new ImportError(
    'unsupported',
    `The PDF draws its text with fonts that do not say which characters they draw${named === '' ? '' : ` (${named})`}. Save it again with a map to Unicode, or as Word.`,
  );
}

/** Refuses a document whose tables hold no number but characters that are not known. Throws `ImportError` `unsupported`. */
function checkNumbers(blocks: readonly Block[], unmapped: ReadonlySet<string>): void {
  if (unmapped.size === 0) return;
  const texts = blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    .map(({ text }) => text);
  if (
    texts.some((text) => text.includes(unknown)) &&
    !texts.some((text) => /\d/.test(text) && isCellValue(text))
  )
    throw unmappedFonts(unmapped);
}

/** Refuses a document of which most text is not known for certain. Throws `ImportError`: `unsupported`, `no_text`. */
function checkText(
  { pages, characters, unknown: lost, unmapped }: Read,
  missingMaps: ReadonlySet<string>,
): void {
  if (characters > 0 && lost <= characters / 2) return;
  if (missingMaps.size > 0) {
    throw new ImportError(
      'unsupported',
      `The PDF does not hold its fonts and needs a character map that is not here (${[...missingMaps].join(', ')}). Save it with its fonts embedded, or as Word.`,
    );
  }
  if (characters > 0 || unmapped.size > 0) throw unmappedFonts(unmapped);
  throw new ImportError(
    'no_text',
    'The PDF holds pictures of pages and no text: it was scanned. Look for the report as a web page or a Word file, or recognise its text first.',
    pages.length === 1 ? 'page 1' : `pages 1–${pages.length}`,
  );
}

/**
 * The paragraphs and tables of a PDF, in reading order, each with its page. Throws `ImportError`: `empty`, `too_large`,
 * `damaged`, `password`, `unsupported` (a missing character map, fonts without one), `no_text` (a scan).
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  checkSize(bytes);
  const effort = startEffort(startClock());
  const meter = startMeter(effort);
  const pdf = await openPdf(bytes, meter.count);
  try {
    checkCount('pages', pdf.document.numPages);
    const read = await readPages(pdf, effort, meter);
    checkText(read, pdf.missingMaps);
    const meta = await readMeta(pdf);
    const { blocks, heading } = layOutDocument(read.pages, read.evidence, effort);
    checkNumbers(blocks, read.unmapped);
    const title = meta.title ?? heading;
    return { format: 'pdf', blocks, ...(title === undefined ? {} : { title }), meta };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError('damaged', `The PDF is damaged and cannot be read (${reason}).`);
  } finally {
    await pdf.close();
  }
}
