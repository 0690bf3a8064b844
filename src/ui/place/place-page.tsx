import { useMemo } from 'react';
import { placeReports, withinPlace } from '../../query/place-reports.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import { PageLink, useNavigation } from '../address/navigation.tsx';
import { useSubject } from '../address/use-subject.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useRegister } from '../answers/use-register.ts';
import { PlaceSearchButton } from '../find/search-door.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useWords } from '../kit/words.tsx';
import type { AnyView } from '../../views/view.ts';
import { PlaceHead } from './place-head.tsx';
import { PlaceList } from './place-list.tsx';
import { PlaceParts } from './place-parts.tsx';
import { PlaceCharts } from './place-charts.tsx';

type Views = { readonly views: readonly AnyView[] };

/** One place on one page, or a way to choose one. */
export function PlacePage({ views }: Views) {
  const register = useRegister();
  const at = useNavigation().own.get('at');
  const { t } = useWords();
  if (register.state === 'error') return <ErrorNote error={register.error} retry={register.retry} />;
  if (register.state === 'loading') return <Skeleton label={t.app.panel.loading} />;
  const { named } = register;
  if (at !== null && named.places.placeOf(at))
    return <KnownPlace key={at} code={at} named={named} views={views} />;
  return (
    <>
      <div className="page-head">
        <h1>{t.app.pages.place.title}</h1>
        <p className="page-lead">{at === null || at === '' ? t.place.choose : t.place.unknown(at)}</p>
        <PlaceSearchButton />
      </div>
      <PlaceList named={named} codes={named.places.partsOf(null).map(({ code }) => code)} />
    </>
  );
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
  return (
    <>
      <PlaceHead code={code} named={named} rows={rows} year={asked > 0 ? asked : null} />
      {answer.state === 'error' && <ErrorNote error={answer.error} retry={answer.retry} />}
      {answer.state === 'loading' && <Skeleton label={t.app.panel.loading} />}
      {rows && <PlaceParts code={code} named={named} rows={rows} year={asked > 0 ? asked : null} />}
      {rows && rows.length > 0 && <PlaceCharts filter={filter} views={views} />}
      <PlaceNeighbours code={code} named={named} />
    </>
  );
}

function PlaceNeighbours({ code, named }: Omit<KnownPlaceProps, 'views'>) {
  const { t } = useWords();
  const parent = named.places.parentOf(code)?.code ?? null;
  const codes = named.places
    .partsOf(parent)
    .map((place) => place.code)
    .filter((each) => each !== code);
  if (codes.length === 0) return null;
  return (
    <section className="panel place-neighbours" aria-labelledby="place-neighbours">
      <h2 className="panel-title" id="place-neighbours">
        {t.place.neighbours}
      </h2>
      <PlaceList named={named} codes={codes} />
      <p>
        <PageLink to="reports">{t.place.howToAdd}</PageLink>
      </p>
    </section>
  );
}
