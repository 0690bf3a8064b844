import type { rankingSupport } from '../query/ranking.ts';
import { rankMeasures } from '../query/ranking-measures.ts';
import type { RowOf } from '../query/query.ts';
import type { SizeBand } from '../schema/size-bands.ts';
import type { RankReport } from './ranking-rows.ts';
import type { RankScope, RankSettings } from './ranking-settings.ts';

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

type BandRow = RowOf<ReturnType<typeof rankingSupport>['columns']>;

/** What the data can support for a year and scope, over the bands admitted. */
export type SupportRow = Omit<BandRow, 'size'>;

/** The rows of `rankingSupport` for the admitted bands, added up by year and scope. */
export function sumSupport(rows: readonly BandRow[], admitted: Admitted): readonly SupportRow[] {
  const sums = new Map<string, SupportRow>();
  for (const { size, ...row } of rows) {
    const bands = admitted(row.year ?? NaN, (row.scope ?? 'unknown') as RankScope);
    if (bands !== null && !bands.some((band) => band === size)) continue;
    const name = `${row.year ?? ''} ${row.scope ?? ''}`;
    const known = sums.get(name);
    sums.set(name, known ? addRows(known, row) : row);
  }
  return [...sums.values()];
}

function addRows(a: SupportRow, b: SupportRow): SupportRow {
  const given = rankMeasures.map(({ key }): [`given_${typeof key}`, number] => {
    const column = `given_${key}` as const;
    return [column, (a[column] ?? 0) + (b[column] ?? 0)];
  });
  return { ...a, reports: (a.reports ?? 0) + (b.reports ?? 0), ...Object.fromEntries(given) };
}
