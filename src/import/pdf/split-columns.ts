import { toPieces } from './drop-page-numbers.ts';
import type { Line } from './gather-lines.ts';
import { around, type Box } from './page-marks.ts';

/** White between columns of text is this wide, in parts of the size, and goes on for so many lines. */
const gutter = 1.2;
const fewest = 3;
/** A column of text is this wide, in parts of the size, and most of its lines are nearly full. */
const narrowest = 7;
const full = 0.75;

type Row = { readonly line: Line; readonly pieces: readonly Line[] };

const toPiece = (line: Line): Line => ({ ...line, ...(around(line.glyphs) ?? {}) });

const toRow = (line: Line): Row => ({ line, pieces: toPieces(line).map(toPiece) });

/** The white between the pieces of a row that is wide enough to part columns. */
const gapsOf = ({ pieces, line }: Row): readonly Pick<Box, 'left' | 'right'>[] =>
  pieces.slice(1).flatMap((piece, at) => {
    const left = pieces[at]?.right ?? piece.left;
    return piece.left - left > line.size * gutter ? [{ left, right: piece.left }] : [];
  });

const letters = /\p{L}/u;

/** Whether some pieces are a column of running text: words, and most lines as wide as the column. */
function isText(pieces: readonly Line[]): boolean {
  const box = around(pieces);
  const size = pieces[0]?.size ?? 0;
  if (!box || pieces.length < fewest || box.right - box.left < size * narrowest) return false;
  const wide = pieces.filter(({ left, right }) => right - left > (box.right - box.left) * full);
  const worded = pieces.filter(({ glyphs }) => glyphs.filter(({ text }) => letters.test(text)).length >= 4);
  return wide.length >= pieces.length * 0.6 && worded.length >= pieces.length * 0.7;
}

/** The pieces of some rows on both sides of a gap. */
function cut(rows: readonly Row[], at: number): readonly [readonly Line[], readonly Line[]] {
  const sides: [Line[], Line[]] = [[], []];
  for (const { line, pieces } of rows) {
    const groups = [pieces.filter(({ right }) => right <= at), pieces.filter(({ left }) => left >= at)];
    groups.forEach((group, side) => {
      if (group.length === 0) return;
      const glyphs = group.flatMap((piece) => piece.glyphs);
      sides[side]?.push({ ...line, ...(around(glyphs) ?? {}), glyphs });
    });
  }
  return sides;
}

/** Rows that follow each other and leave one strip of the page white. */
type Band = { readonly rows: Row[]; left: number; right: number; both: number };

const isBeside = ({ line }: Row, { left, right }: Band): boolean => line.right <= left || line.left >= right;

/** Lines of one text are alike in size and follow each other closely; a heading begins another. */
function follows({ rows }: Band, { line }: Row): boolean {
  const last = rows.at(-1)?.line ?? line;
  const text = line.glyphs
    .slice(0, 3)
    .map((glyph) => glyph.text)
    .join('');
  return (
    Math.max(last.size, line.size) < Math.min(last.size, line.size) * 1.15 &&
    line.top - last.bottom < line.size * 1.4 &&
    !/^[一二三四五六七八九十]{1,2}、/u.test(text)
  );
}

/** Takes a row into a band where it leaves some of the band's white; says whether it did. */
function take(band: Band, row: Row, gaps: ReturnType<typeof gapsOf>): boolean {
  if (!follows(band, row)) return false;
  if (isBeside(row, band)) {
    band.rows.push(row);
    return true;
  }
  const gap = gaps.find(
    ({ left, right }) =>
      Math.min(right, band.right) - Math.max(left, band.left) > row.line.size * gutter * 0.8,
  );
  if (!gap) return false;
  band.left = Math.max(band.left, gap.left);
  band.right = Math.min(band.right, gap.right);
  band.rows.push(row);
  band.both += 1;
  return true;
}

function settle(band: Band): readonly (readonly Line[])[] {
  const whole = band.rows.map(({ line }) => line);
  if (band.both < fewest) return [whole];
  const [first, second] = cut(band.rows, (band.left + band.right) / 2);
  if (!isText(first) || !isText(second)) return [whole];
  return [first, ...splitColumns(second)];
}

/**
 * Some lines of one page in reading order, as the columns of running text that they stand in: lines that leave one strip
 * white are two columns, or more. Anything else, such as a table without lines, stays as it is.
 */
export function splitColumns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: (readonly Line[])[] = [];
  let plain: Line[] = [];
  let band: Band | undefined;
  const close = (): void => {
    if (!band) return;
    const columns = settle(band);
    if (columns.length === 1) plain.push(...(columns[0] ?? []));
    else {
      if (plain.length > 0) parts.push(plain);
      plain = [];
      parts.push(...columns);
    }
    band = undefined;
  };
  for (const row of [...lines].sort((a, b) => a.top - b.top).map(toRow)) {
    const gaps = gapsOf(row);
    if (band && take(band, row, gaps)) continue;
    close();
    const [gap] = gaps;
    if (gap) band = { rows: [row], left: gap.left, right: gap.right, both: 1 };
    else plain.push(row.line);
  }
  close();
  if (plain.length > 0) parts.push(plain);
  return parts;
}
