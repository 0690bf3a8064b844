import type { PlaceRow } from '../../query/place-reports.ts';
import { rankMeasures, type RankKey } from '../../query/ranking-measures.ts';
import { rankPublishers, type Ranking } from '../../rank/rank.ts';
import type { RankInput } from '../../rank/types.ts';
import { fewestAsked } from '../ranking/ranking-enough.ts';
import { groupName, isChosen, type Chosen } from '../ranking/ranking-group.ts';
import { toRankInput } from '../ranking/ranking-input.ts';
import { keepIndicators } from '../ranking/ranking-keeps.ts';
import { isWhole, toSpecs, type RankReport } from '../ranking/ranking-rows.ts';
import {
  defaultSettings,
  type Preset,
  type RankScope,
  type RankSettings,
} from '../ranking/ranking-settings.ts';
import { reportsOfParts, type YearChoice } from './choose-year.ts';
import type { PlaceParts } from './part-reports.ts';

/** Every measure that can be ranked by, as a row taken apart shows them. */
export const partsRankKeys: readonly RankKey[] = rankMeasures.map(({ key }) => key);

/** A ranking of the parts of a place, with all that it was made of. */
export type PartsRank = {
  readonly settings: RankSettings;
  readonly chosen: Chosen;
  readonly keys: readonly RankKey[];
  readonly input: RankInput;
  readonly ranking: Ranking;
  readonly reports: ReadonlyMap<string, RankReport>;
};

/**
 * Why parts cannot be ranked: so many are held in the year, and so many at most have all that one preset counts; none
 * where their reports do not state their scope.
 */
export type NoRank = { readonly held: number; readonly whole: number; readonly unstated?: true };

export const isRanked = (found: PartsRank | NoRank): found is PartsRank => 'ranking' in found;

/** All measures where that leaves half of the parts a rank that could have one, else what most reports tell. */
const presetsTried: readonly Preset[] = ['all', 'told'];
const halfOfThem = 0.5;

const unknown: RankScope = 'unknown';

/** What tells the group that a report stands in; of a report of a place, or of a ranking. */
type Grouped = {
  readonly year: number | null;
  readonly scope: string | null;
  readonly tier: string | null;
  readonly kind: string | null;
};

/** The group that most reports of a year and scope are of; null where there are none. */
function chooseParts(reports: readonly Grouped[], { year, scope }: YearChoice): Chosen | null {
  const counts = new Map<string, { readonly chosen: Chosen; count: number }>();
  for (const { tier, kind, ...report } of reports) {
    if (report.year !== year || (report.scope ?? unknown) !== (scope ?? unknown)) continue;
    if (tier === null || kind === null) continue;
    const chosen = { year, scope: (scope ?? unknown) as RankScope, tier, kind };
    const known = counts.get(groupName(chosen));
    if (known) known.count += 1;
    else counts.set(groupName(chosen), { chosen, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.chosen ?? null;
}

const settingsOf = ({ year, scope, tier, kind }: Chosen, preset: Preset): RankSettings => ({
  ...defaultSettings,
  preset,
  year,
  scope,
  group: groupName({ tier, kind }),
  few: true,
});

/**
 * The settings with which the page of the ranking ranks the parts of a place; null where no part has a report. Where the
 * reports of the year do not state their scope and others of its parts do, the page finds a group that can be ranked.
 */
export function partsSettings(
  placed: PlaceParts,
  preset: Preset,
  rows: readonly PlaceRow[],
): RankSettings | null {
  const chosen = chooseParts(
    placed.parts.flatMap(({ report }) => report ?? []),
    placed,
  );
  if (!chosen) return null;
  const settings = settingsOf(chosen, preset);
  if (chosen.scope !== unknown) return settings;
  const ofParts = reportsOfParts(
    rows,
    placed.parts.map(({ code }) => code),
  );
  return ofParts.some(({ scope }) => scope !== null && scope !== unknown)
    ? { ...settings, year: null, scope: null }
    : settings;
}

/**
 * Ranks the parts of a place in a year and scope as the page of the ranking does for the same settings, from five parts
 * on. `reports` are those of the parts alone, of all years.
 */
export function rankParts(reports: readonly RankReport[], choice: YearChoice): PartsRank | NoRank {
  const chosen = chooseParts(reports, choice);
  if (!chosen) return { held: 0, whole: 0 };
  if (chosen.scope === unknown) return { held: 0, whole: 0, unstated: true };
  const ranked = reports.filter((report) => isChosen(report, chosen));
  const tried = presetsTried.map((preset) => {
    const settings = settingsOf(chosen, preset);
    const { keys } = keepIndicators(settings, ranked);
    const specs = toSpecs(settings, keys);
    return { settings, keys, whole: ranked.filter((report) => isWhole(report, specs)).length };
  });
  const most = Math.max(0, ...tried.map(({ whole }) => whole));
  const used = tried.find(({ whole }) => whole >= Math.max(fewestAsked, halfOfThem * most));
  if (!used) return { held: ranked.length, whole: most };
  const { settings, keys } = used;
  const input = toRankInput(reports, settings, keys, chosen);
  return {
    settings,
    chosen,
    keys,
    input,
    ranking: rankPublishers(input),
    reports: new Map(ranked.map((report) => [report.id, report])),
  };
}
