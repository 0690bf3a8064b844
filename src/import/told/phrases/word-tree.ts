import { expandWords } from './expand-words.ts';
import { words, type Word } from './lexicon.ts';

type Branch = { readonly next: Map<string, Branch>; readonly words: Word[] };

const branch = (): Branch => ({ next: new Map(), words: [] });

function grow(): Branch {
  const root = branch();
  for (const [word, pattern] of Object.entries(words) as readonly (readonly [Word, string])[]) {
    for (const text of expandWords(pattern)) {
      let at = root;
      for (const letter of text) {
        const next = at.next.get(letter) ?? branch();
        at.next.set(letter, next);
        at = next;
      }
      if (!at.words.includes(word)) at.words.push(word);
    }
  }
  return root;
}

let tree: Branch | undefined;

/** Every listed word that begins at a place of a text: where it ends, and all that it may be. */
export function* wordsAt(text: string, from: number): Generator<readonly [number, readonly Word[]]> {
  let at: Branch | undefined = (tree ??= grow());
  for (let end = from; end < text.length; end += 1) {
    at = at.next.get(text[end] ?? '');
    if (at === undefined) return;
    if (at.words.length > 0) yield [end + 1, at.words];
  }
}
