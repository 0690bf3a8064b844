import { gatherLines, type Line } from './gather-lines.ts';
import type { PageMarks } from './page-marks.ts';
import { writeLine } from './write-text.ts';

/** The parts of a page's height, at its top and bottom, where page numbers and running titles stand. */
const margin = 0.12;

/** A page number with its dress: - 2 -, — 2 —, 第2页, 第2页共5页, Page 2 of 5. */
const dressed =
  /^(?:[-–—－―·•]+\d{1,4}[-–—－―·•]+|第\d{1,4}页[,，]?(?:[/／]?共\d{1,4}页)?|page\d{1,4}(?:of\d{1,4})?)$/iu;
/** A bare one, perhaps with the number of pages. */
const bare = /^(\d{1,4})(?:[/／]\d{1,4})?$/;

const inMargin = (line: Line, height: number): boolean =>
  line.bottom < height * margin || line.top > height * (1 - margin);

const plain = (line: Line): string => writeLine(line).replaceAll(' ', '').normalize('NFKC');

/** A page number keeps this far from what else stands at its height, in parts of the size. */
const gap = 0.8;

/** A line as the pieces that gaps part. */
function toPieces(line: Line): readonly Line[] {
  const pieces: Line['glyphs'][number][][] = [];
  for (const glyph of line.glyphs) {
    const last = pieces.at(-1)?.at(-1);
    if (!last || glyph.left - last.right > glyph.size * gap) pieces.push([glyph]);
    else pieces.at(-1)?.push(glyph);
  }
  return pieces.map((glyphs) => ({ ...line, glyphs }));
}

/** The page without its dressed page numbers, which can even stand inside a table that runs to the page's end. */
export function dropPageNumbers(marks: PageMarks): PageMarks {
  const edge = marks.glyphs.filter(
    ({ top, bottom }) => bottom < marks.height * margin || top > marks.height * (1 - margin),
  );
  const numbers = gatherLines(edge)
    .flatMap(toPieces)
    .filter((piece) => dressed.test(plain(piece)));
  const dropped = new Set(numbers.flatMap(({ glyphs }) => glyphs.map(placeOf)));
  return dropped.size === 0
    ? marks
    : { ...marks, glyphs: marks.glyphs.filter((glyph) => !dropped.has(placeOf(glyph))) };
}

const placeOf = ({ left, top, text }: Line['glyphs'][number]): string =>
  `${Math.round(left)} ${Math.round(top)} ${text}`;

export type PageLines = {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly Line[];
};

/**
 * The lines outside of tables, without bare page numbers (one that goes up with the pages) and without running titles
 * (the same text in the margin of three pages or more).
 */
export function dropRunningLines(pages: readonly PageLines[]): readonly PageLines[] {
  const steps = new Map<number, number>();
  const titles = new Map<string, number>();
  for (const { page, height, lines } of pages) {
    for (const line of lines.filter((each) => inMargin(each, height))) {
      const text = plain(line);
      const number = bare.exec(text)?.[1];
      if (number === undefined) titles.set(text, (titles.get(text) ?? 0) + 1);
      else steps.set(Number(number) - page, (steps.get(Number(number) - page) ?? 0) + 1);
    }
  }
  const [step] = [...steps].sort(([, a], [, b]) => b - a)[0] ?? [0];
  return pages.map(({ page, height, lines }) => ({
    page,
    height,
    lines: lines.filter((line) => {
      if (!inMargin(line, height)) return true;
      const text = plain(line);
      const number = bare.exec(text)?.[1];
      if (number !== undefined) return Number(number) - page !== step;
      return (titles.get(text) ?? 0) < 3;
    }),
  }));
}
