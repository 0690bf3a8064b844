import { useMemo } from 'react';
import { rankingFigures, type Peers } from '../../query/ranking.ts';
import type { RankKey } from '../../query/ranking-measures.ts';
import { rankPublishers, type Ranking } from '../../rank/rank.ts';
import type { RankInput } from '../../rank/types.ts';
import type { RankingLink } from '../../state/ranking-link.ts';
import { readRankSettings, writeRankSettings } from '../../state/ranking-url.ts';
import { chooseReports, toRankInput, type Chosen } from '../../views/ranking-input.ts';
import { keepPeers } from '../../views/ranking-peers.ts';
import { readReports, type RankReport } from '../../views/ranking-rows.ts';
import { countingKeys, defaultSettings, type RankSettings } from '../../views/ranking-settings.ts';
import { useAnswer } from '../use-answer.ts';

/** A ranking with what it was made of. */
export type Made = {
  readonly input: RankInput;
  readonly ranking: Ranking;
  readonly chosen: Chosen;
  readonly settings: RankSettings;
  readonly peers: Peers;
  readonly keys: readonly RankKey[];
  /** All years and scopes, before size keeps anybody out. */
  readonly everyone: readonly RankReport[];
  /** All years and scopes of the peers. */
  readonly reports: readonly RankReport[];
  /** Those ranked, by publisher. */
  readonly ranked: ReadonlyMap<string, RankReport>;
};

export type RankingState =
  | { readonly state: 'idle' | 'loading' | 'no_weights' | 'no_reports' | 'no_peers' }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'ready'; readonly made: Made; readonly stale: boolean };

/** The settings that ranks and intervals follow from: what is asked about a ranking does not make it anew. */
const withoutQuestions = (settings: RankSettings): RankSettings => ({
  ...settings,
  publisher: defaultSettings.publisher,
  places: defaultSettings.places,
  data: defaultSettings.data,
  was: defaultSettings.was,
});

type About = { readonly keys: readonly RankKey[]; readonly peers: Peers };

/** Null where the data have no report to rank. */
function make(everyone: readonly RankReport[], settings: RankSettings, { keys, peers }: About): Made | null {
  const reports = keepPeers(everyone, settings);
  const chosen = reports.length > 0 ? chooseReports(reports, settings, keys) : null;
  if (!chosen) return null;
  const input = toRankInput(reports, settings, keys, chosen);
  const ranked = reports.filter(({ year, scope }) => year === chosen.year && scope === chosen.scope);
  return {
    input,
    ranking: rankPublishers(input),
    chosen,
    settings,
    peers,
    keys,
    everyone,
    reports,
    ranked: new Map(ranked.map((report) => [report.id, report])),
  };
}

/**
 * The ranking that a link names, from one question to the data for all years; null names none. The link must be kept by
 * `useMemo`.
 */
export function useRanking(link: RankingLink | null): RankingState {
  const keys = useMemo(() => (link ? countingKeys(link.settings) : []), [link]);
  const peers = link?.peers;
  const asked = keys.length > 0 ? JSON.stringify({ keys, peers }) : '';
  const question = useMemo(() => {
    if (asked === '') return null;
    const about = JSON.parse(asked) as About;
    return { query: rankingFigures(about.keys, about.peers), about };
  }, [asked]);
  const answer = useAnswer(question);
  const rows = answer.state === 'ready' ? answer.rows : null;
  const about = answer.state === 'ready' ? answer.about : null;
  const everyone = useMemo(() => (rows && about ? readReports(rows, about.keys) : null), [rows, about]);
  const written = link ? writeRankSettings(withoutQuestions(link.settings)).toString() : '';
  const settings = useMemo(() => readRankSettings(new URLSearchParams(written)), [written]);
  const made = useMemo((): Made | Error | null => {
    if (!everyone || about?.keys.join() !== countingKeys(settings).join()) return null;
    try {
      return make(everyone, settings, about);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }, [everyone, about, settings]);
  if (!link) return { state: 'idle' };
  if (keys.length === 0) return { state: 'no_weights' };
  if (answer.state === 'error') return answer;
  if (answer.state === 'loading') return { state: 'loading' };
  if (made instanceof Error) return { state: 'error', error: made, retry: answer.retry };
  if (made) return { state: 'ready', made, stale: answer.stale };
  if (answer.stale) return { state: 'loading' };
  return { state: everyone?.length === 0 ? 'no_reports' : 'no_peers' };
}
