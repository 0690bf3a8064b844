import { everything } from '../../query/filter.ts';
import { provinces } from '../../schema/publishers.ts';
import type { RankingPlan } from '../../views/ranking/ranking-plan.ts';
import { groupWords, type RankContext } from '../../views/ranking/ranking-words.ts';
import type { Subject } from './subject.ts';

/** Documents about a ranking: its group, and the reports of those in it. */
export function rankingSubject(
  { settings, peers, chosen, ranked }: RankingPlan,
  placeNames: ReadonlyMap<string, string>,
  context: RankContext,
): Subject {
  const where = [
    ...peers.provinces.map((code) => context.say(provinces[code].names)),
    ...placeNames.values(),
  ];
  const filter = {
    ...everything,
    years: [chosen.year],
    scope: chosen.scope === 'unknown' ? null : chosen.scope,
    publishers: [...ranked.keys()],
  };
  return {
    isOne: false,
    about: [...where, ...groupWords(chosen, context)].join(context.language === 'en' ? ', ' : ''),
    settings,
    peers,
    placeNames,
    filter,
    compared: { ...filter, years: [] },
    year: chosen.year,
    filing: null,
    shortNames: new Map(),
  };
}
