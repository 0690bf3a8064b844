import { createContext, useContext, useMemo, type MouseEvent, type ReactNode } from 'react';
import { everything, type Filter } from '../../query/filter.ts';
import type { State } from '../../state/state.ts';
import type { PageId } from './pages.ts';
import { hrefOf, type Place } from './whereabouts.ts';

/** Goes to a place without loading the page anew; `replace` leaves no step to go back to. */
export type Go = (place: Place, replace?: boolean) => void;

type Navigation = Place & { readonly go: Go };

const NavigationContext = createContext<Navigation | null>(null);

type ProviderProps = { readonly place: Place; readonly go: Go; readonly children: ReactNode };

export function NavigationProvider({ place, go, children }: ProviderProps) {
  const navigation = useMemo(() => ({ ...place, go }), [place, go]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('There is no NavigationProvider above.');
  return navigation;
}

/** The filter in force, and how to change it; a change is a step that the back button undoes. */
export function useFilter(): readonly [Filter, (change: Partial<Filter>) => void] {
  const { page, state, own, go } = useNavigation();
  const filter = useMemo((): Filter => {
    const { years, provinces, places, levels, kinds, scope, publishers } = state;
    return { years, provinces, places, levels, kinds, scope, publishers };
  }, [state]);
  return [
    filter,
    (change) => {
      go({ page, own, state: { ...state, ...change } });
    },
  ];
}

export const isEverything = (filter: Filter): boolean =>
  (Object.keys(everything) as (keyof Filter)[]).every((name) => {
    const value = filter[name];
    return value === null || (Array.isArray(value) && value.length === 0);
  });

export type LinkTarget = {
  readonly to: PageId;
  /** Parameters of that page. */
  readonly own?: Readonly<Record<string, string>>;
  /** What differs from the state here; the rest is carried along. */
  readonly change?: Partial<State>;
};

/** What an `<a>` to another place needs: a real address, and a click that stays on the page where it can. */
export function useLink(): (target: LinkTarget) => { href: string; onClick: (event: MouseEvent) => void } {
  const { page, state, go } = useNavigation();
  return ({ to, own, change }) => {
    const place: Place = { page: to, own: new URLSearchParams(own), state: { ...state, ...change } };
    return {
      href: hrefOf(place, page),
      onClick: (event) => {
        const elsewhere =
          event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
        if (elsewhere || event.defaultPrevented) return;
        event.preventDefault();
        go(place);
      },
    };
  };
}

type PageLinkProps = LinkTarget & {
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
};

export function PageLink({ to, own, change, className, current = false, children }: PageLinkProps) {
  const link = useLink();
  const { href, onClick } = link({ to, ...(own && { own }), ...(change && { change }) });
  return (
    <a href={href} onClick={onClick} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
