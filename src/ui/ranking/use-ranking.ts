import { useMemo } from 'react';
import { rankingFigures, type Peers } from '../../query/ranking-figures.ts';
import { rankMeasures, type RankKey } from '../../query/ranking-measures.ts';
import { rankPublishers, type Ranking } from '../../rank/rank.ts';
import type { RankingLink } from '../../state/ranking-link.ts';
import { groupKeys } from '../../views/ranking/ranking-input.ts';
import { planRanking, type RankingPlan } from '../../views/ranking/ranking-plan.ts';
import type { RankReport } from '../../views/ranking/ranking-rows.ts';
import { countingKeys, defaultSettings, type RankSettings } from '../../views/ranking/ranking-settings.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useAlike } from '../kit/use-alike.ts';
import { isHeavy } from './heavy.ts';
import type { TaskOf } from './rank-task.ts';
import { useReports } from './use-reports.ts';
import { useTask } from './use-task.ts';

/** What a ranking is made of; `heavy`: too much to work on while the page is rendered. */
export type Plan = RankingPlan & { readonly heavy: boolean };

export type Made = Plan & { readonly ranking: Ranking };

export type RankingState =
  | { readonly state: 'idle' | 'loading' | 'no_weights' | 'no_reports' | 'no_peers' }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'ready'; readonly made: Made; readonly stale: boolean };

/** The settings that ranks and intervals follow from: what is asked about a ranking does not make it anew. */
const withoutQuestions = (settings: RankSettings): RankSettings => ({
  ...settings,
  publisher: defaultSettings.publisher,
  places: defaultSettings.places,
  against: defaultSettings.against,
  data: defaultSettings.data,
  was: defaultSettings.was,
});

type About = { readonly keys: readonly RankKey[]; readonly peers: Peers };

/** Null where the data have no report to rank. */
function plan(
  everyone: readonly RankReport[],
  settings: RankSettings,
  { peers }: Pick<About, 'peers'>,
): Plan | null {
  const planned = planRanking(everyone, settings, peers);
  return planned && { ...planned, heavy: isHeavy(planned.reports.length, planned.keys.length) };
}

/** Runs a step while the page is rendered; what it throws is an answer too. */
function attempt<T>(run: () => T): T | Error {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * The ranking that a link names, from one question to the data for all years; null names none. `others` are indicators
 * whose figures are read as well. The link must be kept by `useMemo`. Few publishers are ranked while the page is
 * rendered, thousands in a worker.
 */
export function useRanking(link: RankingLink | null, others: readonly RankKey[] = []): RankingState {
  const counting = useMemo(() => (link ? countingKeys(link.settings) : []), [link]);
  const keys = rankMeasures.flatMap(({ key }) =>
    counting.includes(key) || others.includes(key) || groupKeys.includes(key) ? [key] : [],
  );
  const asked = useAlike<About | null>(link && counting.length > 0 ? { keys, peers: link.peers } : null);
  const question = useMemo(
    () => asked && { query: rankingFigures(asked.keys, asked.peers), about: asked },
    [asked],
  );
  const answer = useAnswer(question);
  const rows = answer.state === 'ready' ? answer.rows : null;
  const about = answer.state === 'ready' ? answer.about : null;
  const everyone = useReports(rows, about?.keys ?? null);
  const settings = useAlike(withoutQuestions(link?.settings ?? defaultSettings));
  const planned = useMemo(() => {
    const known = countingKeys(settings).every((key) => about?.keys.includes(key) === true);
    return everyone && about && known ? attempt(() => plan(everyone, settings, about)) : null;
  }, [everyone, about, settings]);
  const ready = planned instanceof Error ? null : planned;
  const task = useMemo(
    (): TaskOf<'rank'> | null => (ready?.heavy === true ? { kind: 'rank', inputs: [ready.input] } : null),
    [ready],
  );
  const run = useTask<'rank'>(task);
  const far = run.state === 'ready' ? run.result : null;
  const made = useMemo((): Made | Error | null => {
    if (!ready) return null;
    if (ready.heavy) return far && { ...ready, ranking: far };
    return attempt(() => ({ ...ready, ranking: rankPublishers(ready.input) }));
  }, [ready, far]);
  if (!link) return { state: 'idle' };
  if (counting.length === 0) return { state: 'no_weights' };
  if (answer.state === 'error') return answer;
  if (answer.state === 'loading') return { state: 'loading' };
  const failed = [planned, made].find((one) => one instanceof Error);
  if (failed) return { state: 'error', error: failed, retry: answer.retry };
  if (run.state === 'error') return { state: 'error', error: run.error, retry: run.again };
  if (made && !(made instanceof Error)) return { state: 'ready', made, stale: answer.stale };
  if (answer.stale || !everyone || ready) return { state: 'loading' };
  return { state: everyone.length === 0 ? 'no_reports' : 'no_peers' };
}
