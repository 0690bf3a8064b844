import { areAlike, mostSides, type Side } from './compare-sides.ts';

/** By what a peer was found near in size. */
export type PeerSize = 'received' | 'items';

export type Peer = { readonly side: Side; readonly size: PeerSize };

export type Peers = {
  /** The first side’s publisher in other years, newest first. */
  readonly years: readonly Side[];
  /** Of its tier, kind, scope and year, in its province. */
  readonly near: readonly Peer[];
  /** The same, elsewhere. */
  readonly elsewhere: readonly Peer[];
};

const offered = 4;

/** How far apart two sizes are, in orders of magnitude; null where neither figure is known of both. */
function distance(a: Side, b: Side): { readonly size: PeerSize; readonly apart: number } | null {
  for (const size of ['received', 'items'] as const) {
    const [mine, other] = [a[size], b[size]];
    if (mine !== null && other !== null) {
      return { size, apart: Math.abs(Math.log10(mine + 1) - Math.log10(other + 1)) };
    }
  }
  return null;
}

type Alike = (a: Side, b: Side) => boolean;

/** Like reports of other publishers in the first side’s year, those nearest in size first. */
function findPeers(
  sides: readonly Side[],
  reports: readonly Side[],
  alike: Alike = areAlike,
): readonly Peer[] {
  const first = sides[0];
  if (!first) return [];
  const taken = new Set(sides.map(({ publisher_id }) => publisher_id));
  return reports
    .filter((side) => !taken.has(side.publisher_id) && side.year === first.year && alike(first, side))
    .flatMap((side) => {
      const found = distance(first, side);
      return found ? [{ side, ...found }] : [];
    })
    .toSorted(
      (a, b) =>
        Number(a.size === 'items') - Number(b.size === 'items') ||
        a.apart - b.apart ||
        a.side.report_id.localeCompare(b.side.report_id),
    );
}

/** How much of their place two publishers share, as ids tell it: their city, their province, nothing. */
function nearness(a: Side, b: Side): number {
  const shares = (digits: number) => a.publisher_id.slice(0, digits) === b.publisher_id.slice(0, digits);
  return shares(4) ? 2 : shares(2) ? 1 : 0;
}

/** Reports of one tier and kind in one province none of which states its scope: side by side only where that is said. */
const areUnstated: Alike = (a, b) =>
  nearness(a, b) > 0 && areAlike({ ...a, scope: 'organ' }, { ...b, scope: 'organ' }) && b.scope === null;

/** The sides with the neighbours of the first: those of its city, of its province, elsewhere; of each the nearest in size first. */
function addNeighbours(sides: readonly Side[], first: Side, reports: readonly Side[]): readonly Side[] {
  const peers = findPeers(sides, reports, first.scope === null ? areUnstated : areAlike);
  const near = peers.toSorted((a, b) => nearness(first, b.side) - nearness(first, a.side));
  return [...sides, ...near.map(({ side }) => side)].slice(0, mostSides);
}

/**
 * The sides with the neighbours of the first, as many as fit: like reports of its city first, then of its province, then
 * elsewhere; of a report that does not state its scope those of its province that state none either. One that has no
 * neighbour gives way to the newest of its publisher that has some.
 */
export function withNeighbours(sides: readonly Side[], reports: readonly Side[]): readonly Side[] {
  const [first, ...others] = sides;
  if (!first) return sides;
  const found = addNeighbours(sides, first, reports);
  if (found.length > 1 || others.length > 0) return found;
  const earlier = reports
    .filter(({ publisher_id, year }) => publisher_id === first.publisher_id && year < first.year)
    .map((side) => addNeighbours([side], side, reports));
  return earlier.find((each) => each.length > 1) ?? sides;
}

/**
 * Who may be compared with the first side: reports of the same tier, kind, scope and year, nearest in requests received,
 * or in items disclosed where one of the two does not say how many it received. Those already chosen are left out, and
 * one whose scope or kind is not known has no peers.
 */
export function suggestPeers(sides: readonly Side[], reports: readonly Side[]): Peers {
  const first = sides[0];
  if (!first || sides.length >= mostSides) return { years: [], near: [], elsewhere: [] };
  const open = reports.filter((report) => !sides.some(({ report_id }) => report_id === report.report_id));
  const peers = findPeers(sides, open);
  const isNear = ({ side }: Peer) => side.province !== null && side.province === first.province;
  return {
    years: open.filter(({ publisher_id }) => publisher_id === first.publisher_id).slice(0, offered),
    near: peers.filter(isNear).slice(0, offered),
    elsewhere: peers.filter((peer) => !isNear(peer)).slice(0, offered),
  };
}
