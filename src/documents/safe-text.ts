/** Half of a pair alone, which no file in UTF-8 can hold. */
const loneHalf = /\p{Cs}/gu;

/** What XML forbids: control characters but tab and line break, and the two that are no characters. */
const forbidden = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** Marks that turn the direction of what follows, so that a text reads as another than it is. */
const turning = /\p{Bidi_Control}/gu;

/**
 * A text as every file can hold it: without control characters and marks of direction, half a character replaced by
 * U+FFFD, line breaks as `\n`. What else a reader sees in it stays.
 */
export const toSafeText = (text: string): string =>
  text
    .replaceAll(loneHalf, '\uFFFD')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(forbidden, '')
    .replaceAll(turning, '');

/** The same in one line. */
export const toSafeLine = (text: string): string =>
  toSafeText(text)
    .replaceAll(/[\n\t]+/g, ' ')
    .trim();
