import type { NamedPlaces } from '../../places/named-places.ts';
import { useWords } from '../kit/words.tsx';
import { PlaceList } from './place-list.tsx';

type PlaceNeighboursProps = { readonly code: string; readonly named: NamedPlaces };

/** The places that lie in the same city or province; of a province the others. */
export function PlaceNeighbours({ code, named }: PlaceNeighboursProps) {
  const { t, language } = useWords();
  const parent = named.places.parentOf(code)?.code ?? null;
  const places = named.places
    .partsOf(parent)
    .filter((each) => each.code !== code)
    .map((each) => ({ code: each.code, name: named.nameOf(each.code, language) }));
  if (places.length === 0) return null;
  return (
    <section className="panel place-neighbours" aria-labelledby="place-neighbours">
      <h2 className="panel-title" id="place-neighbours">
        {t.place.neighbours}
      </h2>
      <PlaceList places={places} />
    </section>
  );
}
