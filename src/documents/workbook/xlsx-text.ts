import { toSafeText } from '../safe-text.ts';

/** What a cell can hold (Excel’s limit, in UTF-16 units). */
const longest = 32_767;

/** A text that a spreadsheet keeps as it is: `_x0041_` would be read as a character by its number. */
export const toXlsxText = (text: string): string => {
  const safe = toSafeText(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe;
};

/** The same as the content of an element. */
export const toXlsxMarkup = (text: string): string =>
  toXlsxText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Names of sheets as Excel allows them: up to 31 characters, none of `[]:*?/\`, no apostrophe at an end, none twice. */
export function toSheetNames(told: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return told.map((name, at) => {
    const bare = toSafeText(name)
      .replaceAll(/[[\]:*?/\\\n\t]/gu, ' ')
      .replaceAll(/^'+|'+$/gu, '')
      .trim()
      .slice(0, 26);
    const base = bare === '' ? `Sheet ${at + 1}` : bare;
    let found = base;
    for (let count = 2; taken.has(found.toLowerCase()); count += 1) found = `${base} (${count})`;
    taken.add(found.toLowerCase());
    return found;
  });
}
