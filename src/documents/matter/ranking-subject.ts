import { everything } from '../../query/filter.ts';
import type { Peers } from '../../query/ranking-figures.ts';
import { provinces } from '../../schema/publishers.ts';
import type { RankSettings } from '../../views/ranking/ranking-settings.ts';
import { groupWords, type RankContext } from '../../views/ranking/ranking-words.ts';
import type { RankingMatter } from './gather-ranking.ts';
import type { Subject } from './subject.ts';

/** Documents about a ranking: its group, and the reports of those in it. */
export function rankingSubject(
  settings: RankSettings,
  peers: Peers,
  matter: RankingMatter | null,
  placeNames: ReadonlyMap<string, string>,
  context: RankContext,
): Subject {
  const chosen = matter?.plan.chosen;
  const where = [
    ...peers.provinces.map((code) => context.say(provinces[code].names)),
    ...placeNames.values(),
  ];
  const group = chosen ? groupWords(chosen, context) : [];
  return {
    about: [...where, ...group].join(context.language === 'en' ? ', ' : ''),
    settings,
    peers,
    placeNames,
    filter: {
      ...everything,
      years: chosen ? [chosen.year] : [],
      scope: chosen && chosen.scope !== 'unknown' ? chosen.scope : null,
      publishers: matter ? [...matter.plan.ranked.keys()] : [],
    },
    year: chosen?.year ?? settings.year,
    filing: null,
    shortNames: new Map(),
  };
}
