import type { RankKey } from '../query/ranking-measures.ts';
import type { IndicatorSpec, RankInput } from '../rank/types.ts';
import { isWhole, toPillars, toSpecs, type RankReport } from './ranking-rows.ts';
import { intervalLevel, rankScopes, type RankScope, type RankSettings } from './ranking-settings.ts';

/** A year has enough to rank when so many publishers have every indicator; fewer make a rough ranking. */
export const enough = 10;

/** What was ranked: the reader's year and scope, or those that the data can rank best. */
export type Chosen = { readonly year: number; readonly scope: RankScope };

function countWhole(reports: readonly RankReport[], specs: readonly IndicatorSpec[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const report of reports) {
    const name = `${report.year} ${report.scope}`;
    counts.set(name, (counts.get(name) ?? 0) + (isWhole(report, specs) ? 1 : 0));
  }
  return counts;
}

/**
 * Year and scope of a ranking: as the reader set them; else the newest year in which at least ten publishers of one
 * scope have every indicator (else the year with most), and of that year the scope with most. Null without reports.
 */
export function chooseReports(
  reports: readonly RankReport[],
  settings: RankSettings,
  keys: readonly RankKey[],
): Chosen | null {
  const counts = countWhole(reports, toSpecs(settings, keys));
  const scopes = settings.scope === null ? rankScopes : [settings.scope];
  const countOf = (year: number, scope: RankScope) => counts.get(`${year} ${scope}`) ?? -1;
  const most = (year: number) => Math.max(...scopes.map((scope) => countOf(year, scope)));
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
  const byCount = [...years].sort((a, b) => most(b) - most(a) || b - a);
  const year = settings.year ?? years.find((one) => most(one) >= enough) ?? byCount[0];
  if (year === undefined) return null;
  const scope = scopes.reduce((best, one) => (countOf(year, one) > countOf(year, best) ? one : best));
  return { year, scope };
}

/** The ranking of one year and scope under the reader's settings. */
export function toRankInput(
  reports: readonly RankReport[],
  settings: RankSettings,
  keys: readonly RankKey[],
  chosen: Chosen,
): RankInput {
  return {
    publishers: reports
      .filter(({ year, scope }) => year === chosen.year && scope === chosen.scope)
      .map(({ id, cells }) => ({ id, cells: Object.fromEntries(Object.entries(cells)) })),
    pillars: toPillars(settings),
    indicators: toSpecs(settings, keys),
    options: {
      normalisation: settings.normalisation,
      aggregation: settings.aggregation,
      missing: settings.missing,
      winsorise: settings.winsorise / 100,
      draws: settings.draws,
      seed: settings.seed,
      weightSpread: settings.spread / 100,
      level: intervalLevel,
      prior: settings.prior,
    },
  };
}

/** Years of which a scope holds reports, ascending. */
export const yearsOf = (reports: readonly RankReport[], scope: RankScope): readonly number[] =>
  [...new Set(reports.filter((one) => one.scope === scope).map(({ year }) => year))].sort((a, b) => a - b);
