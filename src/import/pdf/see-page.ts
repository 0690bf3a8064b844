import { dropAsides } from './drop-asides.ts';
import { dropNoteMarks } from './drop-note-marks.ts';
import type { DrawnPage } from './drawn-page.ts';
import type { Effort } from './effort.ts';
import { gatherEvidence, styleOf, watermarkStyles, type Evidence } from './find-watermarks.ts';
import { markStruck } from './mark-struck.ts';
import type { PageMarks } from './page-marks.ts';
import { seeGlyphs, type SeenGlyph } from './see-glyphs.ts';
import { turnPage, type Sheet } from './turn-page.ts';

/** What is left of a page once it is known which of its text a reader sees. */
export type SeenPage = Sheet<SeenGlyph>;

/** The text of a page that a reader sees, without what stands aside of it; `evidence` of watermarks is added up. */
export function seePage(drawn: DrawnPage, evidence: Evidence, effort: Effort): SeenPage {
  const { page, width, height, rulings, slants } = drawn;
  const glyphs = dropAsides(seeGlyphs(drawn, effort));
  gatherEvidence(glyphs, rulings, evidence, effort);
  return { page, width, height, glyphs, rulings, slants };
}

/**
 * The pages as a reader takes them in: without watermarks (known by all pages together) and marks of notes, turned so
 * that the text runs to the right, with what is struck out marked.
 */
export function toMarks(
  pages: readonly SeenPage[],
  evidence: Evidence,
  effort: Effort,
): readonly PageMarks[] {
  const dropped = watermarkStyles(evidence);
  return pages.map((page) => {
    const glyphs =
      dropped.size === 0 ? page.glyphs : page.glyphs.filter((glyph) => !dropped.has(styleOf(glyph)));
    const turned = turnPage({ ...page, glyphs });
    return markStruck({ ...turned, glyphs: dropNoteMarks(turned.glyphs) }, effort);
  });
}
