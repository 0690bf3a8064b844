import type { ReactNode } from 'react';
import type { NamedPlaces } from '../../places/named-places.ts';
import {
  leadsWithOwn,
  ownFacts,
  ownReport,
  placeLead,
  titleYear,
  type PlaceKnown,
} from '../../views/place/place-lead.ts';
import { everything } from '../../query/filter.ts';
import { countedFindings } from '../../state/quality-url.ts';
import { contradictingReports } from '../../views/place/part-reports.ts';
import { PageLink } from '../address/navigation.tsx';
import { PanelLink } from '../find/panel-link.tsx';
import { useViewContext } from '../answers/use-view-context.ts';
import { useWords } from '../kit/words.tsx';

type PlaceHeadProps = {
  readonly named: NamedPlaces;
  /** Null while its reports are being read. */
  readonly known: PlaceKnown | null;
  readonly code: string;
  readonly children?: ReactNode;
};

/**
 * The name of a place, what it is a part of, one sentence that says how its parts stand (none where its own report comes
 * first), and that report.
 */
export function PlaceHead({ code, named, known, children }: PlaceHeadProps) {
  const { t, format, language } = useWords();
  const name = named.fullNameOf(code, language);
  const above = named.places.pathOf(code).filter((place) => place.code !== code);
  const words = t.place;
  const year = known && titleYear(known);
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
      <h1>{year ? words.about(name, format.exact(year, 'year')) : name}</h1>
      {known && (
        <>
          {!leadsWithOwn(known) && (
            <p className="page-lead">
              <Lead known={known} />
            </p>
          )}
          <OwnLine known={known} name={name} />
        </>
      )}
      {children}
    </div>
  );
}

/** The sentence of a place, whose count of contradicting reports leads to what contradicts in them. */
function Lead({ known }: { readonly known: PlaceKnown }) {
  const { t, format } = useWords();
  const context = useViewContext();
  const lead = placeLead(known, context);
  const { placed } = known;
  const wrong = placed ? contradictingReports(placed) : [];
  if (!placed || wrong.length === 0) return lead;
  const words = t.place.contradicting(format.exact(wrong.length, 'count'));
  const [before = '', after = ''] = lead.split(words);
  return (
    <>
      {before}
      <PanelLink
        to="quality"
        panel="findings-list"
        params={countedFindings}
        change={{
          ...everything,
          years: [placed.year],
          publishers: wrong.flatMap(({ publisher_id: id }) => id ?? []),
        }}
      >
        {words}
      </PanelLink>
      {after}
    </>
  );
}

/** The main figures of the place's own newest report, with the way to it; that there is none only where its parts have some. */
function OwnLine({ known, name }: { readonly known: PlaceKnown; readonly name: string }) {
  const { t } = useWords();
  const context = useViewContext();
  const own = ownReport(known.rows, known.code);
  const facts = ownFacts(known, context);
  if (!own || facts === null)
    return known.total > 0 ? <p className="place-own">{t.place.noOwn(name)}</p> : null;
  return (
    <p className="place-own">
      {own.publisher_id === null ? (
        t.place.own(name)
      ) : (
        <PageLink to="publisher" params={{ id: own.publisher_id }}>
          {t.place.own(name)}
        </PageLink>
      )}
      {t.place.colon}
      {facts}
    </p>
  );
}
