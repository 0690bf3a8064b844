import { useMemo } from 'react';
import { rankingFigures } from '../../query/ranking.ts';
import type { RankKey } from '../../query/ranking-measures.ts';
import { rankPublishers, type Ranking } from '../../rank/rank.ts';
import type { RankInput } from '../../rank/types.ts';
import { chooseReports, toRankInput, type Chosen } from '../../views/ranking-input.ts';
import { readReports, type RankReport } from '../../views/ranking-rows.ts';
import { countingKeys, type RankSettings } from '../../views/ranking-settings.ts';
import { useNavigation } from '../navigation.tsx';
import { useAnswer } from '../use-answer.ts';

/** A ranking with what it was made of. */
export type Made = {
  readonly input: RankInput;
  readonly ranking: Ranking;
  readonly chosen: Chosen;
  readonly keys: readonly RankKey[];
  /** All years and scopes of the peers. */
  readonly reports: readonly RankReport[];
  /** Those ranked, by publisher. */
  readonly ranked: ReadonlyMap<string, RankReport>;
};

export type RankingState =
  | { readonly state: 'loading' }
  | { readonly state: 'no_weights' }
  | { readonly state: 'no_reports' }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'ready'; readonly made: Made; readonly stale: boolean };

/** The ranking under the reader's settings, from one question to the data for all years. */
export function useRanking(settings: RankSettings): RankingState {
  const { state } = useNavigation();
  const { provinces, levels } = state;
  const { preset, weights, pillars } = settings;
  const keys = useMemo(() => countingKeys({ preset, weights, pillars }), [preset, weights, pillars]);
  const asked = keys.join(',');
  const question = useMemo(() => {
    const wanted = asked === '' ? [] : (asked.split(',') as RankKey[]);
    return wanted.length === 0
      ? null
      : { query: rankingFigures(wanted, { provinces, levels }), about: wanted };
  }, [asked, provinces, levels]);
  const answer = useAnswer(question);
  const rows = answer.state === 'ready' ? answer.rows : null;
  const about = answer.state === 'ready' ? answer.about : null;
  const reports = useMemo(() => (rows && about ? readReports(rows, about) : null), [rows, about]);
  const made = useMemo((): Made | Error | null => {
    if (!reports || about?.join(',') !== asked) return null;
    try {
      const chosen = chooseReports(reports, settings, about);
      if (!chosen) return null;
      const input = toRankInput(reports, settings, about, chosen);
      const ranked = reports.filter(({ year, scope }) => year === chosen.year && scope === chosen.scope);
      return {
        input,
        ranking: rankPublishers(input),
        chosen,
        keys: about,
        reports,
        ranked: new Map(ranked.map((report) => [report.id, report])),
      };
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }, [reports, about, asked, settings]);
  if (keys.length === 0) return { state: 'no_weights' };
  if (answer.state === 'error') return answer;
  if (answer.state === 'loading') return { state: 'loading' };
  if (made instanceof Error) return { state: 'error', error: made, retry: answer.retry };
  if (!made) return reports?.length === 0 && !answer.stale ? { state: 'no_reports' } : { state: 'loading' };
  return { state: 'ready', made, stale: answer.stale };
}
