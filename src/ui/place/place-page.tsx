import { provinces } from '../../schema/publishers.ts';
import { useNavigation } from '../address/navigation.tsx';
import { useRegister } from '../answers/use-register.ts';
import { PlaceSearchButton } from '../find/search-door.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useWords } from '../kit/words.tsx';
import type { AnyView } from '../../views/model/view.ts';
import { KnownPlace } from './known-place.tsx';
import { PlaceList } from './place-list.tsx';

type Views = { readonly views: readonly AnyView[] };

/** One place on one page, or a way to choose one. */
export function PlacePage({ views }: Views) {
  const at = useNavigation().params.get('at') ?? '';
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
