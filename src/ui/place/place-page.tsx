import { useMemo } from 'react';
import { placeReports, withinPlace } from '../../query/place-reports.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import { provinces } from '../../schema/publishers.ts';
import { PageLink, useNavigation } from '../address/navigation.tsx';
import { useSubject } from '../address/use-subject.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useRegister } from '../answers/use-register.ts';
import { PlaceSearchButton } from '../find/search-door.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useWords } from '../kit/words.tsx';
import type { AnyView } from '../../views/model/view.ts';
import { ShareButton } from '../send/share-button.tsx';
import { DocumentsButton } from '../send/documents-button.tsx';
import type { DocumentsAsked } from '../send/documents-asked.ts';
import { PlaceHead } from './place-head.tsx';
import { PlaceList } from './place-list.tsx';
import { PlaceParts } from './place-parts.tsx';
import { PlaceCharts } from './place-charts.tsx';

type Views = { readonly views: readonly AnyView[] };

/** One place on one page, or a way to choose one. */
export function PlacePage({ views }: Views) {
  const at = useNavigation().own.get('at') ?? '';
  return at === '' ? <ChoosePlace /> : <AskedPlace code={at} views={views} />;
}

/** Where no place is asked for, or one that the register has not: the search, and the provinces. */
function ChoosePlace({ unknown = null }: { readonly unknown?: string | null }) {
  const { t, say } = useWords();
  const known = Object.entries(provinces).map(([code, { names }]) => ({
    code: `${code}0000`,
    name: say(names),
  }));
  return (
    <>
      <div className="page-head">
        <h1>{t.app.pages.place.title}</h1>
        <p className="page-lead">{unknown === null ? t.app.pages.place.lead : t.place.unknown(unknown)}</p>
        <p>{t.place.choose}</p>
        <PlaceSearchButton />
      </div>
      <PlaceList places={known.toSorted((one, other) => (one.code < other.code ? -1 : 1))} />
    </>
  );
}

function AskedPlace({ code, views }: Views & { readonly code: string }) {
  const register = useRegister(code);
  const { t } = useWords();
  if (register.state === 'error') return <ErrorNote error={register.error} retry={register.retry} />;
  if (register.state === 'loading') return <Skeleton label={t.app.panel.loading} />;
  const { named } = register;
  if (!named.places.placeOf(code)) return <ChoosePlace unknown={code} />;
  return <KnownPlace key={code} code={code} named={named} views={views} />;
}

type KnownPlaceProps = Views & { readonly code: string; readonly named: NamedPlaces };

/** The page of a place of the register, whether it has a report or none. */
function KnownPlace({ code, named, views }: KnownPlaceProps) {
  const { t, language } = useWords();
  const { own } = useNavigation();
  useSubject({ own: { at: code }, name: named.fullNameOf(code, language) });
  const answer = useAnswer(useMemo(() => ({ query: placeReports(code), about: null }), [code]));
  const filter = useMemo(() => withinPlace(code), [code]);
  const asked = Number(own.get('year') ?? '');
  const rows = answer.state === 'ready' ? answer.rows : null;
  const documents = useMemo(
    (): DocumentsAsked | null =>
      rows && rows.length > 0 ? { kind: 'place', code, named, rows, year: asked > 0 ? asked : null } : null,
    [code, named, rows, asked],
  );
  return (
    <>
      <PlaceHead code={code} named={named} rows={rows} year={asked > 0 ? asked : null} />
      <p className="page-ways">
        {documents && <DocumentsButton asked={documents} />}
        <ShareButton title={named.fullNameOf(code, language)} />
      </p>
      {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
      {answer.state === 'loading' && <Skeleton label={t.app.panel.loading} />}
      {rows && <PlaceParts code={code} named={named} rows={rows} year={asked > 0 ? asked : null} />}
      {rows && rows.length > 0 && <PlaceCharts filter={filter} views={views} />}
      <PlaceNeighbours code={code} named={named} />
    </>
  );
}

function PlaceNeighbours({ code, named }: Omit<KnownPlaceProps, 'views'>) {
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
      <p>
        <PageLink to="reports">{t.place.howToAdd}</PageLink>
      </p>
    </section>
  );
}
