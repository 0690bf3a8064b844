import { middleX, middleY, type Glyph } from './page-marks.ts';

/** A mark of a note is this much smaller than the text it stands at, and this much higher, in parts of the size. */
const smaller = 0.8;
const higher = 0.15;
const lowered = 0.08;
/** Marks and the text they belong to stand this close, in parts of the size. */
const beside = 0.6;

const mark = /^[\d０-９*＊※†‡§#＃①-⑳⑴-⒇[\]()（）［］〔〕【】a-z注,，、]$/u;
const square = 16;
/** More squares than a page is wide: one number for a square's row and column. */
const across = 1 << 20;
/** More characters in one square of the page than text can hold are not looked through. */
const crowd = 400;

const baseLine = ({ bottom, size }: Glyph): number => bottom - size * 0.15;

/**
 * Some characters without marks of notes: small ones raised (or lowered) beside larger ones, which would become part of
 * the number they stand at.
 */
export function dropNoteMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  let [least, most] = [Infinity, 0];
  for (const { size } of glyphs) {
    least = Math.min(least, size);
    most = Math.max(most, size);
  }
  if (least > most * smaller) return glyphs;
  const candidates = glyphs
    .filter(({ size, text, flow }) => size <= most * smaller && flow === 'right' && mark.test(text))
    .sort((a, b) => a.left - b.left);
  const smallest = candidates.reduce((size, each) => Math.min(size, each.size), Infinity);
  const squares = new Map<number, Glyph[]>();
  const put = (glyph: Glyph): void => {
    const key = Math.floor(middleY(glyph) / square) * across + Math.floor(glyph.right / square);
    const inSquare = squares.get(key);
    if (inSquare) inSquare.push(glyph);
    else squares.set(key, [glyph]);
  };
  const isLarge = ({ size }: Glyph): boolean => smallest <= size * smaller;
  for (const glyph of glyphs) if (isLarge(glyph)) put(glyph);
  const dropped = new Set<Glyph>();
  const standsAt = (small: Glyph): boolean => {
    const [column, row] = [Math.floor(small.left / square), Math.floor(middleY(small) / square)];
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        const inSquare = squares.get(y * across + x);
        if (inSquare === undefined || inSquare.length > crowd) continue;
        for (const other of inSquare) {
          if (other === small || middleX(other) > middleX(small)) continue;
          const gap = small.left - other.right;
          if (dropped.has(other)) {
            if (Math.abs(gap) < small.size * beside && Math.abs(baseLine(other) - baseLine(small)) < 1)
              return true;
            continue;
          }
          const raised = (baseLine(other) - baseLine(small)) / other.size;
          if (
            small.size <= other.size * smaller &&
            Math.abs(gap) < other.size * beside &&
            (raised > higher || raised < -lowered) &&
            Math.abs(raised) < 1
          )
            return true;
        }
      }
    }
    return false;
  };
  for (const small of candidates) {
    if (!standsAt(small)) continue;
    dropped.add(small);
    if (!isLarge(small)) put(small);
  }
  return dropped.size === 0 ? glyphs : glyphs.filter((glyph) => !dropped.has(glyph));
}
