import { useEffect, useMemo, useState } from 'react';
import { useDataUrl } from '../address/use-data-url.ts';
import { useOwnState } from '../own/own-context.tsx';
import { markedNames, ownPublisherId, shownReports } from '../own/own-report.ts';
import type { Answer, Ask } from './answer-ask.ts';
import { toEntry, type PublisherEntry } from './entries.ts';
import { findInSite } from './finder.ts';
import { findNames } from './match.ts';

/** Where a search stands; `ready` with `stale` shows the answer to the text before. */
export type FoundState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly answer: Answer; readonly stale: boolean }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void };

function useOwnEntries(): readonly PublisherEntry[] {
  const { laid: reports } = useOwnState();
  return useMemo(() => {
    const publishers = new Map(
      shownReports(reports).map(({ publisher }) => [ownPublisherId(publisher), publisher]),
    );
    return [...publishers].map(([publisher_id, publisher]) =>
      toEntry({
        publisher_id,
        ...markedNames(publisher),
        level: publisher.level,
        province: publisher.province,
      }),
    );
  }, [reports]);
}

type Settled = { readonly ask: Ask; readonly told: { readonly answer: Answer } | { readonly error: Error } };

/**
 * Looks for a text in the site's index and among the publishers of the reader's own reports, which come first. `ask` must
 * be kept by `useMemo`; null asks nothing. The latest text wins.
 */
export function useFound(ask: Ask | null): FoundState {
  const dataUrl = useDataUrl();
  const own = useOwnEntries();
  const [settled, setSettled] = useState<Settled | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!ask) return;
    let wanted = true;
    findInSite(dataUrl(), ask).then(
      (answer) => {
        if (wanted) setSettled({ ask, told: { answer } });
      },
      (error: unknown) => {
        if (wanted)
          setSettled({ ask, told: { error: error instanceof Error ? error : new Error(String(error)) } });
      },
    );
    return () => {
      wanted = false;
    };
  }, [ask, dataUrl, attempt]);

  return useMemo((): FoundState => {
    if (!ask || !settled) return { state: 'loading' };
    if ('error' in settled.told) {
      const retry = () => {
        setSettled(null);
        setAttempt((count) => count + 1);
      };
      return { state: 'error', error: settled.told.error, retry };
    }
    const { answer } = settled.told;
    const open = own.filter(({ id }) => !ask.exclude.includes(id));
    const mine = findNames(open, settled.ask.text, ask.publishers);
    const publishers = {
      found: [...mine.found, ...answer.publishers.found].slice(0, ask.publishers),
      total: mine.total + answer.publishers.total,
    };
    return { state: 'ready', answer: { ...answer, publishers }, stale: settled.ask !== ask };
  }, [ask, settled, own]);
}
