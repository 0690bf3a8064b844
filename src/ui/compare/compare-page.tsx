import { useMemo } from 'react';
import type { Side } from '../../views/compare/compare-sides.ts';
import type { ViewContext } from '../../views/model/view.ts';
import { publisherName, scopeName } from '../../views/model/names.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { Part, useAlone } from '../kit/part.tsx';
import { WholeLinkProvider } from '../address/whole-link.ts';
import { useWords } from '../kit/words.tsx';
import { AbsentSides } from './absent-sides.tsx';
import { CompareBody } from './compare-body.tsx';
import { CompareTrend } from './compare-trend.tsx';
import { SideChooser } from './side-chooser.tsx';
import { tellMixture } from './tell-mixture.ts';
import { useComparison } from './use-comparison.ts';
import { useViewContext } from '../answers/use-view-context.ts';

const tellSides = (sides: readonly Side[], context: ViewContext): string =>
  sides
    .map((side) =>
      context.t.views.withYearAndScope(
        publisherName(side, context),
        context.format.exact(side.year, 'year'),
        scopeName(side.scope, context),
      ),
    )
    .join(context.t.app.filter.and);

/** Reports side by side: who, every measure, every figure, and one measure over the years. */
export function ComparePage() {
  const { t } = useWords();
  const context = useViewContext();
  const alone = useAlone() !== null;
  const found = useComparison();
  const sides = found.state === 'ready' ? found.comparison.sides : null;
  const warnings = useMemo(() => (sides ? tellMixture(sides, context) : []), [sides, context]);
  if (found.state === 'error') return <ErrorNote error={found.error} retry={found.retry} />;
  if (found.state === 'loading') return <p role="status">{t.app.panel.loading}</p>;
  const { comparison } = found;
  const base = comparison.sides[0];
  return (
    <div className="compare-page">
      <Part>
        <SideChooser comparison={comparison} />
      </Part>
      {alone && (
        <div className="embed-about">
          <p>{tellSides(comparison.sides, context)}</p>
          <AbsentSides comparison={comparison} />
        </div>
      )}
      {warnings.length > 0 && (
        <ul className="compare-warnings">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {base && (
        <WholeLinkProvider value={comparison.link}>
          <CompareBody sides={comparison.sides} />
          <Part panel="compare-trend">
            <CompareTrend comparison={comparison} base={base} />
          </Part>
        </WholeLinkProvider>
      )}
    </div>
  );
}
