import { checkCount } from '../limits.ts';
import type { Effort } from './effort.ts';

/** Counts what is drawn while the PDF library parses it. */
export type Meter = {
  /** Throws to stop the page that is being parsed. */
  readonly count: (operators: number) => void;
  readonly startPage: (place: string) => void;
  /** Throws the `ImportError` that stopped the page. */
  readonly check: () => void;
};

/** So many times the limit of one page may be drawn on all pages together. */
const pages = 10;

/**
 * A meter of operators. The library takes an error in the middle of a page for a fault of that page and goes on, so it
 * is kept, and `check` throws it once the page is done.
 */
export function startMeter(effort: Effort): Meter {
  let place: string | undefined;
  let failure: Error | undefined;
  let onPage = 0;
  let all = 0;
  return {
    count: (operators) => {
      if (failure !== undefined) throw failure;
      onPage += operators;
      all += operators;
      try {
        checkCount('operators', Math.max(onPage, all / pages), place);
        effort.spend(operators, place);
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
        throw failure;
      }
    },
    startPage: (next) => {
      place = next;
      onPage = 0;
    },
    check: () => {
      if (failure !== undefined) throw failure;
    },
  };
}
