import { supportBit, type rankingSupport } from '../../query/ranking-figures.ts';
import { rankMeasures, type RankKey } from '../../query/ranking-measures.ts';
import type { RowOf } from '../../query/query.ts';
import type { SizeBand } from '../../schema/size-bands.ts';
import { groupName, type Chosen } from './ranking-group.ts';
import { keepGiven } from './ranking-keeps.ts';
import type { RankReport } from './ranking-rows.ts';
import { countingKeys, type Preset, type RankScope, type RankSettings } from './ranking-settings.ts';

type SizePeers = Pick<RankSettings, 'sizes' | 'sameSize'>;

/** Bands of size admitted to the ranking of a year and scope; null where size keeps nobody out. */
export type Admitted = (year: number, scope: RankScope) => readonly SizeBand[] | null;

/**
 * Who is admitted by size. With `sameSize`, the band that this publisher’s own report has in that year and scope: none
 * where it has no such report.
 */
export function admitSizes(reports: readonly RankReport[], { sizes, sameSize }: SizePeers): Admitted {
  if (sameSize === null) return () => (sizes.length > 0 ? sizes : null);
  const own = new Map(
    reports.filter(({ id }) => id === sameSize).map(({ year, scope, size }) => [`${year} ${scope}`, [size]]),
  );
  return (year, scope) => own.get(`${year} ${scope}`) ?? [];
}

/** The reports admitted by size, each by its volume in its own year. */
export function keepPeers(reports: readonly RankReport[], settings: SizePeers): readonly RankReport[] {
  const admitted = admitSizes(reports, settings);
  return reports.filter(({ year, scope, size }) => admitted(year, scope)?.includes(size) ?? true);
}

export type BandRow = RowOf<ReturnType<typeof rankingSupport>['columns']>;

/** How many publishers of a year and scope, and of a group where one is asked for, give each measure. */
export type SupportRow = {
  readonly year: number;
  readonly scope: RankScope;
  readonly reports: number;
  readonly given: Readonly<Record<RankKey, number>>;
};

const hasBit = (mask: number | null, key: RankKey): boolean =>
  Math.floor((mask ?? 0) / supportBit(key)) % 2 === 1;

/** The rows of `rankingSupport` for the admitted bands, added up by year and scope; of one group where one is named. */
export function sumSupport(
  rows: readonly BandRow[],
  admitted: Admitted,
  group: string | null = null,
): readonly SupportRow[] {
  const sums = new Map<
    string,
    { year: number; scope: RankScope; reports: number; given: Record<RankKey, number> }
  >();
  for (const row of rows) {
    const year = row.year ?? NaN;
    const scope = (row.scope ?? 'unknown') as RankScope;
    const bands = admitted(year, scope);
    if (bands !== null && !bands.some((band) => band === row.size)) continue;
    if (group !== null && groupName({ tier: row.tier ?? '', kind: row.kind ?? '' }) !== group) continue;
    const name = `${year} ${scope}`;
    const none = Object.fromEntries(rankMeasures.map(({ key }) => [key, 0])) as Record<RankKey, number>;
    const known = sums.get(name) ?? { year, scope, reports: 0, given: none };
    const reports = row.reports ?? 0;
    known.reports += reports;
    for (const { key } of rankMeasures) if (hasBit(row.mask, key)) known.given[key] += reports;
    sums.set(name, known);
  }
  return [...sums.values()];
}

/** How many publishers of a year and group a preset can rank: those that give all of it that counts. */
export function countRankable(rows: readonly BandRow[], chosen: Chosen, preset: Preset): number {
  const own = rows.filter(
    ({ year, scope, tier, kind }) =>
      year === chosen.year && scope === chosen.scope && tier === chosen.tier && kind === chosen.kind,
  );
  const count = (list: readonly BandRow[]): number =>
    list.reduce((sum, { reports }) => sum + (reports ?? 0), 0);
  const total = count(own);
  const asked = countingKeys({ preset, weights: {}, pillars: {} });
  const givers = new Map(asked.map((key) => [key, count(own.filter(({ mask }) => hasBit(mask, key)))]));
  const needed = keepGiven(givers, total);
  return count(own.filter(({ mask }) => needed.every((key) => hasBit(mask, key))));
}
