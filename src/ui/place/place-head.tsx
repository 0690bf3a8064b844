import type { NamedPlaces } from '../../places/named-places.ts';
import type { PlaceRow } from '../../query/place-reports.ts';
import { governedBy } from '../../views/place/choose-year.ts';
import { countParts } from '../../views/place/part-reports.ts';
import { placeSentence } from '../../views/place/place-sentence.ts';
import { PageLink } from '../address/navigation.tsx';
import { useViewContext } from '../answers/use-view-context.ts';
import { useWords } from '../kit/words.tsx';
import { usePlaceParts } from './use-place-parts.ts';

type PlaceHeadProps = {
  readonly code: string;
  readonly named: NamedPlaces;
  /** Null while they are being read. */
  readonly rows: readonly PlaceRow[] | null;
  readonly year: number | null;
};

const noRows: readonly PlaceRow[] = [];

/** The name of a place, what it is a part of, and one sentence that says how its parts stand. */
export function PlaceHead({ code, named, rows, year }: PlaceHeadProps) {
  const { t, format, language } = useWords();
  const context = useViewContext();
  const placed = usePlaceParts(code, named, rows ?? noRows, year);
  const name = named.fullNameOf(code, language);
  const total = named.places.partsOf(code).length;
  const above = named.places.pathOf(code).filter((place) => place.code !== code);
  const report = rows?.find((row) => governedBy(row) === code);
  const words = t.place;
  return (
    <div className="page-head place-head">
      {above.length > 0 && (
        <p className="place-path">
          {above.map((place) => (
            <PageLink key={place.code} to="place" params={{ at: place.code }}>
              {named.nameOf(place.code, language)}
            </PageLink>
          ))}
        </p>
      )}
      <h1>{placed ? words.about(name, format.exact(placed.year, 'year')) : name}</h1>
      {rows && (
        <p className="page-lead">
          {placed
            ? placeSentence(countParts(placed), context)
            : total > 0
              ? words.noneHeld(name, format.exact(total, 'count'))
              : report
                ? words.noParts(name)
                : words.noOwn(name)}
        </p>
      )}
      {rows && (
        <p className="place-own">
          {report?.publisher_id != null ? (
            <PageLink to="publisher" params={{ id: report.publisher_id }}>
              {words.own(name)}
            </PageLink>
          ) : (
            total > 0 && <span>{words.noOwn(name)}</span>
          )}
        </p>
      )}
    </div>
  );
}
