import type { DrawnGlyph, DrawnPage, Slant } from './drawn-page.ts';
import { multiply, type Matrix } from './matrix.ts';
import type { Ruling } from './page-marks.ts';

/** How far text leans (radians from the nearest side of the page), and how many characters do so. */
export type Leans = Map<number, number>;

/** Leans are counted by steps of this many radians, about a fortieth of a degree. */
const step = 0.0005;
/** A page that leans less is upright; one that leans more was drawn so. */
const least = 0.0015;
const furthest = 0.3;
/** A page leans as a whole where so much of its text leans alike. */
const alike = 0.008;
const most = 0.8;

/** Counts characters that run along a direction, by how far it leans. */
export function countLean(leans: Leans, x: number, y: number, characters: number): void {
  const angle = Math.atan2(y, x);
  const quarter = Math.PI / 2;
  const lean = Math.round((angle - Math.round(angle / quarter) * quarter) / step);
  leans.set(lean, (leans.get(lean) ?? 0) + characters);
}

/** The lean that most have; 0 where they have none in common. */
function commonLean(leans: Leans): number {
  const sorted = [...leans].sort(([a], [b]) => a - b);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  let before = 0;
  const middle = sorted.find(([, count]) => (before += count) * 2 >= all)?.[0] ?? 0;
  const near = sorted.filter(([lean]) => Math.abs(lean - middle) * step <= alike);
  const [sum, count] = near.reduce(([s, n], [lean, each]) => [s + lean * each, n + each], [0, 0]);
  const lean = count === 0 ? 0 : (sum / count) * step;
  return Math.abs(lean) < least || Math.abs(lean) > furthest || count < all * most ? 0 : lean;
}

/** Upright letters tell of their line by where the next ones of it stand: so many steps, this wide at least. */
const fewest = 12;
const narrowest = 2;
const steepest = 0.1;
/** So long, in points, lines of tables lean with their page. */
const long = 100;

/** How far the lines lean that upright letters stand in, as some programs set what they recognised of a picture. */
function countSteps(glyphs: readonly DrawnGlyph[]): Leans {
  const leans: Leans = new Map();
  let last: DrawnGlyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.order === last?.order || glyph.flow !== 'right') continue;
    const [x, y] = last ? [glyph.left - last.left, glyph.bottom - last.bottom] : [0, 0];
    if (x > glyph.size * narrowest && Math.abs(y) < x * steepest) countLean(leans, x, y, 1);
    last = glyph;
  }
  return leans;
}

/** Whether the lines of tables, where there are any, lean as far; one that does so by less than a point looks straight. */
function linesLean(lean: number, rulings: readonly Ruling[], slants: readonly Slant[]): boolean {
  const leaning = slants.some(({ from: [x, y], to: [p, q] }) => {
    const angle = Math.atan2(q - y, p - x);
    const off = angle - lean - Math.round((angle - lean) / (Math.PI / 2)) * (Math.PI / 2);
    return Math.hypot(p - x, q - y) > long && Math.abs(off) < alike;
  });
  return leaning || !rulings.some(({ from, to }) => to - from > long);
}

/** How far a page leans as a whole, in radians, as one that lay askew when it was scanned; 0 for an upright page. */
export function findLean(
  leans: Leans,
  { glyphs, rulings, slants }: Pick<DrawnPage, 'glyphs' | 'rulings' | 'slants'>,
): number {
  const ofLetters = commonLean(leans);
  if (ofLetters !== 0) return ofLetters;
  const steps = countSteps(glyphs);
  const lean = [...steps.values()].reduce((sum, count) => sum + count, 0) < fewest ? 0 : commonLean(steps);
  return linesLean(lean, rulings, slants) ? lean : 0;
}

/** A page set upright that leans: what maps to it, and its size, large enough for all that stood on it. */
export function setUpright(
  base: Matrix,
  width: number,
  height: number,
  lean: number,
): { readonly base: Matrix; readonly width: number; readonly height: number } {
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  const [wide, high] = [width * cos + height * Math.abs(sin), height * cos + width * Math.abs(sin)];
  const [x, y] = [width / 2, height / 2];
  const upright: Matrix = [cos, -sin, sin, cos, wide / 2 - cos * x - sin * y, high / 2 + sin * x - cos * y];
  return { base: multiply(upright, base), width: wide, height: high };
}
