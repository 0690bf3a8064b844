import type { SeenGlyph } from './see-glyphs.ts';

/** A page with more text that is tilted, or marked as no text, is a tilted scan, or marked wrongly. */
const most = { tilted: 0.6, aside: 0.3 };

/**
 * The page's text without what is marked as no part of it (running titles, watermarks) and without text that runs along
 * no side of the page.
 */
export function dropAsides(glyphs: readonly SeenGlyph[]): readonly SeenGlyph[] {
  let remaining = glyphs;
  for (const kind of ['tilted', 'aside'] as const) {
    const left = remaining.filter((glyph) => !glyph[kind]);
    if (remaining.length - left.length < remaining.length * most[kind]) remaining = left;
  }
  return remaining;
}
