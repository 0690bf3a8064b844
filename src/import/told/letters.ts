/** A text whose every unit knows which unit of the text it was made from it stands for. */
export type Letters = { readonly text: string; readonly from: readonly number[] };

export const toLetters = (text: string): Letters => ({
  text,
  from: Array.from({ length: text.length }, (_, at) => at),
});

export const sliceLetters = ({ text, from }: Letters, start: number, end?: number): Letters => ({
  text: text.slice(start, end),
  from: from.slice(start, end),
});

export const joinLetters = (pieces: readonly Letters[]): Letters => ({
  text: pieces.map(({ text }) => text).join(''),
  from: pieces.flatMap(({ from }) => from),
});

/** Words that stand for a span of the text: the first unit for its first, the last for its last. */
export const asLetters = (words: string, { from }: Letters): Letters => ({
  text: words,
  from: Array.from(
    { length: words.length },
    (_, at) => from[at === words.length - 1 ? from.length - 1 : Math.min(at, from.length - 1)] ?? 0,
  ),
});

/** The text with what a pattern finds written otherwise; null leaves a find as it is. */
export function rewrite(
  letters: Letters,
  pattern: RegExp,
  write: (found: RegExpExecArray) => string | null,
): Letters {
  const pieces: Letters[] = [];
  let done = 0;
  for (const found of letters.text.matchAll(pattern)) {
    const words = write(found);
    if (words === null) continue;
    const end = found.index + found[0].length;
    pieces.push(
      sliceLetters(letters, done, found.index),
      asLetters(words, sliceLetters(letters, found.index, end)),
    );
    done = end;
  }
  return done === 0 ? letters : joinLetters([...pieces, sliceLetters(letters, done)]);
}
