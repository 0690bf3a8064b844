import type { Scope } from '../../schema/publishers.ts';

/**
 * A number that may be the one looked for. `sentence` counts the sentences; `parts` is where, in its sentence, the parts
 * begin that it is among (null: it is no part); the lowest `rank` counts.
 */
export type Candidate = {
  readonly value: number | null;
  readonly rank: number;
  readonly sentence: number;
  readonly parts: number | null;
  readonly extent: Scope | null;
};

/** Of numbers for a region and for one organ those of whom the report speaks for. */
function ofSpeaker<C extends Candidate>(candidates: readonly C[], speaker: Scope | null): readonly C[] {
  const has = (extent: Scope) => candidates.some((each) => each.extent === extent);
  if (speaker === null || !has('region') || !has('organ')) return candidates;
  return candidates.filter(({ extent }) => extent === speaker);
}

/** The best rank of the numbers of each sentence that are no parts. */
function wholesOf(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const wholes = new Map<number, number>();
  for (const { parts, sentence, rank } of candidates) {
    if (parts === null) wholes.set(sentence, Math.min(rank, wholes.get(sentence) ?? rank));
  }
  return wholes;
}

/** Whether a number is a part of another one: told before the parts begin, in no looser wording. */
function isPart({ parts, sentence, rank }: Candidate, wholes: ReadonlyMap<number, number>): boolean {
  const isIn = (of: number): boolean => (wholes.get(of) ?? Infinity) <= rank;
  return parts !== null && (isIn(sentence) || (parts === 0 && isIn(sentence - 1)));
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
