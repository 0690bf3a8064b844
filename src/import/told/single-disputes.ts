import type { Candidate } from './choose.ts';
import type { Sentence } from './sentences.ts';

const ofDisputes = /^narrative\.(?:reviews|suits)/;
/** 王某申请行政复议1件: one of those who disputed. */
const oneParty = /[\u4e00-\u9fff]某/;

/** The numbers of disputes that are told of all, where any are: else those that tell the story of one. */
function withoutStories<C extends Candidate>(
  found: readonly C[],
  sentences: readonly Sentence[],
): readonly C[] {
  const ofAll = found.filter(
    ({ sentence, from }) => !oneParty.test(sentences[sentence]?.text.slice(0, from) ?? ''),
  );
  return ofAll.length > 0 ? ofAll : found;
}

/** The candidates for a figure without the stories of single disputes, where the disputes are told of together as well. */
export const ofTogether = <C extends Candidate>(
  key: string,
  found: readonly C[],
  sentences: readonly Sentence[],
): readonly C[] => (ofDisputes.test(key) ? withoutStories(found, sentences) : found);

/**
 * Whether two equal numbers of disputes are of two disputes, each told for itself, rather than one told twice:
 * 复议案件1件,维持;复议案件1件,未审结.
 */
export function areApart(
  key: string,
  one: Candidate,
  other: Candidate,
  sentences: readonly Sentence[],
): boolean {
  if (!ofDisputes.test(key) || one.value === 0) return false;
  if (one.sentence === other.sentence) return one.from !== other.from;
  return [one, other].every(({ sentence }) => oneParty.test(sentences[sentence]?.text ?? ''));
}
