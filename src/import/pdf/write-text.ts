import type { Line } from './gather-lines.ts';
import type { Glyph } from './page-marks.ts';

/** Digits further apart than this, in parts of the size, are never in one number. */
const widestDigitGap = 0.75;
/** Digits are two numbers where their gap is this much wider than the usual one. */
const digitGap = 0.3;
const wordGap = 0.2;
const wideGap = 1;

const digit = /^[\d０-９.,，．%]$/u;
const letter = /^[\p{Script=Latin}\d]$/u;

const gapOf = (a: Glyph, b: Glyph): number =>
  a.flow === 'down' || a.flow === 'up'
    ? Math.max(b.top - a.bottom, a.top - b.bottom)
    : Math.max(b.left - a.right, a.left - b.right);

const isPair = (a: Glyph, b: Glyph): boolean => digit.test(a.text) && digit.test(b.text);

/** How far apart digits of one number are drawn, in parts of the size: the median of neighbours in some lines. */
export function findUsualGap(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap(({ glyphs }) =>
      glyphs.slice(1).flatMap((glyph, at) => {
        const last = glyphs[at];
        return last && isPair(last, glyph) ? [gapOf(last, glyph) / Math.max(last.size, glyph.size)] : [];
      }),
    )
    .filter((gap) => gap < widestDigitGap)
    .sort((a, b) => a - b);
  return Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0);
}

/** The gap from which on two digits are two numbers. */
export const digitLimit = (usual: number): number => Math.min(usual + digitGap, widestDigitGap);

type Rules = {
  /** How far apart digits of one number are drawn around here (`findUsualGap`). */
  readonly usual?: number;
  /** What stands between two numbers in one line. */
  readonly between?: string;
  /** Says that two digits belong to two numbers although the gap is small. */
  readonly parts?: (a: Glyph, b: Glyph) => boolean;
};

/** Characters drawn over each other: of two texts, not of one. */
const isOver = (a: Glyph, b: Glyph): boolean =>
  a.flow === 'right' && a.right - b.left > Math.min(a.right - a.left, b.right - b.left) * 0.5;

/** Chinese writing needs no spaces: one is written between words of letters, and where a gap is as wide as a word. */
function gapText(a: Glyph, b: Glyph, { usual = widestDigitGap, between = ' ', parts }: Rules): string {
  const gap = gapOf(a, b) / Math.max(a.size, b.size);
  if (isPair(a, b)) {
    return gap > digitLimit(usual) || isOver(a, b) || parts?.(a, b) ? between : '';
  }
  if (letter.test(a.text) && letter.test(b.text)) return gap > wordGap ? ' ' : '';
  return gap > wideGap ? ' ' : '';
}

/** The text of a line. */
export function writeLine(line: Line, rules: Rules = {}): string {
  return line.glyphs
    .map((glyph, at) => {
      const last = line.glyphs[at - 1];
      return last ? gapText(last, glyph, rules) + glyph.text : glyph.text;
    })
    .join('');
}

/** Two lines of one text: letters need a space where the line broke, Chinese none. */
export function joinLines(first: string, second: string): string {
  const latin = /[\p{Script=Latin}]$/u.test(first) && /^[\p{Script=Latin}\d]/u.test(second);
  return latin ? `${first} ${second}` : first + second;
}
