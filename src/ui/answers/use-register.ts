import { useEffect, useState } from 'react';
import { fetchPlaces, fetchTownships } from '../../engine/fetch-places.ts';
import type { NamedPlaces } from '../../places/named-places.ts';
import { isSampleCode } from '../../places/sample-city.ts';
import { withSampleCity } from '../../places/with-sample-city.ts';
import { levelOfCode } from '../../places/place-code.ts';
import { useDataUrl } from '../address/use-data-url.ts';
import { useOwnVersion } from '../own/own-context.tsx';
import { useBuilt } from './built.ts';

type Register =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly named: NamedPlaces }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void };

type Settled = { readonly asked: string; readonly named: NamedPlaces | Error };

const isCode = (code: string): boolean => /^\d{6}$/u.test(code);
const isCounty = (code: string): boolean => isCode(code) && levelOfCode(code) === 'county';

const openRegister = (dataUrl: string, asked: string): Promise<NamedPlaces> =>
  asked === '' || isSampleCode(asked) ? fetchPlaces(dataUrl) : fetchTownships(dataUrl, asked);

/**
 * The register of places around a place: as far as it was prepared with the page, else all of it, with the townships of
 * its province where a county is asked for. The reader's own reports may be of any township. Null asks for nothing yet.
 */
export function useRegister(code: string | null): Register {
  const dataUrl = useDataUrl();
  const [settled, setSettled] = useState<Settled | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isAsked = code !== null;
  const around = code ?? '';
  const asked = isCounty(around) || isSampleCode(around) ? around.slice(0, 2) : '';
  const near = useBuilt().places(around);
  const held = near?.places.placeOf(around) || isCode(around) ? near : null;
  const isEnough = useOwnVersion() === 0 && held !== null;
  useEffect(() => {
    if (isEnough || !isAsked) return;
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
  }, [dataUrl, asked, attempt, isEnough, isAsked]);
  if (isEnough || (held && settled?.asked !== asked)) return { state: 'ready', named: held };
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
