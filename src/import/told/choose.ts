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

/** Whether a number is a part of another candidate: one told before the parts begin, in no looser wording. */
function isPartOf(part: Candidate, whole: Candidate): boolean {
  if (part.parts === null || whole.parts !== null || whole.rank > part.rank) return false;
  return part.sentence === whole.sentence || (part.parts === 0 && whole.sentence === part.sentence - 1);
}

/**
 * Those candidates that may be the year's number: for whom the report speaks, no part of another, of the best rank. All
 * have one value, or it is not certain which is meant.
 */
export function choose<C extends Candidate>(candidates: readonly C[], speaker: Scope | null): readonly C[] {
  const spoken = ofSpeaker(candidates, speaker);
  const whole = spoken.filter((each) => !spoken.some((other) => isPartOf(each, other)));
  const best = Math.min(...whole.map(({ rank }) => rank));
  return whole.filter(({ rank }) => rank === best);
}
