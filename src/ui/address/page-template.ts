/** Text as it may stand in an element or in a quoted attribute. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A template with one place filled; an error where it has no such place. */
export function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`The template has no ${String(pattern)}.`);
  return text.replace(pattern, () => replacement);
}

/** The script before the page’s own, by its address: a service worker that keeps another version of it has no such one. */
export const nameEarlyScript = (html: string, address: string): string =>
  replaceOnce(html, /early\.js(?=")/, address);

/**
 * react-aria puts a style element into the page unless one of this id is there; ours holds its rule, so that the policy
 * needs no inline style.
 */
const widgetStyleId = 'react-aria-pressable-style';

export const nameStyleSheet = (html: string): string =>
  replaceOnce(html, /<link rel="stylesheet"/, `<link id="${widgetStyleId}" rel="stylesheet"`);
