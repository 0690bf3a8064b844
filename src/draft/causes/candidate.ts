import type { IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figures } from '../../schema/report.ts';
import type { CauseKind, Change } from './cause.ts';
import type { Deltas } from './open-sums.ts';

/** Changes that may be what was meant; of those that mend as many sums, the lowest `cost` is the likeliest. */
export type Candidate = {
  readonly kind: CauseKind;
  readonly cost: number;
  readonly changes: readonly Change[];
  readonly part?: IndicatorKey;
};

export const valueOf = (figures: Figures, key: IndicatorKey): number | null => {
  const figure = figures[key];
  return hasValue(figure) ? figure.value : null;
};

/** The changes as amounts; a cell without a number counts as none. */
export const toDeltas = ({ changes }: Pick<Candidate, 'changes'>): Deltas =>
  new Map(changes.map(({ key, printed, meant }) => [key, meant - (printed ?? 0)]));
