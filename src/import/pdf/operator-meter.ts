import { checkCount } from '../limits.ts';
import type { Effort } from './effort.ts';

/** Counts what is drawn while the PDF library parses it. */
export type Meter = {
  /** Counts some operators, and says whether they are still within the limits. */
  readonly count: (operators: readonly unknown[]) => boolean;
  /** What a page comes to, or the `ImportError` that it goes beyond the limits, whichever comes first. */
  readonly within: <Result>(place: string, work: Promise<Result>) => Promise<Result>;
};

/** The library's codes for states that are kept and given back, and for a form, read anew wherever it is drawn. */
const codes = { save: 10, restore: 11, formBegin: 74, formEnd: 75 };
/** So many times the limit of one page may be drawn on all pages together. */
const pages = 10;

/**
 * A meter of operators. An error thrown into the library in the middle of a page would be taken for a fault of the page,
 * and parsing go on; so the page is given up from outside.
 */
export function startMeter(effort: Effort): Meter {
  let place: string | undefined;
  let giveUp: ((error: unknown) => void) | undefined;
  let failed = false;
  let [onPage, all, forms, depth] = [0, 0, 0, 0];
  const check = (operators: readonly unknown[]): void => {
    onPage += operators.length;
    all += operators.length;
    let deepest = 0;
    for (const operator of operators) {
      if (operator === codes.formBegin) forms += 1;
      if (operator === codes.save || operator === codes.formBegin) depth += 1;
      if (operator === codes.restore || operator === codes.formEnd) depth -= 1;
      deepest = Math.max(deepest, depth);
    }
    checkCount('operators', Math.max(onPage, all / pages), place);
    checkCount('forms', forms, place);
    checkCount('states', deepest, place);
    effort.spend(operators.length, place);
    effort.look(place);
  };
  return {
    count: (operators) => {
      try {
        if (!failed) check(operators);
      } catch (error) {
        failed = true;
        giveUp?.(error);
      }
      return !failed;
    },
    within: (next, work) => {
      place = next;
      [onPage, depth] = [0, 0];
      const limit = new Promise<never>((_, reject) => {
        giveUp = reject;
      });
      return Promise.race([work, limit]);
    },
  };
}
