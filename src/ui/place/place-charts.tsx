import type { Filter } from '../../query/filter.ts';
import type { AnyView } from '../../views/model/view.ts';
import { Panel } from '../panel/panel.tsx';
import { useWords } from '../kit/words.tsx';

type PlaceChartsProps = { readonly filter: Filter; readonly views: readonly AnyView[] };

/** The lead charts of a place, of its own reports and those of its parts. */
export function PlaceCharts({ filter, views }: PlaceChartsProps) {
  const { t } = useWords();
  return (
    <section className="place-charts" aria-label={t.place.charts}>
      <div className="panels">
        {views.map((view) => (
          <Panel key={view.id} view={view} filter={filter} />
        ))}
      </div>
    </section>
  );
}
