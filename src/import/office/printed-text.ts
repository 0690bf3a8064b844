/**
 * A piece of a paragraph: its text and, where it is no plain text, what it is; `withdrawn`: struck, too small to be seen, or
 * hidden in web views; `faint`: white, so that it is seen on a dark ground alone.
 */
export type Piece = { readonly text: string; readonly is: 'plain' | 'raised' | 'withdrawn' | 'faint' };

/** What a mark of a note is made of; words that are raised are words. */
const mark = /^[\s\d()[\]（）［］〔〕【】*＊※†‡§①-⑳❶-❿a-e注,，]+$/u;

const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** What is seen: of white text and dark text side by side, on whatever ground, the dark. */
function seen(pieces: readonly Piece[]): readonly Piece[] {
  const standing = pieces.filter(({ is }) => is !== 'withdrawn');
  const dark = standing.filter(({ is }) => is !== 'faint');
  return joined(dark).trim() === '' ? standing : dark;
}

/** The text that pieces print: withdrawn text is gone, and so are white text and raised marks of notes beside plain text. */
export function printedText(pieces: readonly Piece[]): string {
  const standing = seen(pieces);
  const plain = standing.filter(({ is }) => is !== 'raised');
  if (joined(plain).trim() === '') return joined(standing);
  return joined(standing.filter(({ is, text }) => is !== 'raised' || !mark.test(text)));
}

/** What was withdrawn, between tildes: no number, and yet no empty cell; '' where nothing was. */
export function withdrawnText(pieces: readonly Piece[]): string {
  const text = joined(pieces.filter(({ is }) => is === 'withdrawn')).trim();
  return text === '' ? '' : `~~${text}~~`;
}

/** Lines of a cell as one text; between two digits the break stays, since they are two numbers. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const printed of lines.flatMap((line) => line.split('\n'))) {
    const line = foldSpaces(printed);
    if (line === '') continue;
    const gap = text === '' ? '' : /\d$/u.test(text) && /^\d/u.test(line) ? '\n' : ' ';
    text += gap + line;
  }
  return text;
}

/** The lines of a text, as `joinLines` puts them together. */
export const foldLines = (text: string): string => joinLines([text]);

/** A text without characters of no width, white space folded. */
export const foldSpaces = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\s\u00a0\u3000]+/gu, ' ')
    .trim();
