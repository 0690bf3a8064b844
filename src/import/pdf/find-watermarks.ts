import type { Effort } from './effort.ts';
import { contrastOf } from './ink.ts';
import { overlapOf, type Box, type Ruling } from './page-marks.ts';
import { usualSize, type SeenGlyph } from './see-glyphs.ts';

/** Text with less contrast than this is faint; text this much larger than usual is no text of a table. */
const faint = 2.5;
const large = 2.2;
/** So much of a watermark's text stands across lines or other text; of other text, nothing does. */
const across = 0.12;
/** Boxes of characters are wider than their shapes: only what lies deeper than this is met. */
const deep = 0.2;

const cellSize = 24;

/** Which kind of text a character belongs to: of one colour and size. */
export const styleOf = ({ colour, size, alpha }: SeenGlyph): string =>
  `${colour ?? 'pattern'} ${Math.round(size * 2)} ${alpha < 1 ? 'clear' : ''}`;

const shrink = ({ left, top, right, bottom }: Box): Box => {
  const [x, y] = [(right - left) * deep, (bottom - top) * deep];
  return { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
};

const crosses = (box: Box, { axis, at, from, to }: Ruling): boolean =>
  axis === 'h'
    ? at > box.top && at < box.bottom && from < box.right && to > box.left
    : at > box.left && at < box.right && from < box.bottom && to > box.top;

/** Puts things into the squares of the page that they touch, so that neighbours are found at once. */
function toSquares<Thing>(things: readonly Thing[], boxOf: (thing: Thing) => Box): Map<string, Thing[]> {
  const squares = new Map<string, Thing[]>();
  for (const thing of things) {
    const { left, top, right, bottom } = boxOf(thing);
    for (let x = Math.floor(left / cellSize); x <= Math.floor(right / cellSize); x++) {
      for (let y = Math.floor(top / cellSize); y <= Math.floor(bottom / cellSize); y++) {
        const square = squares.get(`${x} ${y}`);
        if (square) square.push(thing);
        else squares.set(`${x} ${y}`, [thing]);
      }
    }
  }
  return squares;
}

const rulingBox = ({ axis, at, from, to }: Ruling): Box =>
  axis === 'h'
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };

/** What speaks for each kind of text being a watermark: how many of its characters, and how many across something. */
export type Evidence = Map<string, { all: number; across: number }>;

/** Adds what one page says of its faint and its large text. */
export function gatherEvidence(
  glyphs: readonly SeenGlyph[],
  rulings: readonly Ruling[],
  evidence: Evidence,
  effort: Effort,
): void {
  const usual = usualSize(glyphs);
  const isSuspect = (glyph: SeenGlyph): boolean =>
    glyph.size > usual * large || glyph.alpha < 0.9 || (contrastOf(glyph.colour, glyph.ground) ?? 21) < faint;
  const suspects = glyphs.filter(isSuspect);
  if (suspects.length === 0) return;
  const page = { left: -cellSize, top: -cellSize, right: 5000, bottom: 5000 };
  const within = (box: Box): Box => overlapOf(box, page) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const plain = new Set(suspects.map(styleOf));
  const others = toSquares(
    glyphs.filter((glyph) => !plain.has(styleOf(glyph))),
    within,
  );
  const lines = toSquares(rulings, (ruling) => within(rulingBox(ruling)));
  for (const glyph of suspects) {
    const box = shrink(within(glyph));
    let met = false;
    for (let x = Math.floor(box.left / cellSize); x <= Math.floor(box.right / cellSize) && !met; x++) {
      for (let y = Math.floor(box.top / cellSize); y <= Math.floor(box.bottom / cellSize) && !met; y++) {
        const [near, lined] = [others.get(`${x} ${y}`) ?? [], lines.get(`${x} ${y}`) ?? []];
        effort.spend(near.length + lined.length);
        met =
          near.some((other) => overlapOf(box, shrink(other)) !== null) ||
          lined.some((ruling) => crosses(box, ruling));
      }
    }
    const style = styleOf(glyph);
    const found = evidence.get(style) ?? { all: 0, across: 0 };
    evidence.set(style, { all: found.all + 1, across: found.across + (met ? 1 : 0) });
  }
}

/** The kinds of text that are watermarks. */
export const watermarkStyles = (evidence: Evidence): ReadonlySet<string> =>
  new Set([...evidence].flatMap(([style, found]) => (found.across > found.all * across ? [style] : [])));
