import { identities } from '../schema/identities.ts';
import type { IndicatorKey } from '../schema/indicators.ts';
import { hasValue, type Figures } from '../schema/report.ts';
import { isTotal } from '../schema/unsound.ts';

/**
 * The sum so far of the parts of each total, by the identities of the form; a total none of whose parts has a number has no
 * sum. Where rows and columns give different sums, that of its row stands.
 */
export function formSums(figures: Figures): ReadonlyMap<IndicatorKey, number> {
  const sums = new Map<IndicatorKey, number>();
  for (const check of ['requests.outcomes', 'requests.applicants', 'disputes.results'] as const) {
    for (const { left, right, either } of identities[check]) {
      const [total] = left;
      if (total === undefined || left.length > 1 || !isTotal(total)) continue;
      const whole = either.map((term) => {
        const parts = term.parts.filter((key) => hasValue(figures[key]));
        return parts.length > 0 ? parts : [term.whole];
      });
      const values = [...right, ...whole.flat()].flatMap((key) => {
        const figure = figures[key] ?? (sums.has(key) ? { value: sums.get(key) ?? 0 } : undefined);
        return hasValue(figure) ? [figure.value] : [];
      });
      if (values.length > 0)
        sums.set(
          total,
          values.reduce((all, each) => all + each, 0),
        );
    }
  }
  return sums;
}
