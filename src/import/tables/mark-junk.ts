import { toMatching } from '../normalize.ts';
import { disclosureRowLabels, requestRowLabels } from './form-labels.ts';
import { isFormText, stripText } from './form-vocabulary.ts';
import { toCore } from './labels.ts';
import type { Token } from './text-tokens.ts';

const longest = 4;
const rowLabels = [...requestRowLabels, ...disclosureRowLabels];
const namesRow = (token: Token | undefined): boolean =>
  token?.kind === 'label' && rowLabels.some(({ cores }) => cores.includes(toCore(token.text)));

function isJunk(token: Token): boolean {
  const text = toMatching(token.text);
  const bare = stripText(text);
  const short = bare.length <= longest || (/^[\x21-\x7e]+$/.test(text) && text.length <= 8);
  const numbered = /^(?:\(?[一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十]、|\d{1,2}[.、])/.test(text);
  return short && !numbered && !isFormText(text) && !/元$|[:。;]$/.test(text);
}

/**
 * Short texts inside a row that no label of the form holds (若干, N/A, 1O) stand where a number should: they are
 * cells, so that the cells after them keep their places.
 */
export function markJunk(tokens: readonly Token[]): readonly Token[] {
  const marked: Token[] = [];
  for (const token of tokens) {
    const before = marked.at(-1);
    const inRow = before !== undefined && (before.kind !== 'label' || namesRow(before));
    marked.push(token.kind === 'label' && inRow && isJunk(token) ? { ...token, kind: 'value' } : token);
  }
  return marked;
}
