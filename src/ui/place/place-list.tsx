import type { PartName } from '../../views/place/part-reports.ts';
import { PageLink } from '../address/navigation.tsx';

/** Places by name, each a way to its page. */
export function PlaceList({ places }: { readonly places: readonly PartName[] }) {
  return (
    <ul className="place-list">
      {places.map(({ code, name }) => (
        <li key={code}>
          <PageLink to="place" own={{ at: code }}>
            {name}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
