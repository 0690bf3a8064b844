import { createContext, useContext, useEffect, useState } from 'react';
import { fetchPlaces } from '../../engine/fetch-places.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import { useNavigation } from '../address/navigation.tsx';
import { pageOf, rootFrom } from '../address/pages.ts';

/** The register of places, where it is at hand before anything is fetched: while pages are written. */
export const RegisterContext = createContext<NamedPlaces | null>(null);

type Register =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly named: NamedPlaces }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void };

/** The register of places, fetched when first needed. */
export function useRegister(): Register {
  const given = useContext(RegisterContext);
  const { page } = useNavigation();
  const [register, setRegister] = useState<NamedPlaces | Error | null>(given);
  const [attempt, setAttempt] = useState(0);
  const root = rootFrom(pageOf(page));
  useEffect(() => {
    if (given) return;
    const address = new URL(`${root}data/`, document.baseURI);
    address.search = '';
    address.hash = '';
    let wanted = true;
    fetchPlaces(address.href).then(
      (named) => {
        if (wanted) setRegister(named);
      },
      (error: unknown) => {
        if (wanted) setRegister(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => {
      wanted = false;
    };
  }, [given, root, attempt]);
  if (register === null) return { state: 'loading' };
  if (register instanceof Error) {
    return {
      state: 'error',
      error: register,
      retry: () => {
        setRegister(null);
        setAttempt((count) => count + 1);
      },
    };
  }
  return { state: 'ready', named: register };
}
