import { useMemo } from 'react';
import { trendParams } from '../../state/compare-params.ts';
import { readCompare, writeCompare } from '../../state/compare-url.ts';
import type { LineScope } from '../../views/publisher/scope-choice.ts';
import { useNavigation } from '../address/navigation.tsx';
import { TrendChooser } from '../panel/trend-chooser.tsx';

type PublisherTrendProps = {
  readonly id: string;
  readonly level: string | null;
  readonly scope: LineScope;
};

/** Any measure of one publisher over the years, of its reports of one scope; the address keeps the choice. */
export function PublisherTrend({ id, level, scope }: PublisherTrendProps) {
  const { page, state, params, go } = useNavigation();
  const publishers = useMemo(() => [id], [id]);
  const { measure, peers } = readCompare(params);
  return (
    <TrendChooser
      publishers={publishers}
      base={{ level, scope }}
      lines={scope}
      trend={{ measure, peers }}
      onChange={(change) => {
        const written = writeCompare({ asked: [], measure, peers, ...change });
        const others = [...params].filter(([name]) => !trendParams.includes(name));
        go({ page, state, params: new URLSearchParams([...others, ...written]) }, true);
      }}
    />
  );
}
