import type { Effort } from './effort.ts';
import { middleY, type Box } from './page-marks.ts';
import { unknown } from './plain-character.ts';

type Written = Box & { readonly text: string; readonly size: number };

const ofNumber = /^[\d.,]+$/;
/** Characters of one number stand no further apart than this share of their size, and on one line within that one. */
const apart = 0.6;
const level = 0.3;

/** Whether two characters stand beside each other on a line. */
function areBeside(one: Written, other: Written): boolean {
  const size = Math.max(one.size, other.size);
  const gap = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  return Math.abs(middleY(one) - middleY(other)) < size * level && gap < size * apart;
}

/**
 * The characters that are seen, with a sign of what is missing behind each digit whose number goes on beyond a side of the page:
 * what is left of it is another number. `beyond` are the characters out there.
 */
export function markCut<T extends Written>(
  seen: readonly T[],
  beyond: readonly Written[],
  width: number,
  effort: Effort,
): readonly T[] {
  const nearSide = ({ left, right, size }: Written): boolean =>
    (left < size * 2 && right > -size * 2) || (right > width - size * 2 && left < width + size * 2);
  const lost = beyond.filter((each) => ofNumber.test(each.text) && nearSide(each));
  if (lost.length === 0) return seen;
  return seen.map((each) => {
    if (!ofNumber.test(each.text) || !nearSide(each)) return each;
    effort.spend(lost.length);
    return lost.some((other) => areBeside(each, other)) ? { ...each, text: each.text + unknown } : each;
  });
}
