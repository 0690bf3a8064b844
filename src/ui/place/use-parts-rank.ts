import { useMemo } from 'react';
import type { Peers } from '../../query/ranking-figures.ts';
import { rankingFigures } from '../../query/ranking-figures.ts';
import { withinPlace } from '../../query/place-reports.ts';
import { partsRankKeys, rankParts, type NoRank, type PartsRank } from '../../views/place/parts-rank.ts';
import type { PlaceParts } from '../../views/place/part-reports.ts';
import { readReports, type RankReport } from '../../views/ranking/ranking-rows.ts';
import { useAnswer } from '../answers/use-answer.ts';

export type PartsRanking =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly found: PartsRank | NoRank;
      /** The reports of the parts, of all years. */
      readonly reports: readonly RankReport[];
    };

/** The ranking of the parts of a place in the year shown; null asks nothing yet. */
export function usePartsRank(code: string, placed: PlaceParts | null): PartsRanking {
  const question = useMemo(() => {
    const { provinces, places, levels, kinds } = withinPlace(code);
    const peers: Peers = { provinces, places, levels, kinds };
    return placed && { query: rankingFigures(partsRankKeys, peers), about: placed };
  }, [code, placed]);
  const answer = useAnswer(question);
  const rows = answer.state === 'ready' ? answer.rows : null;
  const about = answer.state === 'ready' ? answer.about : null;
  const ranked = useMemo(() => {
    if (!rows || !about) return null;
    const ids = new Set(
      about.parts.flatMap(({ report, other, history }) =>
        [report, other, ...history].flatMap((row) => row?.publisher_id ?? []),
      ),
    );
    const reports = readReports(rows, partsRankKeys).filter(({ id }) => ids.has(id));
    return { found: rankParts(reports, about), reports };
  }, [rows, about]);
  if (answer.state === 'error') return answer;
  return ranked ? { state: 'ready', ...ranked } : { state: 'loading' };
}
