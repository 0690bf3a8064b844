import { placeMeasures, type PlaceMeasure, type PlaceRow } from '../../query/place-reports.ts';
import { enoughParts } from '../place/choose-year.ts';
import { cellOf } from '../place/part-reports.ts';
import { standingsOf, type Stood } from '../place/standing.ts';

/** Among whom a publisher stands: like ones of its own place, of its province, or of the country. */
export type PeerPool = 'near' | 'province' | 'country';

/** How a figure stands among those of peers. */
export type AmongPeers = {
  readonly key: PlaceMeasure;
  readonly pool: PeerPool;
  /** How many give the figure, itself too, and its place among them from the highest. */
  readonly peers: number;
  readonly place: number;
  readonly value: number;
  /** The ends of their figures, and of the middle half. */
  readonly low: number;
  readonly high: number;
  readonly quarter: number;
  readonly middle: number;
  readonly threeQuarters: number;
  /** By its interval against all of them together; null for an amount, and where it cannot be told. */
  readonly stood: Stood | null;
};

const scopeRank = (scope: string | null): number => (scope === 'region' ? 0 : scope === 'organ' ? 1 : 2);

/** The report that a card opens with: the newest, of one year that of the region first; null where there is none. */
export const newestOf = (rows: readonly PlaceRow[], id: string): PlaceRow | null =>
  rows
    .filter((row) => row.publisher_id === id)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || scopeRank(a.scope) - scopeRank(b.scope))[0] ?? null;

/** Whether another report may stand beside one: its year, tier, kind and scope, all known. */
const isLike = (own: PlaceRow, other: PlaceRow): boolean =>
  own.scope !== null &&
  own.kind !== 'other' &&
  other.year === own.year &&
  other.tier === own.tier &&
  other.kind === own.kind &&
  other.scope === own.scope;

/** A county’s peers lie in its city; those of a department or township in the same place; a province’s anywhere. */
function isNear(own: PlaceRow, other: PlaceRow): boolean {
  const digits = own.kind !== 'government' ? 6 : own.tier === 'county' ? 4 : own.tier === 'city' ? 2 : 0;
  return (own.region_code ?? '').slice(0, digits) === (other.region_code ?? '').slice(0, digits);
}

const isOfProvince = (own: PlaceRow, other: PlaceRow): boolean =>
  own.region_code?.slice(0, 2) === other.region_code?.slice(0, 2);

/** A quantile between two values, by the share of the way from the lowest to the highest. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

function amongPool(
  own: PlaceRow,
  peers: readonly PlaceRow[],
  key: PlaceMeasure,
  pool: PeerPool,
): AmongPeers | null {
  const { value } = cellOf(own, key);
  const values = peers.flatMap((row) => cellOf(row, key).value ?? []).sort((a, b) => a - b);
  if (value === null || values.length < enoughParts) return null;
  return {
    key,
    pool,
    peers: values.length,
    place: values.filter((each) => each > value).length + 1,
    value,
    low: quantile(values, 0),
    quarter: quantile(values, 0.25),
    middle: quantile(values, 0.5),
    threeQuarters: quantile(values, 0.75),
    high: quantile(values, 1),
    stood: standingsOf(peers, key).get(own) ?? null,
  };
}

/**
 * How each figure of a report stands among its peers: those near it where five give the figure, else those of its
 * province, else of the country. `rows` may hold more than peers, the report itself among them; a publisher counts once.
 */
export function findAmongPeers(
  own: PlaceRow,
  rows: readonly PlaceRow[],
): ReadonlyMap<PlaceMeasure, AmongPeers> {
  const seen = new Set<string | null>([own.publisher_id]);
  const like = [
    own,
    ...rows.filter((row) => isLike(own, row) && !seen.has(row.publisher_id) && seen.add(row.publisher_id)),
  ];
  const pools: readonly (readonly [PeerPool, readonly PlaceRow[]])[] = [
    ['near', like.filter((row) => isNear(own, row))],
    ['province', like.filter((row) => isOfProvince(own, row))],
    ['country', like],
  ];
  return new Map(
    placeMeasures.flatMap((key) => {
      for (const [pool, peers] of pools) {
        const found = amongPool(own, peers, key, pool);
        if (found) return [[key, found] as const];
      }
      return [];
    }),
  );
}
