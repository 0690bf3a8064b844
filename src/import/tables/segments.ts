import type { Token } from './tokens.ts';

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

/** A label whose values are only soft blanks is no row of its own: it is the beginning of the next label. */
export const isHard = (token: Token): boolean => token.soft !== true;

/**
 * The cells of a row that has `count` of them, or null where it cannot be told which is which. A full row may have
 * blanks around (padding of joined cells); a row with empty cells must have its places marked, counted from its label.
 */
export function placeCells(
  values: readonly Token[],
  count: number,
  leading: number,
): readonly Token[] | null {
  const filled = values.filter((token) => token.kind === 'value');
  if (filled.length === count) return filled;
  if (filled.length > count || leading > 0) return null;
  const hard = values.filter(isHard);
  if (hard.length >= count) {
    const cells = hard.slice(0, count);
    return cells.filter((token) => token.kind === 'value').length === filled.length ? cells : null;
  }
  return values.length === count ? values : null;
}
