import type { Ink } from '../pdf/drawn-page.ts';
import type { Matrix } from '../pdf/matrix.ts';
import type { Box } from '../pdf/page-marks.ts';
import type { XmlElement } from '../xml/parse-xml.ts';

/** Points in a millimetre, the unit of OFD. */
export const pointsPerMillimetre = 72 / 25.4;

/** The numbers of an attribute, parted by white space; none where one is no number. */
export function toNumbers(text: string | undefined): readonly number[] {
  const numbers = (text ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  return text === undefined || text.trim() === '' || numbers.some((each) => !Number.isFinite(each))
    ? []
    : numbers;
}

export const toNumber = (text: string | undefined, otherwise: number): number =>
  toNumbers(text)[0] ?? otherwise;

/** Attributes that say yes or no, as `true`, `false`, 1 and 0. */
export const isTrue = (text: string | undefined, otherwise: boolean): boolean =>
  text === undefined ? otherwise : /^(?:true|1)$/iu.test(text.trim());

/** A box of x, y, width and height; null where it is none. */
export function toBox(text: string | undefined): Box | null {
  const [x, y, width, height] = toNumbers(text);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

export function toMatrix(text: string | undefined): Matrix {
  const [a, b, c, d, e, f] = toNumbers(text);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [1, 0, 0, 1, 0, 0];
  return [a, b, c, d, e ?? 0, f ?? 0];
}

const clamp = (value: number): number => Math.min(255, Math.max(0, Math.round(value)));

/** The colour of a FillColor or StrokeColor: of one part grey, of three RGB, of four CMYK; null where it is a pattern. */
export function toInk({ attributes }: XmlElement): Ink {
  const parts = toNumbers(attributes.Value);
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  const rgb =
    parts.length === 1
      ? [a, a, a]
      : parts.length === 3
        ? [a, b, c]
        : parts.length === 4
          ? [a, b, c].map((part) => 255 * (1 - part / 255) * (1 - d / 255))
          : null;
  if (rgb === null) return null;
  const [red = 0, green = 0, blue = 0] = rgb.map(clamp);
  return (red << 16) | (green << 8) | blue;
}

/**
 * The steps that a list of distances gives (GB/T 33190, 11.3): numbers, and `g n d` for n times d. No more than `most`.
 */
export function toSteps(text: string | undefined, most: number): readonly number[] {
  const words = (text ?? '').trim().split(/\s+/u);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < most; at++) {
    if (words[at] !== 'g') {
      steps.push(Number(words[at]) || 0);
      continue;
    }
    const [count, step] = [Number(words[at + 1]) || 0, Number(words[at + 2]) || 0];
    for (let times = 0; times < Math.min(count, most) && steps.length < most; times++) steps.push(step);
    at += 2;
  }
  return steps;
}
