import { useEffect, useMemo, useState } from 'react';
import type { DocumentContext } from '../../documents/matter/document-context.ts';
import { fetchPlaces } from '../../engine/fetch-places.ts';
import { loadDocumentWords } from '../../text/load-document-words.ts';
import { useOwnMark, withOwn } from '../address/own-mark.ts';
import { useSiteInfo } from '../address/site-info.tsx';
import { useDataUrl } from '../address/use-data-url.ts';
import { useDataDoor } from '../answers/data-door.tsx';
import { useWords } from '../kit/words.tsx';
import type { DocumentsAsked } from './documents-asked.ts';
import type { DocumentSources } from './ask-subject.ts';

/** Where the making of documents stands; `none`: there is no report to make them of. */
export type GatheredState<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'none'; readonly context: DocumentContext }
  | { readonly state: 'ready'; readonly gathered: T; readonly context: DocumentContext };

type Settled<T> =
  Exclude<GatheredState<T>, { readonly state: 'loading' | 'error' }> | { readonly error: Error };

type Gather<T> = (
  asked: DocumentsAsked,
  sources: DocumentSources,
  context: DocumentContext,
) => Promise<T | null>;

/** Asks the data for what documents are made of, once; and the words that they are written with. `gather` stays the same. */
export function useGathered<T>(asked: DocumentsAsked, gather: Gather<T>): GatheredState<T> {
  const { language, t, format, say } = useWords();
  const open = useDataDoor();
  const site = useSiteInfo();
  const mark = useOwnMark();
  const dataUrl = useDataUrl();
  const [attempt, setAttempt] = useState(0);
  const key = useMemo(() => ({ asked, language, attempt }), [asked, language, attempt]);
  const [settled, setSettled] = useState<{ readonly key: object; readonly result: Settled<T> } | null>(null);
  useEffect(() => {
    let wanted = true;
    const settle = async (): Promise<Settled<T>> => {
      const d = await loadDocumentWords(language);
      const here = new URL(location.href);
      here.hash = '';
      const context: DocumentContext = {
        language,
        t,
        format,
        say,
        d,
        data: site,
        address: withOwn(here, mark).href,
        mark: mark?.line ?? null,
      };
      const register = () => fetchPlaces(dataUrl());
      const gathered = await gather(asked, { database: await open(), register }, context);
      return gathered ? { state: 'ready', gathered, context } : { state: 'none', context };
    };
    settle()
      .catch((error: unknown) => ({ error: error instanceof Error ? error : new Error(String(error)) }))
      .then(
        (result) => {
          if (wanted) setSettled({ key, result });
        },
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [key, asked, gather, language, t, format, say, open, site, mark, dataUrl]);
  if (settled?.key !== key) return { state: 'loading' };
  const { result } = settled;
  if (!('error' in result)) return result;
  const retry = () => {
    setAttempt((count) => count + 1);
  };
  return { state: 'error', error: result.error, retry };
}
