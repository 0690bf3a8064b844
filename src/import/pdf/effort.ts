import { ImportError } from '../import-error.ts';
import { limits, type Clock } from '../limits.ts';

/** Counts the steps that a document takes; `spend` throws `ImportError` (`too_large`) beyond the limits. */
export type Effort = {
  readonly spend: (steps: number, place?: string) => void;
  /** Looks at the clock now. */
  readonly look: (place?: string) => void;
};

/** Steps between two looks at the clock. */
const stride = 50_000;

/** An effort that starts now, with a limit on steps and the time limit of a clock. */
export function startEffort(clock: Clock, most: number = limits.steps): Effort {
  let spent = 0;
  let next = stride;
  return {
    look: clock.check,
    spend: (steps, place) => {
      spent += steps;
      if (spent > most) {
        throw new ImportError(
          'too_large',
          'The pages hold more lines and characters than a report can; reading was stopped.',
          place,
        );
      }
      if (spent < next) return;
      next = spent + stride;
      clock.check(place);
    },
  };
}
