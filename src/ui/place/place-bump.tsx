import { useMemo } from 'react';
import { fewestAsked } from '../../views/ranking/ranking-enough.ts';
import { rankingBump } from '../../views/ranking/ranking-bump.ts';
import { isRanked, rankParts } from '../../views/place/parts-rank.ts';
import type { PlaceParts } from '../../views/place/part-reports.ts';
import { useWords } from '../kit/words.tsx';
import { ModelPanel } from '../panel/model-panel.tsx';
import type { PartsRanking } from './use-parts-rank.ts';

type PlaceBumpProps = {
  readonly placed: PlaceParts;
  readonly ranking: Extract<PartsRanking, { state: 'ready' }>;
};

/** The ranks of the parts in each year, ranked alike; or why there are none. */
export function PlaceBump({ placed, ranking }: PlaceBumpProps) {
  const words = useWords();
  const { t, format } = words;
  const { found, reports } = ranking;
  const said = t.place.bump;
  const model = useMemo(() => {
    const years = placed.years.toReversed().flatMap((year) => {
      const made = rankParts(reports, { year, scope: placed.scope });
      if (!isRanked(made)) return [];
      const ranks = made.ranking.publishers.flatMap(({ id, rank }) =>
        rank === null ? [] : [[id, rank] as const],
      );
      return [{ year, ranks: new Map(ranks) }];
    });
    return years.length > 1 && isRanked(found)
      ? rankingBump(years, reports, found.ranking, null, words)
      : null;
  }, [placed, reports, found, words]);
  if (!model)
    return (
      <section className="panel" aria-labelledby="place-bump">
        <div className="panel-head">
          <h2 className="panel-title" id="place-bump">
            {said.title}
          </h2>
          <p className="panel-lead">{said.none(format.exact(fewestAsked, 'count'))}</p>
        </div>
      </section>
    );
  return (
    <ModelPanel
      id="place-bump"
      title={said.title}
      lead={said.lead}
      shown={{ state: 'ready', model, stale: false }}
    />
  );
}
