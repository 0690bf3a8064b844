import type { RankKey } from '../../query/ranking-measures.ts';
import { readCell } from '../../rank/read-cell.ts';
import { toSpecs, type RankReport } from './ranking-rows.ts';
import { countingKeys, type RankSettings } from './ranking-settings.ts';

/**
 * Of indicators with how many of a group give each: those that at least half of it give, so that what its edition does
 * not print, or hardly anybody tells, keeps nobody out; else those given at least half as often as the one most given.
 */
export function keepGiven<K>(givers: ReadonlyMap<K, number>, group: number): readonly K[] {
  const most = Math.max(0, ...givers.values());
  const needed = 2 * most >= group ? group : most;
  return [...givers].flatMap(([key, count]) => (2 * count >= needed ? [key] : []));
}

/**
 * The indicators that count for a group: of a preset those of `keepGiven`; what the reader has weighed, if anybody gives
 * it; all of them where that leaves none. `dropped` are the others.
 */
export function keepIndicators(
  settings: RankSettings,
  group: readonly RankReport[],
): { readonly keys: readonly RankKey[]; readonly dropped: readonly RankKey[] } {
  const asked = countingKeys(settings);
  const specs = new Map(toSpecs(settings, asked).map((spec) => [spec.key, spec]));
  const gives = (key: RankKey, report: RankReport): boolean => {
    const spec = specs.get(key);
    return spec !== undefined && !('missing' in readCell(report.cells[key], spec));
  };
  const givers = new Map(asked.map((key) => [key, group.filter((report) => gives(key, report)).length]));
  const given = keepGiven(givers, group.length);
  const keys = asked.filter((key) =>
    (settings.weights[key] ?? 0) > 0 ? (givers.get(key) ?? 0) > 0 : given.includes(key),
  );
  return keys.length > 0
    ? { keys, dropped: asked.filter((key) => !keys.includes(key)) }
    : { keys: asked, dropped: [] };
}
