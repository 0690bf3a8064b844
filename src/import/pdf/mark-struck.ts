import type { Slant } from './drawn-page.ts';
import type { Effort } from './effort.ts';
import { middleX, middleY, type Glyph, type PageMarks, type Ruling } from './page-marks.ts';
import type { Sheet } from './turn-page.ts';

/** A line strikes a character where it runs through the middle of its box, from here to there in parts of its height. */
const upper = 0.28;
const lower = 0.74;
/** It goes no further beyond what it strikes than this, in parts of the size: a line of a table does. */
const beyond = 0.7;
/** What is struck takes up so much of the line. */
const filled = 0.55;
/** A stroke through a number falls or rises no more than this, in parts of the size. */
const steepest = 2.4;

const band = 12;

const isLevel = ({ flow }: Glyph): boolean => flow === 'right' || flow === 'left';

/** Level characters by bands of the page, so that those at a height are found at once. */
function toBands(glyphs: readonly Glyph[]): (from: number, to: number) => readonly Glyph[] {
  const bands = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (!isLevel(glyph)) continue;
    const at = Math.floor(middleY(glyph) / band);
    const inBand = bands.get(at);
    if (inBand) inBand.push(glyph);
    else bands.set(at, [glyph]);
  }
  return (from, to) => {
    const found: Glyph[] = [];
    for (let at = Math.floor(from / band) - 1; at <= Math.floor(to / band) + 1; at++) {
      for (const glyph of bands.get(at) ?? []) found.push(glyph);
    }
    return found;
  };
}

/** Whether some characters are what a line from one place to another is drawn for. */
function isDrawnFor(glyphs: readonly Glyph[], from: number, to: number): boolean {
  const [first] = glyphs;
  if (!first) return false;
  let [left, right, width] = [first.left, first.right, 0];
  for (const glyph of glyphs) {
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    width += glyph.right - glyph.left;
  }
  const slack = first.size * beyond;
  return from >= left - slack && to <= right + slack && width >= (to - from) * filled;
}

function struckBy({ at, from, to }: Ruling, near: readonly Glyph[]): readonly Glyph[] {
  const struck = near.filter((glyph) => {
    const height = glyph.bottom - glyph.top;
    if (at <= glyph.top + height * upper || at >= glyph.top + height * lower) return false;
    const x = middleX(glyph);
    return x > from && x < to;
  });
  return isDrawnFor(struck, from, to) ? struck : [];
}

function crossedBy({ from: [x, y], to: [p, q] }: Slant, near: readonly Glyph[]): readonly Glyph[] {
  const [left, right] = [Math.min(x, p), Math.max(x, p)];
  const crossed = near.filter((glyph) => {
    const middle = middleX(glyph);
    if (middle < left || middle > right) return false;
    if (Math.abs(q - y) > glyph.size * steepest) return false;
    const height = y + ((middle - x) / (p - x)) * (q - y);
    return Math.abs(height - middleY(glyph)) < glyph.size * 0.6;
  });
  return isDrawnFor(crossed, left, right) ? crossed : [];
}

/**
 * The page with what is struck out marked, by a line or a thin bar through the middle of its characters or a stroke
 * across them, and without those lines, which are none of a table.
 */
export function markStruck({ slants, ...marks }: Sheet, effort: Effort): PageMarks {
  const near = toBands(marks.glyphs);
  const struck = new Set<Glyph>();
  const rulings = marks.rulings.filter((ruling) => {
    if (ruling.axis === 'v') return true;
    const candidates = near(ruling.at, ruling.at);
    effort.spend(candidates.length + 1, `page ${marks.page}`);
    const found = struckBy(ruling, candidates);
    for (const glyph of found) struck.add(glyph);
    return found.length === 0;
  });
  for (const slant of slants) {
    const [y, q] = [slant.from[1], slant.to[1]];
    if (Math.abs(q - y) > 60) continue;
    const candidates = near(Math.min(y, q), Math.max(y, q));
    effort.spend(candidates.length + 1, `page ${marks.page}`);
    for (const glyph of crossedBy(slant, candidates)) struck.add(glyph);
  }
  if (struck.size === 0) return { ...marks, rulings };
  const glyphs = marks.glyphs.map((glyph) =>
    struck.has(glyph) ? { ...glyph, struck: true as const } : glyph,
  );
  return { ...marks, rulings, glyphs };
}
