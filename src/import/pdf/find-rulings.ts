import { apply, type Matrix, type Point } from './matrix.ts';
import type { Ruling } from './page-marks.ts';

/** Codes of a path's steps, as the PDF library packs them, and how many numbers follow each. */
const moveTo = 0;
const lineTo = 1;
const closePath = 4;
const numbersAfter: readonly number[] = [2, 2, 6, 4, 0];

/** A filled box up to this many points thick is a line; a stroke may lean by this much. */
const thick = 3;
const lean = 1;

type Subpath = { readonly points: Point[]; straight: boolean; closed: boolean };

function toSubpaths(data: ArrayLike<number>): readonly Subpath[] {
  const paths: Subpath[] = [];
  let current: Subpath | undefined;
  for (let at = 0; at < data.length;) {
    const code = data[at] ?? closePath;
    const count = numbersAfter[code] ?? 0;
    const point: Point = [data[at + count - 1] ?? 0, data[at + count] ?? 0];
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

function between([x, y]: Point, [p, q]: Point): Ruling | null {
  if (Math.abs(y - q) <= lean && Math.abs(x - p) > lean) {
    return { axis: 'h', at: (y + q) / 2, from: Math.min(x, p), to: Math.max(x, p) };
  }
  if (Math.abs(x - p) <= lean && Math.abs(y - q) > lean) {
    return { axis: 'v', at: (x + p) / 2, from: Math.min(y, q), to: Math.max(y, q) };
  }
  return null;
}

/** The rulings that a stroked path draws: its straight sides along an axis. */
function strokes({ points, straight, closed }: Subpath): readonly Ruling[] {
  const [first] = points;
  if (!straight || first === undefined) return [];
  const round = closed ? [...points, first] : points;
  return round.slice(1).flatMap((point, at) => between(round[at] ?? point, point) ?? []);
}

/** The ruling that a filled path draws when it is a thin bar; an area of colour draws none. */
function bar({ points, straight }: Subpath): readonly Ruling[] {
  if (!straight) return [];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= thick && width > height) {
    return [{ axis: 'h', at: (top + bottom) / 2, from: left, to: right }];
  }
  if (width <= thick && height > width) return [{ axis: 'v', at: (left + right) / 2, from: top, to: bottom }];
  return [];
}

/** The rulings of one painted path, in the page's points. `data` is the path as the PDF library packs it. */
export function findRulings(
  data: ArrayLike<number>,
  matrix: Matrix,
  painted: 'stroke' | 'fill',
): readonly Ruling[] {
  return toSubpaths(data).flatMap((subpath) => {
    const placed = { ...subpath, points: subpath.points.map((point) => apply(matrix, point)) };
    return painted === 'stroke' ? strokes(placed) : bar(placed);
  });
}
