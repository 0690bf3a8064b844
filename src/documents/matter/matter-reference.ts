import { referenceOf, type Reference } from '../../views/ranking/ranking-reference.ts';
import { isWhole } from '../../views/ranking/ranking-rows.ts';
import type { DocumentContext } from './document-context.ts';
import type { RankingMatter } from './gather-ranking.ts';
import type { Subject } from './subject.ts';

/** Among whom a document ranks, by what, and of which data, in words. */
export function matterReference(
  { plan }: RankingMatter,
  placeNames: Subject['placeNames'],
  context: DocumentContext,
): Reference {
  const { settings, peers, chosen, keys, ranked, input } = plan;
  const placed = [...ranked.values()].filter((report) => isWhole(report, input.indicators)).length;
  return referenceOf(
    { settings, peers, chosen, keys, placed, sameSize: null, placeNames },
    context.data,
    context,
  );
}
