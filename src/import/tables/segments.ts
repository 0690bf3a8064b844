import { isCellValue } from '../parse-number.ts';
import type { Token } from './text-tokens.ts';

/** A label, as one or more tokens, and the values and blanks that follow it up to the next label. */
export type Segment = { readonly labels: readonly Token[]; readonly values: readonly Token[] };

/** The stream cut into labels with their values. A unit on its own line belongs to the number before it. */
export function toSegments(tokens: readonly Token[]): readonly Segment[] {
  const segments: { labels: Token[]; values: Token[] }[] = [];
  for (const token of tokens) {
    const last = segments.at(-1);
    if (token.kind !== 'label') {
      if (last) last.values.push(token);
      continue;
    }
    const number = last?.values.at(-1);
    if (last && number?.kind === 'value' && /^(?:[万亿]?元|[萬億]元)$/.test(token.text)) {
      last.values[last.values.length - 1] = { ...number, text: number.text + token.text };
    } else if (last?.values.length === 0) last.labels.push(token);
    else segments.push({ labels: [token], values: [] });
  }
  return segments;
}

const isHard = (token: Token): boolean => token.soft !== true;
const mayPart = (token: Token | undefined): boolean => token?.soft === true && token.paced !== true;
const isFilled = (token: Token): boolean => token.kind === 'value';

/** Whether no padding stands between labels and cells: the rows with a number in each of `count` cells show it. */
export function cellsFollowLabels(segments: readonly Segment[], count: number): boolean {
  const full = segments.filter(({ values }) => values.filter(isFilled).length === count);
  return full.length > 0 && full.every(({ values }) => values[0]?.kind === 'value');
}

/** A full row of numbers with pieces of other labels behind it, as a page's text has them beside a row. */
function leadingNumbers(filled: readonly Token[], count: number): readonly Token[] | null {
  const whole = filled.slice(0, count).every(({ text }) => isCellValue(text));
  return whole && !filled.slice(count).some(({ text }) => isCellValue(text)) ? filled.slice(0, count) : null;
}

/**
 * The cells of a row that has `count` of them, or null where it cannot be told which is which. A full row may have
 * blanks around it (padding of joined cells). A row with empty cells must have a place for each: no more than
 * `count`, or `follow` tells that the first place after the label is the first cell.
 */
export function placeCells(
  values: readonly Token[],
  count: number,
  follow: boolean,
): readonly Token[] | null {
  const hard = values.filter(isHard);
  const filled = values.filter(isFilled);
  if (filled.length === count) {
    const from = hard.findIndex(isFilled);
    return hard.slice(from, from + count).every(isFilled) ? filled : null;
  }
  if (filled.length > count) return leadingNumbers(filled, count);
  if (filled.length === 0) return values.length >= count ? values.slice(0, count) : null;
  // An empty line before the first number or behind the last may part paragraphs, where an empty cell left no trace.
  if (hard.length < count && (mayPart(values[0]) || mayPart(values.at(-1)))) return null;
  if (hard.length === count) return hard;
  if (hard.length > count) {
    const cells = hard.slice(0, count);
    return follow && hard.slice(count).every((token) => !isFilled(token)) ? cells : null;
  }
  return values.length === count ? values : null;
}
