import { useEffect, useState } from 'react';
import { fetchManifest } from '../../engine/fetch-manifest.ts';
import type { Manifest } from '../../schema/manifest.ts';
import { useSiteAddress } from './use-site-address.ts';

export type ManifestAnswer =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly manifest: Manifest; readonly dataUrl: URL }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void };

/** What the data folder of this site holds; asked for once the page is shown, never while it is rendered. */
export function useManifest(): ManifestAnswer {
  const address = useSiteAddress();
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<{ readonly attempt: number; readonly answer: Manifest | Error } | null>(
    null,
  );
  useEffect(() => {
    if (address === null) return;
    let left = false;
    const tell = (answer: Manifest | Error) => {
      if (!left) setTold({ attempt, answer });
    };
    fetchManifest(new URL('data/', address)).then(tell, tell);
    return () => {
      left = true;
    };
  }, [address, attempt]);
  if (address === null || told?.attempt !== attempt) return { state: 'loading' };
  const { answer } = told;
  if (answer instanceof Error) {
    return {
      state: 'error',
      error: answer,
      retry: () => {
        setAttempt(attempt + 1);
      },
    };
  }
  return { state: 'ready', manifest: answer, dataUrl: new URL('data/', address) };
}
