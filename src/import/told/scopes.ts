import type { Scope } from '../../schema/publishers.ts';

/** What 其中 (and its like) opens: up to a semicolon, what follows is a part of what stands before. */
const opensParts = /其中|(?<=\()含|(?<!不)包括|(?<!不)包含|分别是/g;
/** Brackets that are closed: their parts end with them. */
const aside = /\([^()]*\)/g;

/** Where the parts begin that a place is among; null where it is among none. */
export function partsBefore(text: string, at: number): number | null {
  const before = text.slice(0, at).replace(aside, (words) => ' '.repeat(words.length));
  const last = [...before.matchAll(opensParts)].at(-1);
  if (!last || before.includes(';', last.index)) return null;
  return last.index;
}

const ofRegion =
  /全(?:省|市|县|区|州|旗|盟|镇|乡|系统)|各(?:级|地|部门|单位|街道|乡镇|镇街|县区|区县|县\(|县市|行政机关)/g;
const ofOrgan =
  /本(?:机关|级|单位|局|办|部门|委|厅)|我(?:局|办|委|厅|单位|中心|院|所)|(?:省|市|县|区|州|旗)(?:人民)?政府办公?[室厅]?(?!公室?网)|(?<!全)(?:省|市|县|区|州|旗)本级/g;

const lastOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** For whom a number speaks by the last that was named before it in its sentence; null where nobody was. */
export function extentAt(text: string, at: number): Scope | null {
  const before = text.slice(0, at);
  const [region, organ] = [lastOf(before, ofRegion), lastOf(before, ofOrgan)];
  if (region < 0 && organ < 0) return null;
  return region > organ ? 'region' : 'organ';
}
