import { patterns, type Word } from './lexicon.ts';
import { wordsAt } from './word-tree.ts';

/** A piece of a text and all words that it may be. */
export type Segment = { readonly words: readonly Word[]; readonly letters: string };

const compile = (source: string, flags = 'y'): RegExp => new RegExp(source, flags);
/** A name may end where a longer one goes on: 市应急局 in 市应急局办公室. */
const lexicon: readonly (readonly [Word, RegExp])[] = [
  ['organ', compile(patterns.organ)],
  ['organ', compile(patterns.organ.replace('{2,14}?', '{2,14}'))],
  ['channel', compile(patterns.channel, 'iy')],
  ['gazette', compile(patterns.gazette)],
];

/** A clause is short; what is longer is not one. */
const longest = 60;

/** A word that may begin at a place of a text, and where it ends. */
type Edge = { readonly end: number; readonly words: readonly Word[] };
/** The words that may begin at each place of a clause, and all of them together. */
export type Clause = { readonly edges: readonly (readonly Edge[])[]; readonly words: ReadonlySet<Word> };

function clauseOf(text: string): Clause {
  const spelt = text.replace(/20\d\d(?=年)/g, 'YYYY').replace(/12345/g, 'HHHHH');
  const edges = Array.from({ length: text.length }, (_, at): readonly Edge[] => [
    ...[...wordsAt(spelt, at)].map(([end, words]) => ({ end, words })),
    ...lexicon.flatMap(([word, pattern]): Edge[] => {
      pattern.lastIndex = at;
      const length = pattern.exec(text)?.[0].length ?? 0;
      return length > 0 ? [{ end: at + length, words: [word] }] : [];
    }),
  ]);
  return { edges, words: new Set(edges.flat().flatMap(({ words }) => words)) };
}

/** The same clause is asked for what it counts, for its sum and for its channel. */
const kept = new Map<string, Clause | null>();
const mostKept = 500;

/** The words of which a text may be made; null for what is too long to be a clause. */
export function wordsOf(text: string): Clause | null {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const clause = text.length > longest ? null : clauseOf(text);
  kept.set(text, clause);
  return clause;
}

/**
 * Whether a text can be read as made of `allowed` words alone, among which is one of each group of `needed`. A piece may
 * stand for several words.
 */
export function isMadeOf(
  { edges, words }: Clause,
  allowed: ReadonlySet<Word>,
  needed: readonly (readonly Word[])[],
): boolean {
  if (!needed.every((group) => group.some((word) => words.has(word)))) return false;
  const whole = (1 << needed.length) - 1;
  // For each place which of the needed words may have been said up to it.
  const said: Set<number>[] = Array.from({ length: edges.length + 1 }, () => new Set<number>());
  said[0]?.add(0);
  for (const [at, here] of edges.entries()) {
    const before = said[at];
    if (!before || before.size === 0) continue;
    for (const edge of here) {
      if (!edge.words.some((word) => allowed.has(word))) continue;
      let says = 0;
      for (const [index, group] of needed.entries())
        if (group.some((word) => edge.words.includes(word))) says |= 1 << index;
      for (const mask of before) said[edge.end]?.add(mask | says);
    }
  }
  return said[edges.length]?.has(whole) === true;
}

type Step = { readonly cost: number; readonly words: readonly Word[]; readonly from: number };

/** A name of an organ may be made of anything: it is taken where no other words fit. */
const costOf = (words: readonly Word[]): number =>
  words.includes('filler') ? 0.9 : words.length === 1 && words[0] === 'organ' ? 4 : 1;

/** The pieces a text is made of, as few as can be; null where it is not made of known words alone. */
export function segment(text: string): readonly Segment[] | null {
  const edges = wordsOf(text)?.edges;
  if (edges === undefined) return null;
  const best: (Step | undefined)[] = [];
  const costAt = (at: number): number => (at === 0 ? 0 : (best[at]?.cost ?? Infinity));
  for (const [from, here] of edges.entries()) {
    if (costAt(from) === Infinity) continue;
    for (const { end, words } of here) {
      const [cost, step] = [costAt(from) + costOf(words), best[end]];
      if (cost < costAt(end)) best[end] = { cost, words, from };
      else if (step?.from === from && step.cost === cost)
        best[end] = { ...step, words: [...step.words, ...words] };
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
