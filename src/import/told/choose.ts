import type { Scope } from '../../schema/publishers.ts';

/**
 * A number that may be the one looked for. `sentence` counts the sentences, `from` is its place in it; `parts` is where
 * the parts begin there that it is among (null: it is no part); the lowest `rank` counts.
 */
export type Candidate = {
  readonly value: number | null;
  readonly rank: number;
  readonly sentence: number;
  readonly from: number;
  readonly parts: number | null;
  readonly extent: Scope | null;
};

/** Of numbers for a region and for one organ those of whom the report speaks for. */
function ofSpeaker<C extends Candidate>(candidates: readonly C[], speaker: Scope | null): readonly C[] {
  const has = (extent: Scope) => candidates.some((each) => each.extent === extent);
  if (speaker === null || !has('region') || !has('organ')) return candidates;
  return candidates.filter(({ extent }) => extent === speaker);
}

/** The numbers of each sentence that are no parts. */
function wholesOf<C extends Candidate>(candidates: readonly C[]): ReadonlyMap<number, readonly C[]> {
  const wholes = new Map<number, C[]>();
  for (const each of candidates) {
    if (each.parts !== null) continue;
    const known = wholes.get(each.sentence);
    if (known) known.push(each);
    else wholes.set(each.sentence, [each]);
  }
  return wholes;
}

/** Whether a number is a part of another one: told before the parts begin, in no looser wording. */
function isPart<C extends Candidate>(
  { parts, sentence, rank }: C,
  wholes: ReadonlyMap<number, readonly C[]>,
): boolean {
  if (parts === null) return false;
  const before = (wholes.get(sentence) ?? []).filter(({ from }) => from < parts);
  const earlier = parts === 0 ? (wholes.get(sentence - 1) ?? []) : [];
  return [...before, ...earlier].some((whole) => whole.rank <= rank);
}

/**
 * Those candidates that may be the year's number: for whom the report speaks, no part of another, of the best rank. All
 * have one value, or it is not certain which is meant.
 */
export function choose<C extends Candidate>(candidates: readonly C[], speaker: Scope | null): readonly C[] {
  const spoken = ofSpeaker(candidates, speaker);
  const wholes = wholesOf(spoken);
  const whole = spoken.filter((each) => !isPart(each, wholes));
  const best = whole.reduce((least, { rank }) => Math.min(least, rank), Infinity);
  return whole.filter(({ rank }) => rank === best);
}
