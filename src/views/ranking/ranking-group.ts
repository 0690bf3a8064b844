import { fewest } from './ranking-enough.ts';
import type { RankReport } from './ranking-rows.ts';
import type { RankScope, RankSettings } from './ranking-settings.ts';

/** Who is ranked: one year, and a comparable group of it (see `src/query/comparable-groups.ts`): one tier, kind and scope. */
export type Chosen = {
  readonly year: number;
  readonly scope: RankScope;
  readonly tier: string;
  readonly kind: string;
};

/** A group of publishers in a link: `county.government`. */
export const groupName = ({ tier, kind }: Pick<Chosen, 'tier' | 'kind'>): string => `${tier}.${kind}`;

/** A group and year with its publishers in all, and those that give what most reports tell. */
export type GroupCount = Chosen & { readonly held: number; readonly given: number };

/** Whether a report gives what a group is chosen by; the same whatever the reader weighs. */
export type Gives = (report: RankReport) => boolean;

/** Groups by year; reports whose publisher no rule tells apart are in none. */
export function countGroups(reports: readonly RankReport[], gives: Gives): readonly GroupCount[] {
  const counts = new Map<string, { held: number; given: number } & Chosen>();
  for (const report of reports) {
    const { year, scope, tier, kind } = report;
    if (tier === null || kind === null || kind === 'other') continue;
    const name = `${year} ${scope} ${tier} ${kind}`;
    const known = counts.get(name) ?? { year, scope, tier, kind, held: 0, given: 0 };
    known.held += 1;
    known.given += gives(report) ? 1 : 0;
    counts.set(name, known);
  }
  return [...counts.values()];
}

const isSame = (a: Chosen, b: Chosen): boolean =>
  a.scope === b.scope && a.tier === b.tier && a.kind === b.kind;

/**
 * The group and year to rank: as far as the reader has set them; else the group that is largest in some year, and of it
 * the newest year with at least ten publishers, else its largest. A scope that reports do not state is ranked only where
 * the reader asks for it. Null where nothing can be compared.
 */
export function chooseGroup(
  counts: readonly GroupCount[],
  { year, scope, group }: Pick<RankSettings, 'year' | 'scope' | 'group'>,
): Chosen | null {
  const admitted = counts.filter(
    (one) =>
      (year === null || one.year === year) &&
      (scope === null ? one.scope !== 'unknown' : one.scope === scope) &&
      (group === null || groupName(one) === group),
  );
  const byCount = (a: GroupCount, b: GroupCount): number =>
    b.given - a.given ||
    b.held - a.held ||
    b.year - a.year ||
    groupName(a).localeCompare(groupName(b)) ||
    a.scope.localeCompare(b.scope);
  const [largest] = [...admitted].sort(byCount);
  if (!largest) return null;
  const years = admitted.filter((one) => isSame(one, largest));
  const newest = years.filter(({ given }) => given >= fewest).sort((a, b) => b.year - a.year)[0];
  const found = newest ?? largest;
  return { year: found.year, scope: found.scope, tier: found.tier, kind: found.kind };
}

/** Whether a report is of a group, in whatever year. */
export const isOfGroup = (report: RankReport, { scope, tier, kind }: Omit<Chosen, 'year'>): boolean =>
  report.scope === scope && report.tier === tier && report.kind === kind;

/** Whether a report is one of those ranked. */
export const isChosen = (report: RankReport, chosen: Chosen): boolean =>
  report.year === chosen.year && isOfGroup(report, chosen);

/** Settings in which nothing is left to the data: year and group as they were chosen, and the version ranked. */
export const pinned = (
  settings: RankSettings,
  chosen: Chosen | null,
  version: string | null,
): RankSettings => ({
  ...settings,
  ...(chosen ? { year: chosen.year, scope: chosen.scope, group: groupName(chosen) } : {}),
  data: version ?? settings.data,
});
