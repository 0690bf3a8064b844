import type { Line } from './gather-lines.ts';
import type { Glyph } from './page-marks.ts';

/** Digits further apart than this, in parts of the size, are never in one number. */
const widestDigitGap = 0.75;
/** Digits are two numbers where their gap is this much wider than the usual one. */
const digitGap = 0.3;
const wordGap = 0.2;
const wideGap = 1;

const digits: ReadonlySet<string> = new Set('0123456789０１２３４５６７８９.,，．%');
const letter = /^[\p{Script=Latin}\d]$/u;

const gapOf = (a: Glyph, b: Glyph): number =>
  a.flow === 'down' || a.flow === 'up'
    ? Math.max(b.top - a.bottom, a.top - b.bottom)
    : Math.max(b.left - a.right, a.left - b.right);

const isPair = (a: Glyph, b: Glyph): boolean => digits.has(a.text) && digits.has(b.text);

/** How far apart digits of one number are drawn, in parts of the size: the median of neighbours in some lines. */
export function findUsualGap(lines: readonly Line[]): number {
  const gaps: number[] = [];
  for (const { glyphs } of lines) {
    let last: Glyph | undefined;
    for (const glyph of glyphs) {
      if (last && isPair(last, glyph)) {
        const gap = gapOf(last, glyph) / Math.max(last.size, glyph.size);
        if (gap < widestDigitGap) gaps.push(gap);
      }
      last = glyph;
    }
  }
  gaps.sort((a, b) => a - b);
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
  if (gap > wideGap) return ' ';
  return gap > wordGap && letter.test(a.text) && letter.test(b.text) ? ' ' : '';
}

/** The text of a line. */
export function writeLine(line: Line, rules: Rules = {}): string {
  let text = '';
  let last: Glyph | undefined;
  for (const glyph of line.glyphs) {
    text += last ? gapText(last, glyph, rules) + glyph.text : glyph.text;
    last = glyph;
  }
  return text;
}

/** Two lines of one text: letters need a space where the line broke, Chinese none. */
export function joinLines(first: string, second: string): string {
  const latin = /[\p{Script=Latin}]$/u.test(first) && /^[\p{Script=Latin}\d]/u.test(second);
  return latin ? `${first} ${second}` : first + second;
}
