import { useMemo } from 'react';
import { compareBars } from '../../views/compare-chart.ts';
import { hasValue, type GridGroup } from '../../views/compare-grid.ts';
import type { Side } from '../../views/compare-sides.ts';
import { ModelPanel } from '../model-panel.tsx';
import type { ViewState } from '../use-view.ts';
import { useWords } from '../words.tsx';
import { useViewContext } from './use-view-context.ts';

type CompareChartsProps = { readonly groups: readonly GridGroup[]; readonly sides: readonly Side[] };

/** One small chart for each measure that some side gives; the others are named, since none has a figure. */
export function CompareCharts({ groups, sides }: CompareChartsProps) {
  const { t, format } = useWords();
  const context = useViewContext();
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const charts = useMemo(
    () =>
      rows.filter(hasValue).map((row): { id: string; name: string; shown: ViewState } => ({
        id: `compare-${row.id.replaceAll('_', '-')}`,
        name: row.name,
        shown: { state: 'ready', model: compareBars(row, sides, context), stale: false },
      })),
    [rows, sides, context],
  );
  const without = rows.filter((row) => !hasValue(row)).map(({ name }) => name);
  return (
    <section className="compare-charts" aria-label={t.compare.charts}>
      <h2>{t.compare.charts}</h2>
      <div className="small-panels">
        {charts.map(({ id, name, shown }) => (
          <ModelPanel key={id} id={id} title={name} lead={t.compare.chartLead(name)} shown={shown} />
        ))}
      </div>
      {without.length > 0 && (
        <p className="hint">
          {t.compare.noCharts(format.exact(without.length, 'count'), without.join(t.app.filter.and))}
        </p>
      )}
    </section>
  );
}
