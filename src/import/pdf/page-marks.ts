/** A box on a page: points (1/72 inch) from its upper left corner, y downwards. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** One drawn character: its box, the size of its font in points, and where the next character would follow. */
export type Glyph = Box & {
  readonly text: string;
  readonly size: number;
  readonly flow: 'right' | 'down' | 'up' | 'left';
};

/** A straight line along an axis: `h` at a height from left to right, `v` at a distance from top to bottom. */
export type Ruling = {
  readonly axis: 'h' | 'v';
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** What is drawn on one page. `blanks` are the drawn spaces, which part words. */
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
