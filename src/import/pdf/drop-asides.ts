import type { SeenGlyph } from './see-glyphs.ts';

/** A page whose text is mostly marked as no text, or mostly tilted, is not what its marks say. */
const most = 0.3;

const minority = (glyphs: readonly SeenGlyph[], is: (glyph: SeenGlyph) => boolean): boolean =>
  glyphs.filter(is).length < glyphs.length * most;

/**
 * The page's text without what is marked as no part of it (running titles, watermarks) and without text that runs along
 * no side of the page.
 */
export function dropAsides(glyphs: readonly SeenGlyph[]): readonly SeenGlyph[] {
  const level = minority(glyphs, ({ tilted }) => tilted) ? glyphs.filter(({ tilted }) => !tilted) : glyphs;
  return minority(level, ({ aside }) => aside) ? level.filter(({ aside }) => !aside) : level;
}
