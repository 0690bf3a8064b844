import { useEffect, useRef, useState } from 'react';
import type { Asked, AskLimits, AskStep } from '../../query/free-question.ts';
import { useDataDoor } from '../answers/data-door.tsx';

/** Where a statement stands that was run. `milliseconds`: of the work alone, without the loading before it. */
export type Asking =
  | { readonly state: 'idle' }
  | { readonly state: 'asking'; readonly step: AskStep; readonly since: number }
  | { readonly state: 'cancelled' }
  | { readonly state: 'ready'; readonly asked: Asked; readonly sql: string; readonly milliseconds: number }
  | { readonly state: 'failed'; readonly error: Error; readonly sql: string };

const toError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));

/** Runs one statement at a time; the former is cancelled by the next, and by leaving the page. */
export function useAsking(): {
  readonly asking: Asking;
  readonly run: (sql: string, limits: AskLimits) => void;
  readonly cancel: () => void;
} {
  const open = useDataDoor();
  const [asking, setAsking] = useState<Asking>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const cancel = () => {
    running.current?.abort();
    setAsking({ state: 'cancelled' });
  };
  const run = (sql: string, limits: AskLimits) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const since = performance.now();
    const show = (next: Asking) => {
      if (!signal.aborted) setAsking(next);
    };
    let begun = since;
    const onStep = (step: AskStep) => {
      if (step === 'running') begun = performance.now();
      show({ state: 'asking', step, since });
    };
    onStep('loading');
    open()
      .then((database) => database.ask(sql, limits, signal, onStep))
      .then(
        (asked) => {
          show({ state: 'ready', asked, sql, milliseconds: performance.now() - begun });
        },
        (reason: unknown) => {
          show({ state: 'failed', error: toError(reason), sql });
        },
      );
  };
  return { asking, run, cancel };
}
