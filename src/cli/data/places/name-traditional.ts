import { toTraditional } from '../../to-traditional.ts';

/** Characters that the conversion changes in words, and that names of places keep. Reviewed by hand. */
const unchanged: readonly (readonly [string, string])[] = [
  ['裡', '里'],
  ['衝口', '沖口'],
  ['遊溪', '游溪'],
  ['楊淩', '楊凌'],
  ['西鹹', '西咸'],
];

/** A publisher's name in traditional characters. */
export const toTraditionalName = (hans: string): string =>
  unchanged.reduce((name, [converted, right]) => name.replaceAll(converted, right), toTraditional(hans));
