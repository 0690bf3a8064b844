import { useMemo, useState } from 'react';
import {
  compareFigures as figuresQuery,
  compareMeasures as measuresQuery,
  compareStated,
} from '../../query/compared-reports.ts';
import { everything } from '../../query/filter.ts';
import { compareParallel } from '../../views/compare/compare-chart.ts';
import { compareFigures } from '../../views/compare/compare-figures.ts';
import type { GridGroup } from '../../views/compare/compare-rows.ts';
import { compareMeasures } from '../../views/compare/compare-measures.ts';
import type { Side } from '../../views/compare/compare-sides.ts';
import { ModelPanel } from '../panel/model-panel.tsx';
import { Part } from '../kit/part.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import type { ViewState } from '../answers/use-view.ts';
import { useWords } from '../kit/words.tsx';
import { CompareCharts } from './compare-charts.tsx';
import { CompareGrid, type GridState } from './compare-grid.tsx';
import { useViewContext } from '../answers/use-view-context.ts';

type About = readonly Side[];

/** Measures, charts and figures of the sides. What is shown always belongs to the sides that it was asked for. */
export function CompareBody({ sides }: { readonly sides: readonly Side[] }) {
  const { t } = useWords();
  const context = useViewContext();
  const [byApplicant, setByApplicant] = useState(false);
  const ids = useMemo(() => sides.map(({ report_id }) => report_id), [sides]);
  const figures = useAnswer(
    useMemo(() => ({ query: figuresQuery(ids), about: sides satisfies About }), [ids, sides]),
  );
  const stated = useAnswer(useMemo(() => ({ query: compareStated(ids), about: sides }), [ids, sides]));
  const measures = useAnswer(
    useMemo(
      () => ({
        query: measuresQuery(ids, [...new Set(sides.map(({ publisher_id }) => publisher_id))]),
        about: sides,
      }),
      [ids, sides],
    ),
  );

  const measureGrid = useMemo((): { groups: GridGroup[]; about: About } | null => {
    if (measures.state !== 'ready') return null;
    return { groups: compareMeasures(measures.about, measures.rows, context), about: measures.about };
  }, [measures, context]);
  const parallel = useMemo(
    () => (measureGrid ? compareParallel(measureGrid.groups, measureGrid.about, context) : null),
    [measureGrid, context],
  );
  const figureGroups = useMemo(() => {
    if (figures.state !== 'ready' || stated.state !== 'ready' || figures.about !== stated.about) return null;
    return {
      groups: compareFigures(figures.about, figures.rows, stated.rows, byApplicant, context),
      about: figures.about,
    };
  }, [figures, stated, byApplicant, context]);

  const failedFigures = [figures, stated].find(({ state }) => state === 'error');
  const figureState: GridState =
    failedFigures?.state === 'error'
      ? failedFigures
      : figureGroups
        ? { state: 'ready', ...figureGroups, stale: figureGroups.about !== sides }
        : { state: 'loading' };
  const measureState: GridState =
    measures.state === 'error'
      ? measures
      : measureGrid
        ? { state: 'ready', ...measureGrid, stale: measureGrid.about !== sides }
        : { state: 'loading' };
  const parallelState: ViewState =
    measures.state === 'error'
      ? measures
      : parallel
        ? {
            state: parallel.table.rows.length > 0 ? 'ready' : 'empty',
            model: parallel,
            stale: measures.state === 'ready' && measures.stale,
          }
        : { state: 'loading' };
  return (
    <>
      <Part panel="compare-measures">
        <CompareGrid
          id="compare-measures"
          title={t.compare.measures.title}
          lead={t.compare.measures.lead}
          shown={measureState}
        />
      </Part>
      {sides.length > 1 && (
        <Part panel="compare-parallel">
          <ModelPanel
            id="compare-parallel"
            title={t.compare.parallel.title}
            lead={t.compare.parallel.lead}
            shown={parallelState}
            filter={everything}
            wide
          />
        </Part>
      )}
      {measureGrid && <CompareCharts groups={measureGrid.groups} sides={measureGrid.about} />}
      <Part panel="compare-figures">
        <CompareGrid
          id="compare-figures"
          title={t.compare.figures.title}
          lead={t.compare.figures.lead}
          shown={figureState}
          byApplicant={byApplicant}
          onByApplicant={setByApplicant}
        />
      </Part>
    </>
  );
}
