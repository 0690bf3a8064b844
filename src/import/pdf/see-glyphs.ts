import type { Area, DrawnGlyph, DrawnPage, Ink } from './drawn-page.ts';
import type { Effort } from './effort.ts';
import { blend, isAlike, white } from './ink.ts';
import { markCut } from './mark-cut.ts';
import { middleX, middleY, type Box } from './page-marks.ts';

/** A character that a reader sees, with the colours of it and of what is behind it. */
export type SeenGlyph = DrawnGlyph & { readonly colour: Ink; readonly ground: Ink };

/** Areas are looked up by bands of the page this many points high. */
const band = 16;
/** What shows less than this is not seen. */
const faintest = 0.05;
/** White text this much larger than the rest stands on a picture, which is not known here. */
const onPicture = 1.4;

function toBands(areas: readonly Area[], height: number): readonly (readonly Area[])[] {
  const last = Math.max(0, Math.min(Math.ceil(height / band), 10_000));
  const bands: Area[][] = Array.from({ length: last + 1 }, () => []);
  for (const area of areas) {
    const [from, to] = [Math.floor(area.top / band), Math.floor(area.bottom / band)];
    for (let at = Math.max(0, from); at <= Math.min(to, last); at++) bands[at]?.push(area);
  }
  return bands;
}

const holds = (box: Box, x: number, y: number): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

/** All entries by name: a page has thousands of these, and spreading is slow. */
const withColours = (glyph: DrawnGlyph, colour: Ink, ground: Ink): SeenGlyph => {
  const seen = {
    left: glyph.left,
    top: glyph.top,
    right: glyph.right,
    bottom: glyph.bottom,
    text: glyph.text,
    size: glyph.size,
    flow: glyph.flow,
    order: glyph.order,
    ink: glyph.ink,
    alpha: glyph.alpha,
    unpainted: glyph.unpainted,
    hidden: glyph.hidden,
    tilted: glyph.tilted,
    aside: glyph.aside,
    colour,
    ground,
  };
  return glyph.stacked === true ? { ...seen, stacked: true } : seen;
};

/** What is behind a character, and whether something solid was drawn over it. */
function lookBehind(
  glyph: DrawnGlyph,
  areas: readonly Area[],
): { readonly ground: Ink; readonly bare: boolean; readonly covered: boolean } {
  const [x, y] = [middleX(glyph), middleY(glyph)];
  let ground: Ink = white;
  let bare = true;
  for (const area of areas) {
    if (!holds(area, x, y)) continue;
    if (area.order > glyph.order) {
      if (area.solid) return { ground, bare, covered: true };
      continue;
    }
    ground = area.ink;
    bare = false;
  }
  return { ground, bare, covered: false };
}

/** The size that most characters have. */
export function usualSize(glyphs: readonly { readonly size: number }[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** A page that was scanned and then recognised holds its text without paint behind the picture. */
const isRecognised = (seen: number, unpainted: number): boolean =>
  seen === 0 ? unpainted > 0 : unpainted >= 50 && seen < unpainted * 0.05;

/**
 * The characters of a page that a reader sees: those with paint, on the page, in a layer that is on, not covered, and of
 * another colour than what is behind them. Of a recognised scan, the recognised text. A number that the page's edge cuts is
 * marked.
 */
export function seeGlyphs(
  { page, width, height, glyphs, areas }: DrawnPage,
  effort: Effort,
): readonly SeenGlyph[] {
  const place = `page ${page}`;
  const bands = toBands(areas, height);
  const usual = usualSize(glyphs);
  const seen: SeenGlyph[] = [];
  const unpainted: SeenGlyph[] = [];
  const pale: SeenGlyph[] = [];
  const beyond: DrawnGlyph[] = [];
  const paper = { left: 0, top: 0, right: width, bottom: height };
  for (const glyph of glyphs) {
    if (glyph.hidden) continue;
    if (!holds(paper, middleX(glyph), middleY(glyph))) {
      beyond.push(glyph);
      continue;
    }
    if (glyph.unpainted) {
      unpainted.push(withColours(glyph, 0, white));
      continue;
    }
    const inBand = bands[Math.floor(middleY(glyph) / band)] ?? [];
    effort.spend(inBand.length + 1, place);
    const { ground, bare, covered } = lookBehind(glyph, inBand);
    if (covered || glyph.alpha < faintest) continue;
    const colour = glyph.ink === null || ground === null ? glyph.ink : blend(glyph.ink, ground, glyph.alpha);
    const each = withColours(glyph, colour, ground);
    if (colour === null || ground === null || !isAlike(colour, ground)) seen.push(each);
    else if (bare && colour > 0xf0f0f0) pale.push(each);
  }
  const drawn = isRecognised(seen.length, unpainted.length) ? [...seen, ...unpainted] : seen;
  const banners = drawn.length === 0 ? pale : pale.filter(({ size }) => size > usual * onPicture);
  return markCut(banners.length === 0 ? drawn : [...drawn, ...banners], beyond, width, effort);
}
