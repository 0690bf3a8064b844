import { useMemo } from 'react';
import { ErrorNote } from '../panel-states.tsx';
import { useWords } from '../words.tsx';
import { CompareBody } from './compare-body.tsx';
import { CompareTrend } from './compare-trend.tsx';
import { SideChooser } from './side-chooser.tsx';
import { tellMixture } from './tell-mixture.ts';
import { useComparison } from './use-comparison.ts';
import { useViewContext } from './use-view-context.ts';

/** Reports side by side: who, every measure, every figure, and one measure over the years. */
export function ComparePage() {
  const { t } = useWords();
  const context = useViewContext();
  const found = useComparison();
  const sides = found.state === 'ready' ? found.comparison.sides : null;
  const warnings = useMemo(() => (sides ? tellMixture(sides, context) : []), [sides, context]);
  if (found.state === 'error') return <ErrorNote error={found.error} retry={found.retry} />;
  if (found.state === 'loading') return <p role="status">{t.app.panel.loading}</p>;
  const { comparison } = found;
  const base = comparison.sides[0];
  return (
    <div className="compare-page">
      <SideChooser comparison={comparison} />
      {warnings.length > 0 && (
        <ul className="compare-warnings">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {base && (
        <>
          <CompareBody sides={comparison.sides} />
          <CompareTrend comparison={comparison} base={base} />
        </>
      )}
    </div>
  );
}
