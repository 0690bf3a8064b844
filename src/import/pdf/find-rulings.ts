import type { Area, Slant } from './drawn-page.ts';
import { apply, type Matrix } from './matrix.ts';
import type { Point, Ruling } from './page-marks.ts';

/** Codes of a path's steps, as the PDF library packs them, and how many numbers follow each. */
const moveTo = 0;
const lineTo = 1;
const closePath = 4;
const numbersAfter: readonly number[] = [2, 2, 6, 4, 0];

/** A filled box up to this many points thick is a line; a stroke may lean by this much, a thicker one is an area. */
const thick = 3;
const lean = 1;
const broad = 5;

type Subpath = { readonly points: Point[]; straight: boolean; closed: boolean };

function toSubpaths(data: ArrayLike<number>, matrix: Matrix): readonly Subpath[] {
  const paths: Subpath[] = [];
  let current: Subpath | undefined;
  for (let at = 0; at < data.length;) {
    const code = data[at] ?? closePath;
    const count = numbersAfter[code] ?? 0;
    const point = apply(matrix, [data[at + count - 1] ?? 0, data[at + count] ?? 0]);
    if (code === moveTo) {
      current = { points: [point], straight: true, closed: false };
      paths.push(current);
    } else if (code === closePath) {
      if (current) current.closed = true;
    } else if (current) {
      current.points.push(point);
      if (code !== lineTo) current.straight = false;
    }
    at += count + 1;
  }
  return paths;
}

/** The marks of one painted path, in the page's points. */
export type PathMarks = {
  readonly rulings: Ruling[];
  readonly slants: Slant[];
  /** Boxes of filled areas; `whole`: the area fills its box. */
  readonly boxes: (Pick<Area, 'left' | 'top' | 'right' | 'bottom'> & { readonly whole: boolean })[];
};

function addStroke([x, y]: Point, [p, q]: Point, width: number, to: PathMarks): void {
  const [across, down] = [Math.abs(x - p), Math.abs(y - q)];
  if (down <= lean && across > lean) {
    const [at, from, end] = [(y + q) / 2, Math.min(x, p), Math.max(x, p)];
    if (width > broad) {
      to.boxes.push({ left: from, right: end, top: at - width / 2, bottom: at + width / 2, whole: true });
    } else to.rulings.push({ axis: 'h', at, from, to: end });
  } else if (across <= lean && down > lean) {
    const [at, from, end] = [(x + p) / 2, Math.min(y, q), Math.max(y, q)];
    if (width > broad) {
      to.boxes.push({ left: at - width / 2, right: at + width / 2, top: from, bottom: end, whole: true });
    } else to.rulings.push({ axis: 'v', at, from, to: end });
  } else if (across > lean && down > lean) {
    to.slants.push({ from: [x, y], to: [p, q] });
  }
}

/** Twice the area inside of a polygon. */
const doubleArea = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], at) => {
      const [p, q] = points[(at + 1) % points.length] ?? [x, y];
      return sum + x * q - p * y;
    }, 0),
  );

function addFilled({ points, straight }: Subpath, to: PathMarks): void {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [width, height] = [right - left, bottom - top];
  if (width > thick && height > thick) {
    const whole = straight && doubleArea(points) > 1.8 * width * height;
    to.boxes.push({ left, right, top, bottom, whole });
  } else if (straight && height <= thick && width > height) {
    to.rulings.push({ axis: 'h', at: (top + bottom) / 2, from: left, to: right });
  } else if (straight && width <= thick && height > width) {
    to.rulings.push({ axis: 'v', at: (left + right) / 2, from: top, to: bottom });
  }
}

/** Boxes within boxes of one path may be holes: then none is known to fill. */
const mayHaveHoles = (boxes: PathMarks['boxes']): boolean =>
  boxes.length > 50 ||
  boxes.some((a) =>
    boxes.some(
      (b) => a !== b && a.left <= b.left && a.right >= b.right && a.top <= b.top && a.bottom >= b.bottom,
    ),
  );

/**
 * The rulings, slanting strokes and filled areas of one painted path: straight sides of what is stroked, thin bars and
 * areas of what is filled. `data` is the path as the PDF library packs it, `width` of strokes in the page's points.
 */
export function findRulings(
  data: ArrayLike<number>,
  matrix: Matrix,
  painted: { readonly stroked: boolean; readonly filled: boolean; readonly width: number },
): PathMarks {
  const marks: PathMarks = { rulings: [], slants: [], boxes: [] };
  const subpaths = toSubpaths(data, matrix);
  if (painted.filled) for (const subpath of subpaths) addFilled(subpath, marks);
  if (marks.boxes.length > 1 && mayHaveHoles(marks.boxes)) {
    marks.boxes.splice(0, marks.boxes.length, ...marks.boxes.map((box) => ({ ...box, whole: false })));
  }
  if (!painted.stroked) return marks;
  for (const { points, straight, closed } of subpaths) {
    const [first] = points;
    if (!straight || !first) continue;
    points.forEach((point, at) => {
      const last = points[at - 1];
      if (last) addStroke(last, point, painted.width, marks);
    });
    const last = points.at(-1);
    if (closed && last && points.length > 1) addStroke(last, first, painted.width, marks);
  }
  return marks;
}
