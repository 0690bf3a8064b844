import type { Paragraph } from '../document.ts';
import type { Line } from './gather-lines.ts';
import { middleX } from './page-marks.ts';
import { joinLines, writeLine } from './write-text.ts';

/** A paragraph and whether its last line is full, so that it may go on on the next page. */
export type LaidParagraph = {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly page: number;
  readonly top: number;
  readonly open: boolean;
  readonly indented: boolean;
  readonly size: number;
};

/** Indents and unfilled ends count from this many times the size of the text. */
const indent = 1.2;
const unfilled = 2.2;
const alike = 1.15;

/** A heading of a report begins a paragraph, however full the line before; not so where a list of numbers goes on. */
const heading = /^[一二三四五六七八九十]{1,2}、/u;
const listed = /[、，第和]$/u;
const writeStart = ({ glyphs }: Line): string =>
  glyphs
    .slice(0, 3)
    .map(({ text }) => text)
    .join('');
const writeEnd = ({ glyphs }: Line): string => glyphs.at(-1)?.text ?? '';

/** The edges of the text on a page: where most lines begin and the furthest one ends. */
function findMeasure(lines: readonly Line[]): { readonly left: number; readonly right: number } {
  return {
    left: lines.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: lines.reduce((most, { right }) => Math.max(most, right), -Infinity),
  };
}

/**
 * The paragraphs that some lines of one page make. A paragraph ends where a line is not full, where the next is
 * indented, further away or of another size. Centred lines of one large size are one title.
 */
export function writeParagraphs(lines: readonly Line[], page: number): readonly LaidParagraph[] {
  if (lines.length === 0) return [];
  const { left, right } = findMeasure(lines);
  const isIndented = (line: Line): boolean => line.left - left > line.size * indent;
  const isFull = (line: Line): boolean => right - line.right < line.size * unfilled;
  const isCentred = (line: Line): boolean =>
    isIndented(line) && Math.abs(middleX(line) - (left + right) / 2) < line.size && !isFull(line);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn =
      last !== undefined &&
      !(heading.test(writeStart(line)) && !listed.test(writeEnd(last))) &&
      Math.max(last.size, line.size) / Math.min(last.size, line.size) < alike &&
      line.top - last.bottom < Math.max(last.size, line.size) * 1.6 &&
      (isIndented(line) ? isCentred(line) && isCentred(last) && line.size > 15 : isFull(last));
    if (group && goesOn) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    return {
      kind: 'paragraph' as const,
      text: group.map((line) => writeLine(line)).reduce(joinLines),
      page,
      top: first.top,
      open: isFull(last) && !isCentred(last),
      indented: isIndented(first),
      size: last.size,
    };
  });
}

/** Whether a paragraph at the end of a page goes on with the first of the next. */
export const goesOn = (last: LaidParagraph, next: LaidParagraph): boolean =>
  last.open &&
  !next.indented &&
  !/[。；：！？.;:!?]$/u.test(last.text) &&
  Math.max(last.size, next.size) / Math.min(last.size, next.size) < alike;

export const toParagraph = ({ text, page }: LaidParagraph): Paragraph => ({ kind: 'paragraph', text, page });
