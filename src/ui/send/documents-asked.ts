import type { NamedPlaces } from '../../places/named-places.ts';
import type { PlaceRow } from '../../query/place-reports.ts';
import type { RankingLink } from '../../state/ranking-link.ts';
import type { Words } from '../kit/words.tsx';
import type { Preset } from '../../views/ranking/ranking-settings.ts';

/** What a page offers documents of: the parts of a place in a year (null: the one that its page shows), one publisher, or a ranking. */
export type DocumentsAsked =
  | {
      readonly kind: 'place';
      readonly code: string;
      readonly named: NamedPlaces;
      readonly rows: readonly PlaceRow[];
      readonly year: number | null;
      /** What the page ranks the parts by. */
      readonly preset: Preset;
    }
  | { readonly kind: 'publisher'; readonly name: string; readonly newest: PlaceRow }
  | { readonly kind: 'ranking'; readonly link: RankingLink };

/** What the documents of a page are called: of one publisher there is no notice. */
export const documentsTitle = ({ kind }: DocumentsAsked, { take }: Words['t']): string =>
  kind === 'publisher' ? take.ofOne : take.documents;
