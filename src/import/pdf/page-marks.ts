export type Point = readonly [number, number];

/** A box on a page: points (1/72 inch) from its upper left corner, y downwards. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * One drawn character: its box, the size of its font in points, and where the next character would follow. `stacked`:
 * its font writes downwards, so that `down` is no turn. `struck`: a line is drawn through it.
 */
export type Glyph = Box & {
  readonly text: string;
  readonly size: number;
  readonly flow: 'right' | 'down' | 'up' | 'left';
  readonly stacked?: true;
  readonly struck?: true;
};

/** A straight line along an axis: `h` at a height from left to right, `v` at a distance from top to bottom. */
export type Ruling = {
  readonly axis: 'h' | 'v';
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** What a reader sees on one page. */
export type PageMarks = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
};

export const middleX = (box: Box): number => (box.left + box.right) / 2;
export const middleY = (box: Box): number => (box.top + box.bottom) / 2;

/** The smallest box around some; null for none. */
export function around(boxes: readonly Box[]): Box | null {
  const [first] = boxes;
  if (first === undefined) return null;
  let { left, top, right, bottom } = first;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** The box that two share; null where they share none. */
export function overlapOf(a: Box, b: Box): Box | null {
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)];
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)];
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}
