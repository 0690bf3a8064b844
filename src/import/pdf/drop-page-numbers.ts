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

/** Around a page number there is so much white, in parts of the size. */
const apart = 0.75;
/** A page number keeps this far from what else stands at its height, in parts of the size. */
const gap = 0.8;

/** A line as the pieces that wide gaps part. */
export function toPieces(line: Line): readonly Line[] {
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

/** A line that stands by itself, with white above and below. */
const isAlone = (line: Line, lines: readonly Line[]): boolean =>
  lines.every(
    (other) =>
      other === line ||
      other.top - line.bottom > line.size * apart ||
      line.top - other.bottom > line.size * apart,
  );

/** The number of a bare page number; undefined for another line, or numbers side by side. */
function bareNumber(line: Line, lines: readonly Line[]): number | undefined {
  const found = bare.exec(plain(line))?.[1];
  if (found === undefined || toPieces(line).length > 1 || !isAlone(line, lines)) return undefined;
  return Number(found);
}

/**
 * The lines outside of tables, without bare page numbers (one that goes up with the pages, or is the page's own) and
 * without running titles (the same text in the margin of three pages or more).
 */
export function dropRunningLines(pages: readonly PageLines[]): readonly PageLines[] {
  const steps = new Map<number, number>();
  const titles = new Map<string, number>();
  const numbers = new Map<Line, number>();
  for (const { page, height, lines } of pages) {
    const edge = lines.filter((line) => inMargin(line, height));
    for (const line of edge) {
      const number = bareNumber(line, edge);
      if (number === undefined) {
        if (!/\p{L}/u.test(plain(line))) continue;
        titles.set(plain(line), (titles.get(plain(line)) ?? 0) + 1);
      } else {
        numbers.set(line, number - page);
        steps.set(number - page, (steps.get(number - page) ?? 0) + 1);
      }
    }
  }
  const [step, times] = [...steps].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  const isPageNumber = (slope: number): boolean => slope === 0 || (slope === step && times > 1);
  return pages.map(({ page, height, lines }) => ({
    page,
    height,
    lines: lines.filter((line) => {
      if (!inMargin(line, height)) return true;
      const lineNumber = numbers.get(line);
      return lineNumber === undefined ? (titles.get(plain(line)) ?? 0) < 3 : !isPageNumber(lineNumber);
    }),
  }));
}
