import { middleX, middleY, type Glyph } from './page-marks.ts';

/** A mark of a note is this much smaller than the text it stands at, and this much higher, in parts of the size. */
const smaller = 0.8;
const higher = 0.15;
const lowered = 0.08;
/** Marks and the text they belong to stand this close, in parts of the size. */
const beside = 0.6;

const mark = /^[\d０-９*＊※†‡§#＃①-⑳⑴-⒇[\]()（）［］〔〕【】a-z注,，、]$/u;
const square = 16;
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
  const squares = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const key = `${Math.floor(glyph.right / square)} ${Math.floor(middleY(glyph) / square)}`;
    const inSquare = squares.get(key);
    if (inSquare) inSquare.push(glyph);
    else squares.set(key, [glyph]);
  }
  const dropped = new Set<Glyph>();
  const standsAt = (small: Glyph): boolean => {
    for (let x = -1; x <= 1; x++) {
      for (let y = -1; y <= 1; y++) {
        const key = `${Math.floor(small.left / square) + x} ${Math.floor(middleY(small) / square) + y}`;
        const inSquare = squares.get(key) ?? [];
        if (inSquare.length > crowd) continue;
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
  const candidates = glyphs
    .filter(({ size, text, flow }) => size <= most * smaller && flow === 'right' && mark.test(text))
    .sort((a, b) => a.left - b.left);
  for (const small of candidates) if (standsAt(small)) dropped.add(small);
  return dropped.size === 0 ? glyphs : glyphs.filter((glyph) => !dropped.has(glyph));
}
