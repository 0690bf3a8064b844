import type { Box, Glyph, Point, Ruling } from './page-marks.ts';

/** A colour as 0xRRGGBB; null where a pattern or a shading paints, so that it is not one colour. */
export type Ink = number | null;

/**
 * A character with all that says whether a reader sees it. `order` counts what is drawn on the page; `unpainted`: drawn
 * without paint; `hidden`: in a layer that is off, or cut away; `tilted`: along no side of the page;
 * `aside`: marked as no part of the text (an artifact).
 */
export type DrawnGlyph = Glyph & {
  readonly order: number;
  readonly ink: Ink;
  readonly alpha: number;
  readonly unpainted: boolean;
  readonly hidden: boolean;
  readonly tilted: boolean;
  readonly aside: boolean;
};

/** A filled area, as its box. `solid`: it hides what was drawn there before. */
export type Area = Box & {
  readonly order: number;
  readonly ink: Ink;
  readonly solid: boolean;
};

/** A straight stroke along no side of the page, such as one that crosses out. */
export type Slant = { readonly from: Point; readonly to: Point };

/** All that is drawn on one page, seen or not. */
export type DrawnPage = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly DrawnGlyph[];
  readonly areas: readonly Area[];
  readonly rulings: readonly Ruling[];
  readonly slants: readonly Slant[];
};
