import { useMemo } from 'react';
import { isPublisherKind } from '../../schema/publisher-kinds.ts';
import {
  likeReports,
  placeMeasures,
  placeReports,
  type PlaceMeasure,
  type PlaceRow,
} from '../../query/place-reports.ts';
import { findAmongPeers, newestOf, type AmongPeers } from '../../views/publisher/card-peers.ts';
import { cellOf } from '../../views/place/part-reports.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useRested } from '../kit/use-rested.ts';

export type CardPeers = {
  readonly own: PlaceRow;
  /** Every report of the publisher. */
  readonly reports: readonly PlaceRow[];
  readonly peers: ReadonlyMap<PlaceMeasure, AmongPeers>;
};

/**
 * The newest report of the publisher that the page is about among its peers: of its province at once, and of the country
 * where those are too few for some figure. `region` is its place’s code, null where nothing is asked. Null while it is not known, and where it has no report.
 */
export function useCardPeers(id: string, region: string | null): CardPeers | null {
  const rested = useRested();
  const province = region === null ? null : `${region.slice(0, 2)}0000`;
  const answer = useAnswer(
    useMemo(() => (province === null ? null : { query: placeReports(province), about: null }), [province]),
  );
  const rows = answer.state === 'ready' ? answer.rows : null;
  const own = useMemo(() => rows && newestOf(rows, id), [rows, id]);
  const near = useMemo(() => own && rows && findAmongPeers(own, rows), [own, rows]);
  const lacks = own && near && placeMeasures.some((key) => !near.has(key) && cellOf(own, key).value !== null);
  const wider = useAnswer(
    useMemo(() => {
      const { year = null, scope = null, kind = null } = own ?? {};
      if (!lacks || !rested || year === null || !isPublisherKind(kind)) return null;
      if (scope !== 'region' && scope !== 'organ') return null;
      return { query: likeReports({ year, scope, kind }), about: null };
    }, [own, lacks, rested]),
  );
  const more = wider.state === 'ready' ? wider.rows : null;
  const peers = useMemo(
    () => (own && rows && more ? findAmongPeers(own, [...rows, ...more]) : near),
    [own, rows, more, near],
  );
  const reports = useMemo(() => (rows ?? []).filter((row) => row.publisher_id === id), [rows, id]);
  return own && peers ? { own, reports, peers } : null;
}
