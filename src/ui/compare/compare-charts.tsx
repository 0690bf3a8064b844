import { useMemo } from 'react';
import { everything } from '../../query/filter.ts';
import { compareBars } from '../../views/compare/compare-chart.ts';
import { hasValue, type GridGroup } from '../../views/compare/compare-rows.ts';
import type { Side } from '../../views/compare/compare-sides.ts';
import { ModelPanel } from '../panel/model-panel.tsx';
import { Part } from '../kit/part.tsx';
import type { ViewState } from '../answers/use-view.ts';
import { useWords } from '../kit/words.tsx';
import { measurePanel } from '../address/measure-panel.ts';
import { useViewContext } from '../answers/use-view-context.ts';

type CompareChartsProps = { readonly groups: readonly GridGroup[]; readonly sides: readonly Side[] };

/** One small chart for each measure that some side gives; the others are named, since none has a figure. */
export function CompareCharts({ groups, sides }: CompareChartsProps) {
  const { t, format } = useWords();
  const context = useViewContext();
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const charts = useMemo(
    () =>
      rows.filter(hasValue).map((row): { id: string; name: string; shown: ViewState } => ({
        id: measurePanel(row.id),
        name: row.name,
        shown: { state: 'ready', model: compareBars(row, sides, context), stale: false },
      })),
    [rows, sides, context],
  );
  const without = rows.filter((row) => !hasValue(row)).map(({ name }) => name);
  return (
    <section className="compare-charts" aria-label={t.compare.charts}>
      <Part>
        <h2>{t.compare.charts}</h2>
      </Part>
      <div className="small-panels">
        {charts.map(({ id, name, shown }) => (
          <Part key={id} panel={id}>
            <ModelPanel
              id={id}
              title={name}
              lead={t.compare.chartLead(name)}
              shown={shown}
              filter={everything}
            />
          </Part>
        ))}
      </div>
      <Part>
        {without.length > 0 && (
          <details className="hint">
            <summary>{t.compare.noCharts(format.exact(without.length, 'count'))}</summary>
            <p>{without.join(t.app.filter.and)}</p>
          </details>
        )}
      </Part>
    </section>
  );
}
