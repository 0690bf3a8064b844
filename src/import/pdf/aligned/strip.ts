import type { Line } from '../gather-lines.ts';
import { around, type Box, type Glyph } from '../page-marks.ts';
import { digitLimit, findUsualGap, writeLine } from '../write-text.ts';
import type { PageLines } from '../drop-page-numbers.ts';

/** Characters that stand together in a line; its box is on a strip on which the pages follow each other. */
export type Run = Box & {
  readonly text: string;
  readonly size: number;
  readonly page: number;
  readonly line: Line;
};

/** Runs are parted by gaps this wide, in parts of the size. */
const runGap = 0.45;

const digits: ReadonlySet<string> = new Set('0123456789０１２３４５６７８９.,');
/** The numbering before an item; no item begins in the middle of a run. */
const item = /(?=[（(][一二三四五六七八九十]{1,2}[)）])|(?<![\d.])(?=\d[.．、]\p{Script=Han})/u;
const mayHoldItems = /[（(.．、]/u;

const gapOf = (a: Glyph, b: Glyph): number => (b.left - a.right) / Math.max(a.size, b.size);
const isNumber = (a: Glyph, b: Glyph): boolean => digits.has(a.text) && digits.has(b.text);

function toPieces(line: Line, usual: number): readonly (readonly Glyph[])[] {
  const pieces: Glyph[][] = [];
  const limitOfDigits = digitLimit(usual);
  let piece: Glyph[] = [];
  let last: Glyph | undefined;
  for (const glyph of line.glyphs) {
    if (!last || gapOf(last, glyph) > (isNumber(last, glyph) ? limitOfDigits : runGap)) {
      piece = [];
      pieces.push(piece);
    }
    piece.push(glyph);
    last = glyph;
  }
  return pieces.flatMap(splitItems);
}

/** The items that follow each other in one piece. */
function splitItems(piece: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const whole = piece.map(({ text }) => text).join('');
  if (!mayHoldItems.test(whole)) return [piece];
  let at = 0;
  return whole.split(item).map((text) => {
    let length = 0;
    const start = at;
    while (at < piece.length && length < text.length) length += piece[at++]?.text.length ?? 0;
    return piece.slice(start, at);
  });
}

const isRowOfDigits = (glyphs: readonly Glyph[]): boolean => glyphs.every(({ text }) => digits.has(text));

function toRuns(line: Line, page: number, shift: number, usual: number): readonly Run[] {
  return toPieces(line, usual).flatMap((glyphs) => {
    const box = around(glyphs);
    if (box === null) return [];
    const text = isRowOfDigits(glyphs)
      ? glyphs.map((glyph) => glyph.text).join('')
      : writeLine({ ...line, glyphs });
    return [{ ...box, top: box.top + shift, bottom: box.bottom + shift, text, size: line.size, page, line }];
  });
}

/** All runs of a document on one strip: a page begins right below the last line of the one before. */
export function toStrip(pages: readonly PageLines[]): readonly Run[] {
  const runs: Run[] = [];
  const usual = findUsualGap(pages.flatMap(({ lines }) => lines));
  let end = 0;
  for (const { page, lines } of pages) {
    const across = lines.filter(({ glyphs }) => glyphs[0]?.flow === 'right');
    const top = across.reduce((least, line) => Math.min(least, line.top), Infinity);
    const shift = end - top;
    for (const line of across) {
      for (const run of toRuns(line, page, shift, usual)) {
        runs.push(run);
        end = Math.max(end, run.bottom + run.size / 2);
      }
    }
  }
  return runs;
}
