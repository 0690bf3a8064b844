import type { Peers } from '../../query/ranking-figures.ts';
import type { RankKey } from '../../query/ranking-measures.ts';
import type { RankInput } from '../../rank/types.ts';
import { isChosen, type Chosen } from './ranking-group.ts';
import { chooseReports, toRankInput } from './ranking-input.ts';
import { keepIndicators } from './ranking-keeps.ts';
import { keepPeers } from './ranking-peers.ts';
import type { RankReport } from './ranking-rows.ts';
import type { RankSettings } from './ranking-settings.ts';

/** What a ranking is made of. */
export type RankingPlan = {
  readonly input: RankInput;
  readonly chosen: Chosen;
  readonly settings: RankSettings;
  readonly peers: Peers;
  /** The indicators that count. */
  readonly keys: readonly RankKey[];
  /** Those of the preset that hardly anybody of the group gives; see `keepIndicators`. */
  readonly dropped: readonly RankKey[];
  /** All years and scopes, before size keeps anybody out; with figures of what a compared ranking counts as well. */
  readonly everyone: readonly RankReport[];
  /** All years and scopes of the peers. */
  readonly reports: readonly RankReport[];
  /** Those ranked, by publisher. */
  readonly ranked: ReadonlyMap<string, RankReport>;
};

/** The ranking that the settings ask for, of these reports; null where the data have no report to rank. */
export function planRanking(
  everyone: readonly RankReport[],
  settings: RankSettings,
  peers: Peers,
): RankingPlan | null {
  const reports = keepPeers(everyone, settings);
  const chosen = chooseReports(reports, settings);
  if (!chosen) return null;
  const ranked = reports.filter((report) => isChosen(report, chosen));
  const { keys, dropped } = keepIndicators(settings, ranked);
  return {
    input: toRankInput(reports, settings, keys, chosen),
    chosen,
    settings,
    peers,
    keys,
    dropped,
    everyone,
    reports,
    ranked: new Map(ranked.map((report) => [report.id, report])),
  };
}
