import type { Slant } from './drawn-page.ts';
import type { Glyph, PageMarks, Point, Ruling } from './page-marks.ts';

/** A page with its slanting strokes, and characters that may know more than where they stand. */
export type Sheet<Each extends Glyph = Glyph> = Omit<PageMarks, 'glyphs'> & {
  readonly glyphs: readonly Each[];
  readonly slants: readonly Slant[];
};

type Turn = {
  readonly point: (point: Point) => Point;
  readonly flow: Readonly<Record<Glyph['flow'], Glyph['flow']>>;
  readonly swaps: boolean;
};

/** By which way the text runs: how it is turned so that it runs to the right. */
function turnFor(flow: Glyph['flow'], width: number, height: number): Turn | null {
  switch (flow) {
    case 'right':
      return null;
    case 'up':
      return {
        point: ([x, y]) => [height - y, x],
        flow: { up: 'right', right: 'down', down: 'left', left: 'up' },
        swaps: true,
      };
    case 'down':
      return {
        point: ([x, y]) => [y, width - x],
        flow: { down: 'right', right: 'up', up: 'left', left: 'down' },
        swaps: true,
      };
    case 'left':
      return {
        point: ([x, y]) => [width - x, height - y],
        flow: { left: 'right', right: 'left', up: 'down', down: 'up' },
        swaps: false,
      };
  }
}

function turnGlyph<Each extends Glyph>(glyph: Each, { point, flow }: Turn): Each {
  const [[x, y], [p, q]] = [point([glyph.left, glyph.top]), point([glyph.right, glyph.bottom])];
  return {
    ...glyph,
    left: Math.min(x, p),
    right: Math.max(x, p),
    top: Math.min(y, q),
    bottom: Math.max(y, q),
    flow: flow[glyph.flow],
  };
}

function turnRuling({ axis, at, from, to }: Ruling, { point, swaps }: Turn): Ruling {
  const [[x, y], [p, q]] =
    axis === 'h' ? [point([from, at]), point([to, at])] : [point([at, from]), point([at, to])];
  const turned = (axis === 'h') === swaps ? 'v' : 'h';
  return turned === 'h'
    ? { axis: 'h', at: y, from: Math.min(x, p), to: Math.max(x, p) }
    : { axis: 'v', at: x, from: Math.min(y, q), to: Math.max(y, q) };
}

/** The way most text of a page runs. Text of a font that writes downwards runs down without being turned. */
function mainFlow(glyphs: readonly Glyph[]): Glyph['flow'] {
  const counts = { right: 0, down: 0, up: 0, left: 0 };
  for (const { flow, stacked } of glyphs) counts[stacked === true ? 'right' : flow] += 1;
  const [first = 'right'] = (['right', 'up', 'down', 'left'] as const).toSorted(
    (a, b) => counts[b] - counts[a],
  );
  return counts[first] > glyphs.length * 0.6 ? first : 'right';
}

/** The page turned so that most of its text runs to the right, however it was laid on the sheet. */
export function turnPage<Each extends Glyph>(sheet: Sheet<Each>): Sheet<Each> {
  const { width, height } = sheet;
  const turn = turnFor(mainFlow(sheet.glyphs), width, height);
  if (turn === null) return sheet;
  return {
    page: sheet.page,
    width: turn.swaps ? height : width,
    height: turn.swaps ? width : height,
    glyphs: sheet.glyphs.map((glyph) => turnGlyph(glyph, turn)),
    rulings: sheet.rulings.map((ruling) => turnRuling(ruling, turn)),
    slants: sheet.slants.map(({ from, to }) => ({ from: turn.point(from), to: turn.point(to) })),
  };
}
