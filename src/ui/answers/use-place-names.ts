import { useEffect, useMemo, useState } from 'react';
import type { NamedPlaces } from '../../places/named-places.ts';
import { useDataUrl } from '../address/use-data-url.ts';
import { useWords } from '../kit/words.tsx';

/** The full names of these places by code; empty until the register is read, which is fetched where a place is asked for. */
export function usePlaceNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const { language } = useWords();
  const dataUrl = useDataUrl();
  const [named, setNamed] = useState<NamedPlaces | null>(null);
  const isAsked = codes.length > 0;
  useEffect(() => {
    if (!isAsked) return;
    let wanted = true;
    // The register's own code as well is needed by few: it comes with the first place that is asked for.
    // The invented places are behind the real ones, so that a ranking of theirs names them too.
    Promise.all([import('../../engine/fetch-places.ts'), import('../../places/with-sample-city.ts')])
      .then(async ([{ fetchPlaces }, { withSampleCity }]) => withSampleCity(await fetchPlaces(dataUrl())))
      .then(
        (register) => {
          if (wanted) setNamed(register);
        },
        // Without the register a place is called by its code.
        () => null,
      );
    return () => {
      wanted = false;
    };
  }, [dataUrl, isAsked]);
  return useMemo(
    () =>
      new Map(
        codes.flatMap((code) =>
          named?.places.placeOf(code) ? [[code, named.fullNameOf(code, language)]] : [],
        ),
      ),
    [codes, named, language],
  );
}
