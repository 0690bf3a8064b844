import { startTransition, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CellType, Query, RowOf } from '../../query/query.ts';
import { useDataDoor } from './data-door.tsx';
import { usePrepared } from './prepared.ts';
import { useHasLaid, useOwnVersion } from '../own/own-context.tsx';
import type { Sight } from '../kit/sight.ts';

type Columns = Readonly<Record<string, CellType>>;

/** A query, and what it is about (kept beside its rows, so that both always belong together). */
export type Question<C extends Columns, A> = { readonly query: Query<C>; readonly about: A };

type Settled<C extends Columns, A> = {
  readonly question: Question<C, A>;
  readonly rows: readonly RowOf<C>[];
  readonly about: A;
  readonly version: number;
};

type Failed<C extends Columns, A> = {
  readonly question: Question<C, A>;
  readonly error: Error;
  readonly version: number;
};

/**
 * Where a question stands. `ready` with `stale` shows the answer to the question before, while the new one is under
 * way. An aborted question never shows: the latest wins.
 */
export type Answer<R, A> =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      readonly rows: readonly R[];
      readonly about: A;
      readonly stale: boolean;
      readonly retry: () => void;
    }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void };

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Answers at once from what was worked out when the site was built, else asks the database in the browser, and again
 * when the reader's own reports change; `question` must be kept by `useMemo`, and null asks nothing. What is out of
 * `sight` asks after what is in sight, and its answer gives way to those.
 */
export function useAnswer<C extends Columns, A>(
  question: Question<C, A> | null,
  sight?: Sight,
): Answer<RowOf<C>, A> {
  const open = useDataDoor();
  const prepared = usePrepared();
  const version = useOwnVersion();
  const hasLaid = useHasLaid();
  // The reader's own reports are not in what was worked out before.
  const held = useMemo(
    () => (question && !hasLaid ? prepared.rows(question.query) : null),
    [prepared, question, hasLaid],
  );
  const [settled, setSettled] = useState<Settled<C, A> | null>(
    question && held && { question, rows: held, about: question.about, version },
  );
  const [failed, setFailed] = useState<Failed<C, A> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const needsEngine = question !== null && (held === null || attempt > 0);
  const isSettled = settled?.question === question && settled.version === version;
  if (question && held && attempt === 0 && !isSettled)
    setSettled({ question, rows: held, about: question.about, version });

  useEffect(() => {
    if (!question || !needsEngine) return;
    const controller = new AbortController();
    const { signal } = controller;
    const isInSight = () => sight?.isIn() ?? true;
    const turn = isInSight() ? Promise.resolve() : nextTask();
    turn
      .then(open)
      .then((database) => database.run(question.query, signal))
      .then(
        (rows) => {
          if (signal.aborted) return;
          const settle = () => {
            setSettled({ question, rows, about: question.about, version });
          };
          // Each in its own turn: several at once would draw all their charts before any is painted.
          if (isInSight()) flushSync(settle);
          else startTransition(settle);
        },
        (error: unknown) => {
          if (!signal.aborted)
            setFailed({
              question,
              error: error instanceof Error ? error : new Error(String(error)),
              version,
            });
        },
      );
    return () => {
      controller.abort();
    };
  }, [open, question, needsEngine, attempt, version, sight]);

  const retry = () => {
    setFailed(null);
    setAttempt((count) => count + 1);
  };
  if (question && failed?.question === question && failed.version === version)
    return { state: 'error', error: failed.error, retry };
  if (settled && question) {
    const { rows, about } = settled;
    return {
      state: 'ready',
      rows,
      about,
      stale: settled.question !== question || settled.version !== version,
      retry,
    };
  }
  return { state: 'loading' };
}
