import { words, type Word } from './lexicon.ts';

/** A piece of a text and all words that it may be. */
export type Segment = { readonly words: readonly Word[]; readonly letters: string };

type Step = { readonly cost: number; readonly words: readonly Word[]; readonly from: number };

const lexicon = (Object.entries(words) as readonly (readonly [Word, string])[]).map(
  ([word, source]) => [word, new RegExp(source, word === 'channel' ? 'iy' : 'y')] as const,
);

/** A clause is short; what is longer is not one. */
const longest = 60;
/** A name of an organ may be made of anything: it is taken where no other words fit. */
const costOf = (word: Word): number => (word === 'organ' ? 4 : word === 'filler' ? 0.9 : 1);

/** The same clause is asked for what it counts, for its sum and for its channel. */
const kept = new Map<string, readonly Segment[] | null>();
const mostKept = 500;

/** The pieces a text is made of, as few as can be; null where it is not made of known words alone. */
export function segment(text: string): readonly Segment[] | null {
  if (text.length > longest) return null;
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const segments = piecesOf(text);
  kept.set(text, segments);
  return segments;
}

function piecesOf(text: string): readonly Segment[] | null {
  const best: (Step | undefined)[] = [];
  const costAt = (at: number): number => (at === 0 ? 0 : (best[at]?.cost ?? Infinity));
  for (let at = 0; at < text.length; at += 1) {
    if (costAt(at) === Infinity) continue;
    for (const [word, pattern] of lexicon) {
      pattern.lastIndex = at;
      const end = at + (pattern.exec(text)?.[0].length ?? 0);
      const [cost, step] = [costAt(at) + costOf(word), best[end]];
      if (end === at) continue;
      if (cost < costAt(end)) best[end] = { cost, words: [word], from: at };
      else if (step?.from === at && step.cost === cost) best[end] = { ...step, words: [...step.words, word] };
    }
  }
  const out: Segment[] = [];
  for (let at = text.length; at > 0;) {
    const step = best[at];
    if (!step) return null;
    out.unshift({ words: step.words, letters: text.slice(step.from, at) });
    at = step.from;
  }
  return out;
}

/** Whether a word is among the pieces of a text. */
export const says = (segments: readonly Segment[], word: Word): boolean =>
  segments.some(({ words }) => words.includes(word));

/** Whether each piece of a text may be one of these words. */
export const saysOnly = (segments: readonly Segment[], allowed: readonly Word[]): boolean =>
  segments.every(({ words }) => words.some((word) => allowed.includes(word)));

/** Whether a text, its commas aside, says nothing of its own. */
export function isFiller(text: string): boolean {
  const segments = segment(text.replace(/[,:]/g, ''));
  return segments !== null && saysOnly(segments, ['filler']);
}
