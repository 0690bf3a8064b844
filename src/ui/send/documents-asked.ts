import type { NamedPlaces } from '../../places/named-places.ts';
import type { PlaceRow } from '../../query/place-reports.ts';
import type { RankingLink } from '../../state/ranking-link.ts';

/** What a page offers documents of: the parts of a place in a year (null: the one that its page shows), or a ranking. */
export type DocumentsAsked =
  | {
      readonly kind: 'place';
      readonly code: string;
      readonly named: NamedPlaces;
      readonly rows: readonly PlaceRow[];
      readonly year: number | null;
    }
  | { readonly kind: 'ranking'; readonly link: RankingLink };
