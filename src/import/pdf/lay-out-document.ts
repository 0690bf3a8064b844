import type { Block } from '../document.ts';
import { dropBrowserLines } from './drop-browser-lines.ts';
import { dropPageNumbers } from './drop-page-numbers.ts';
import type { Effort } from './effort.ts';
import type { Evidence } from './find-watermarks.ts';
import { layOutPages } from './lay-out-pages.ts';
import { toMarks, type SeenPage } from './see-page.ts';

/**
 * The blocks of a document from what is seen on its pages, and the title that a browser printed at their edge. Throws
 * `ImportError` (`too_large`).
 */
export function layOutDocument(
  pages: readonly SeenPage[],
  evidence: Evidence,
  effort: Effort,
): { readonly blocks: readonly Block[]; readonly heading?: string } {
  const cleaned = toMarks(pages, evidence, effort).map((marks) => dropBrowserLines(dropPageNumbers(marks)));
  const blocks = layOutPages(
    cleaned.map(({ marks }) => marks),
    effort,
  );
  const heading = cleaned.find((page) => page.heading !== null)?.heading ?? null;
  return heading === null ? { blocks } : { blocks, heading };
}
