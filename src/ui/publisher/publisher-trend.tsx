import { useMemo } from 'react';
import { trendParams } from '../../state/compare-params.ts';
import { readCompare, writeCompare } from '../../state/compare-url.ts';
import type { Side } from '../../views/compare/compare-sides.ts';
import { useNavigation } from '../address/navigation.tsx';
import { TrendChooser } from '../panel/trend-chooser.tsx';

type PublisherTrendProps = { readonly id: string; readonly base: Pick<Side, 'level' | 'scope'> };

/** Any measure of one publisher over the years; the address keeps the choice. */
export function PublisherTrend({ id, base }: PublisherTrendProps) {
  const { page, state, own, go } = useNavigation();
  const publishers = useMemo(() => [id], [id]);
  const { measure, peers } = readCompare(own);
  return (
    <TrendChooser
      publishers={publishers}
      base={base}
      trend={{ measure, peers }}
      onChange={(change) => {
        const written = writeCompare({ asked: [], measure, peers, ...change });
        const kept = [...own].filter(([name]) => !trendParams.includes(name));
        go({ page, state, own: new URLSearchParams([...kept, ...written]) }, true);
      }}
    />
  );
}
