import { useMemo } from 'react';
import type { Side } from '../../views/compare/compare-sides.ts';
import { TrendChooser } from '../panel/trend-chooser.tsx';
import type { Comparison } from './use-comparison.ts';

type CompareTrendProps = { readonly comparison: Comparison; readonly base: Side };

/** One measure of the compared publishers over the years, beside the median of the base’s kind. */
export function CompareTrend({ comparison, base }: CompareTrendProps) {
  const { sides, trend, setTrend } = comparison;
  const publishers = useMemo(() => [...new Set(sides.map(({ publisher_id }) => publisher_id))], [sides]);
  return <TrendChooser publishers={publishers} base={base} trend={trend} onChange={setTrend} />;
}
