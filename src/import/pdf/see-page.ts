import { dropAsides } from './drop-asides.ts';
import { dropNoteMarks } from './drop-note-marks.ts';
import type { DrawnPage, Slant } from './drawn-page.ts';
import type { Effort } from './effort.ts';
import { gatherEvidence, styleOf, watermarkStyles, type Evidence } from './find-watermarks.ts';
import { markStruck } from './mark-struck.ts';
import type { PageMarks, Ruling } from './page-marks.ts';
import { seeGlyphs, type SeenGlyph } from './see-glyphs.ts';
import { turnPage, type Sheet } from './turn-page.ts';

/** What is left of a page once it is known which of its text a reader sees. */
export type SeenPage = Sheet<SeenGlyph>;

/** No page is so large, in points; what lies further away cannot be told apart from nothing. */
const furthest = 100_000;
const isNear = (place: number): boolean => Math.abs(place) < furthest;
const isRuled = ({ at, from, to }: Ruling): boolean => isNear(at) && isNear(from) && isNear(to);
const isStroke = ({ from, to }: Slant): boolean => [...from, ...to].every(isNear);

/** The text of a page that a reader sees, without what stands aside of it; `evidence` of watermarks is added up. */
export function seePage(drawn: DrawnPage, evidence: Evidence, effort: Effort): SeenPage {
  const { page, width, height } = drawn;
  const rulings = drawn.rulings.filter(isRuled);
  const slants = drawn.slants.filter(isStroke);
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
