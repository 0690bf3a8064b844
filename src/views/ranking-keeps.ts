import type { RankKey } from '../query/ranking-measures.ts';
import { readCell } from '../rank/read-cell.ts';
import { toSpecs, type RankReport } from './ranking-rows.ts';
import { countingKeys, type RankSettings } from './ranking-settings.ts';

/**
 * The indicators that count for a group: of a preset those that at least half of the group can be ranked by, so that
 * what its edition does not print, or hardly anybody tells, keeps nobody out; all of them where that leaves none. What
 * the reader has weighed counts if anybody gives it. `dropped` are the others.
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
  const isKept = (key: RankKey): boolean => {
    const givers = group.filter((report) => gives(key, report)).length;
    return (settings.weights[key] ?? 0) > 0 ? givers > 0 : 2 * givers >= group.length;
  };
  const keys = asked.filter(isKept);
  return keys.length > 0
    ? { keys, dropped: asked.filter((key) => !keys.includes(key)) }
    : { keys: asked, dropped: [] };
}
