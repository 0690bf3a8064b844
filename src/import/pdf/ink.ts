import type { Ink } from './drawn-page.ts';

export const white = 0xffffff;

const channels = (ink: number): readonly [number, number, number] => [
  (ink >> 16) & 255,
  (ink >> 8) & 255,
  ink & 255,
];

/** The colour that is seen where `ink` lets `ground` through. */
export function blend(ink: number, ground: number, alpha: number): number {
  if (alpha >= 1) return ink;
  const [a, b] = [channels(ink), channels(ground)];
  const [r, g, u] = [0, 1, 2].map((at) => Math.round((a[at] ?? 0) * alpha + (b[at] ?? 0) * (1 - alpha)));
  return ((r ?? 0) << 16) | ((g ?? 0) << 8) | (u ?? 0);
}

/** Colours nearer than this in every channel are not told apart on a page. */
const alike = 24;

/** Whether two colours are not told apart. It is asked for each character of a page, so it makes no lists. */
export const isAlike = (a: number, b: number): boolean =>
  Math.abs(((a >> 16) & 255) - ((b >> 16) & 255)) < alike &&
  Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) < alike &&
  Math.abs((a & 255) - (b & 255)) < alike;

const linear: readonly number[] = Array.from({ length: 256 }, (_, value) =>
  value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
);

const luminance = (ink: number): number =>
  0.2126 * (linear[(ink >> 16) & 255] ?? 0) +
  0.7152 * (linear[(ink >> 8) & 255] ?? 0) +
  0.0722 * (linear[ink & 255] ?? 0);

/** The contrast of two colours, 1 to 21 (WCAG 2.2); null where one is not one colour. */
export function contrastOf(a: Ink, b: Ink): number | null {
  if (a === null || b === null) return null;
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
