import type { Block, ReadInner, SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkSize } from './limits.ts';
import { mimeParts } from './mht/mime-parts.ts';
import { asciiStart } from './sniff.ts';

const isPage = (type: string): boolean => type === 'text/html' || type === 'application/xhtml+xml';

const frame = /<i?frame[\s>]/iu;

/**
 * A page saved as one file (.mht, .mhtml, by a browser or by Word): its first page, and those in its frames behind it.
 * Throws `ImportError`: `empty`, `too_large`, `too_deep`, `damaged`, `unsupported` (no page in it), and as the reader of pages.
 */
export async function readMht(bytes: Uint8Array, readInner: ReadInner): Promise<SourceDocument> {
  checkSize(bytes);
  const [page, ...others] = mimeParts(bytes).filter(({ type }) => isPage(type));
  if (!page) {
    throw new ImportError(
      'unsupported',
      'The saved page holds no page. Save it once more, as a web page or as a PDF.',
    );
  }
  const { blocks, title, meta } = await readInner(page.bytes, 'page.html').catch((error: unknown) => {
    // A page of frames has no text of its own.
    if (others.length > 0 && error instanceof ImportError && ['empty', 'in_frame'].includes(error.kind)) {
      return { blocks: [] as readonly Block[], title: undefined, meta: undefined };
    }
    throw error;
  });
  const inFrames: Block[] = [];
  if (frame.test(asciiStart(page.bytes, page.bytes.length))) {
    for (const other of others) inFrames.push(...(await readInner(other.bytes, 'frame.html')).blocks);
  }
  return {
    format: 'mht',
    blocks: [...blocks, ...inFrames],
    ...(title === undefined ? {} : { title }),
    ...(meta === undefined ? {} : { meta }),
  };
}
