import { everything, type Filter } from '../../query/filter.ts';
import { withinPlace, type PlaceRow } from '../../query/place-reports.ts';
import { enoughListed } from '../../query/enough.ts';
import type { PlaceParts } from './part-reports.ts';

/**
 * Whose reports the charts of a place are of: all within it where enough of its parts have reports that tell one scope, so
 * that they can be listed; else its own government's alone, where it has one.
 */
export function chartsFilter(code: string, placed: PlaceParts | null, own: PlaceRow | null): Filter {
  const within = { ...everything, ...withinPlace(code) };
  const alike = placed?.scope == null ? [] : placed.parts.filter(({ report }) => report !== null);
  if (alike.length >= enoughListed(within) || own?.publisher_id == null) return within;
  return { ...everything, publishers: [own.publisher_id] };
}
