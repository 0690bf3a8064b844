import { toPieces } from './drop-page-numbers.ts';
import { gatherLines, type Line } from './gather-lines.ts';
import type { Glyph, PageMarks } from './page-marks.ts';
import { writeLine } from './write-text.ts';

/** A browser writes its lines into the margin: this part of a page's height at its top and bottom. */
const margin = 0.08;

const day = '(?:\\d{2,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|\\d{4}年\\d{1,2}月\\d{1,2}日)';
const time = '(?:[上下]午)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:[AP]M)?';
const moment = new RegExp(`^${day}[,，]?(?:星期.|周.)?${time}$`, 'iu');
const address = /^(?:https?:\/\/|file:\/\/|about:|www\.)\S+$/iu;
const count = /^(?:第?\d{1,4}(?:页[,，]?共|[/／]|of)\d{1,4}页?)$/iu;

const plain = (line: Line): string => writeLine(line).replaceAll(' ', '').normalize('NFKC');

type Found = { readonly dropped: readonly Line[]; readonly heading: string | null };

/** The pieces of a line at the edge that a browser wrote: date and title above, address and page count below. */
function findInLine(line: Line): Found {
  const pieces = toPieces(line);
  const texts = pieces.map(plain);
  if (texts.some((text) => moment.test(text))) {
    const others = pieces.filter((_, at) => !moment.test(texts[at] ?? '') && !count.test(texts[at] ?? ''));
    const heading = others.map((piece) => writeLine(piece)).join(' ');
    return { dropped: pieces, heading: heading === '' ? null : heading };
  }
  if (!texts.some((text) => address.test(text))) return { dropped: [], heading: null };
  return {
    dropped: pieces.filter((_, at) => address.test(texts[at] ?? '') || count.test(texts[at] ?? '')),
    heading: null,
  };
}

/** The page without the lines that a browser prints at its edges, and the title that stood there. */
export function dropBrowserLines(marks: PageMarks): {
  readonly marks: PageMarks;
  readonly heading: string | null;
} {
  const { height } = marks;
  const edge = marks.glyphs.filter(
    ({ top, bottom }) => bottom < height * margin || top > height * (1 - margin),
  );
  const found = gatherLines(edge).map(findInLine);
  const dropped = new Set<Glyph>(found.flatMap((each) => each.dropped.flatMap(({ glyphs }) => glyphs)));
  const heading = found.find((each) => each.heading !== null)?.heading ?? null;
  if (dropped.size === 0) return { marks, heading };
  return { marks: { ...marks, glyphs: marks.glyphs.filter((glyph) => !dropped.has(glyph)) }, heading };
}
