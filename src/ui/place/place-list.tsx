import type { NamedPlaces } from '../../places/named-places.ts';
import { PageLink } from '../address/navigation.tsx';
import { useWords } from '../kit/words.tsx';

type PlaceListProps = { readonly named: NamedPlaces; readonly codes: readonly string[] };

/** Places by name, each a way to its page. */
export function PlaceList({ named, codes }: PlaceListProps) {
  const { language } = useWords();
  return (
    <ul className="place-list">
      {codes.map((code) => (
        <li key={code}>
          <PageLink to="place" own={{ at: code }}>
            {named.nameOf(code, language)}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
