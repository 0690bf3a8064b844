import { useEffect, useState } from 'react';
import { fetchPlaces, fetchTownships } from '../../engine/fetch-places.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import { isSampleCode } from '../../places/sample-city.ts';
import { withSampleCity } from '../../places/with-sample-city.ts';
import { levelOfCode } from '../../places/place-code.ts';
import { useDataUrl } from '../address/use-data-url.ts';

type Register =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly named: NamedPlaces }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void };

type Settled = { readonly asked: string; readonly named: NamedPlaces | Error };

const isCounty = (code: string): boolean => /^\d{6}$/u.test(code) && levelOfCode(code) === 'county';

const openRegister = (dataUrl: string, asked: string): Promise<NamedPlaces> =>
  asked === '' || isSampleCode(asked) ? fetchPlaces(dataUrl) : fetchTownships(dataUrl, asked);

/** The register of places, fetched when first needed; with the townships of its province where a county is asked for. */
export function useRegister(code: string): Register {
  const dataUrl = useDataUrl();
  const [settled, setSettled] = useState<Settled | null>(null);
  const [attempt, setAttempt] = useState(0);
  const asked = isCounty(code) || isSampleCode(code) ? code.slice(0, 2) : '';
  useEffect(() => {
    let wanted = true;
    const settle = (named: NamedPlaces | Error) => {
      if (wanted) setSettled({ asked, named });
    };
    openRegister(dataUrl(), asked).then(
      (named) => {
        settle(isSampleCode(asked) ? withSampleCity(named) : named);
      },
      (error: unknown) => {
        settle(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => {
      wanted = false;
    };
  }, [dataUrl, asked, attempt]);
  if (settled?.asked !== asked) return { state: 'loading' };
  const { named } = settled;
  if (!(named instanceof Error)) return { state: 'ready', named };
  return {
    state: 'error',
    error: named,
    retry: () => {
      setSettled(null);
      setAttempt((count) => count + 1);
    },
  };
}
