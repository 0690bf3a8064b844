import type { PlaceRow } from '../../query/place-reports.ts';
import { mostSides, type AskedSide } from '../compare/compare-sides.ts';
import { ownReport } from './place-lead.ts';
import { cellOf, type PlaceParts } from './part-reports.ts';

/** What a comparison opens on: reports, and whether it brings the neighbours of the first. */
export type Compared = { readonly asked: readonly AskedSide[]; readonly near: boolean };

/** A report as a comparison asks for it; nothing for one of no publisher. */
export const sideOf = ({ publisher_id, year, scope }: PlaceRow): readonly AskedSide[] =>
  publisher_id === null
    ? []
    : [
        {
          publisherId: publisher_id,
          year,
          scope: scope === 'region' || scope === 'organ' ? scope : 'unknown',
        },
      ];

/**
 * A place’s own newest report beside its neighbours; where it has none, its parts beside each other, those with most
 * requests first. Null where there is nothing to compare.
 */
export function comparedWith(
  rows: readonly PlaceRow[],
  code: string,
  placed: PlaceParts | null,
): Compared | null {
  const own = ownReport(rows, code);
  if (own) return { asked: sideOf(own), near: true };
  const parts = (placed?.parts ?? [])
    .flatMap(({ report }) => report ?? [])
    .toSorted(
      (a, b) => (cellOf(b, 'requests_received').value ?? -1) - (cellOf(a, 'requests_received').value ?? -1),
    );
  return parts.length < 2 ? null : { asked: parts.slice(0, mostSides).flatMap(sideOf), near: false };
}
