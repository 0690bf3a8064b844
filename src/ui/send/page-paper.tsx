import { useCallback, useEffect, useState } from 'react';
import { Late, toLate } from '../kit/late.tsx';
import { useRested } from '../kit/use-rested.ts';
import { useTouched } from '../kit/use-touched.ts';
import type { DocumentsAsked } from './documents-asked.ts';

/** So long a page rests before its notice is asked for, in milliseconds: a slider that moves asks for none. */
const rest = 500;

const notice = toLate(() => import('./notice-on-paper.tsx'));

/**
 * Makes the notice the paper of a page. What it takes is loaded once the reader has done anything and the page has come to
 * rest, for the browser’s own menu waits for nothing; the keys that print wait for it.
 */
export function PagePaper({ asked }: { readonly asked: DocumentsAsked }) {
  const rested = useRested();
  const touched = useTouched();
  const [isHere, setHere] = useState(false);
  const [calm, setCalm] = useState<DocumentsAsked | null>(null);
  const [isAsked, setAsked] = useState(false);
  const end = useCallback(() => {
    setAsked(false);
  }, []);
  useEffect(() => {
    if (!rested || !touched) return;
    // Where it cannot be had, nobody has asked for it yet: the page itself is printed.
    notice.load().then(
      () => {
        setHere(true);
      },
      () => {
        notice.renew();
      },
    );
  }, [rested, touched]);
  useEffect(() => {
    const timer = setTimeout(() => {
      setCalm(asked);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [asked]);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const asks = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
      if (!asks || event.altKey || event.shiftKey || event.defaultPrevented) return;
      event.preventDefault();
      setAsked(true);
    };
    addEventListener('keydown', listener);
    return () => {
      removeEventListener('keydown', listener);
    };
  }, []);
  return isAsked || (isHere && calm === asked) ? (
    <Late part={notice} onDismiss={end}>
      {(NoticeOnPaper) => <NoticeOnPaper asked={asked} isAsked={isAsked} onDone={end} />}
    </Late>
  ) : null;
}
