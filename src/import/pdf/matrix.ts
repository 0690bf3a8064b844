import type { Box, Point } from './page-marks.ts';

/** A PDF transformation: [a b c d e f], mapping (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** A matrix from an operator's arguments; null where they are not six numbers. */
export function toMatrix(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const [a, b, c, d, e, f] = Array.from<unknown>(value);
  const six = [a, b, c, d, e, f];
  if (!six.every((each): each is number => typeof each === 'number' && Number.isFinite(each))) return null;
  return six as unknown as Matrix;
}

/** The box that a transformed box fills. It is asked for each character of a page, so it makes nothing but the box. */
export function placeBox([a, b, c, d, e, f]: Matrix, { left, top, right, bottom }: Box): Box {
  const [al, ar, ct, cb] = [a * left, a * right, c * top, c * bottom];
  const [bl, br, dt, db] = [b * left, b * right, d * top, d * bottom];
  return {
    left: Math.min(al, ar) + Math.min(ct, cb) + e,
    right: Math.max(al, ar) + Math.max(ct, cb) + e,
    top: Math.min(bl, br) + Math.min(dt, db) + f,
    bottom: Math.max(bl, br) + Math.max(dt, db) + f,
  };
}
