import { useEffect, useState } from 'react';
import { useSiteAddress } from './use-site-address.ts';

export type FileAnswer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly content: T; readonly dataUrl: URL }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void };

/**
 * A small file of this site's data folder; asked for once the page is shown, never while it is rendered. `fetchContent`
 * must be the same function each time.
 */
export function useDataFile<T extends object>(fetchContent: (dataUrl: URL) => Promise<T>): FileAnswer<T> {
  const address = useSiteAddress();
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState<{ readonly attempt: number; readonly answer: T | Error } | null>(
    null,
  );
  useEffect(() => {
    if (address === null) return;
    let left = false;
    const tell = (answer: T | Error) => {
      if (!left) setSettled({ attempt, answer });
    };
    fetchContent(new URL('data/', address)).then(tell, tell);
    return () => {
      left = true;
    };
  }, [address, attempt, fetchContent]);
  if (address === null || settled?.attempt !== attempt) return { state: 'loading' };
  const { answer } = settled;
  if (answer instanceof Error) {
    return {
      state: 'error',
      error: answer,
      retry: () => {
        setAttempt(attempt + 1);
      },
    };
  }
  return { state: 'ready', content: answer, dataUrl: new URL('data/', address) };
}
