import type { Random } from './random.ts';

/** How a kind of text is taken apart: what may be lost, doubled or moved as one. */
export type Grammar = 'markup' | 'rtf' | 'cells';

const tokens: Readonly<Record<Grammar, RegExp>> = {
  markup: /<[^>]*>|[^<]+/g,
  rtf: /\\[a-z]+-?\d* ?|\\'[0-9a-f]{2}|[{}]|\r?\n|[^\\{}\r\n]+/g,
  cells: /\r?\n|[|,;\t]|[^|,;\t\r\n]+/g,
};

/** A number as it stands in a cell, or the unit of one: these stay as they are, so that each that is read has been printed. */
const isNumber = (token: string): boolean => /^\s*-?[\d.,]+(?:万元|元)?\s*$|万|\\u19975/.test(token);

/** Whether lines lose a number and the label of the next one, which would then stand behind the label of the first. */
function losesRow(run: readonly string[], grammar: Grammar): boolean {
  const number = run.findIndex(isNumber);
  const behind = number < 0 ? [] : run.slice(number + 1);
  return grammar === 'cells' && behind.some((each) => /[^\s|,;]/.test(each) && !isNumber(each));
}

/**
 * A text with a few of its tokens lost, or a few doubled or moved: none of its numbers is changed, none touches another. A
 * document that lost a number's cell and got another, empty one in the same row would be a sound document of other numbers.
 */
export function changeTokens(text: string, grammar: Grammar, random: Random): string {
  const list: string[] = text.match(tokens[grammar]) ?? [];
  const loses = random.below(2) === 0;
  for (let left = 1 + random.below(3); left > 0 && list.length > 0; left -= 1) {
    const at = random.below(list.length);
    const token = list[at] ?? '';
    if (isNumber(token)) continue;
    const part = () => list.splice(at, 1, ' ');
    const lost = 1 + random.below(6);
    const run = list.slice(at, at + lost);
    if (loses && (run.some((each) => /万|\\u19975/.test(each)) || losesRow(run, grammar))) part();
    else if (loses) random.pick<() => void>([part, () => list.splice(at, lost, ' ')])();
    else
      random.pick<() => void>([
        () => list.splice(at, 0, token),
        () => {
          part();
          // A label in another place would be the label of what stands there.
          if (/^[<\\{}]/.test(token)) list.splice(random.below(list.length), 0, token);
        },
      ])();
  }
  return list.join('');
}
