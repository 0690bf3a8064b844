import { useMemo } from 'react';
import { everything, type Filter } from '../../query/filter.ts';
import { linesParam } from '../../state/compare-params.ts';
import { scopeName } from '../../views/model/names.ts';
import type { AnyView } from '../../views/model/view.ts';
import { ofOneScope, scopeChoices, type ScopedReport } from '../../views/publisher/scope-choice.ts';
import { useNavigation } from '../address/navigation.tsx';
import { useViewContext } from '../answers/use-view-context.ts';
import { Part, useAlone } from '../kit/part.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { useWords } from '../kit/words.tsx';
import { Panel } from '../panel/panel.tsx';
import { PublisherTrend } from './publisher-trend.tsx';

type CardTrendsProps = {
  readonly id: string;
  readonly level: string | null;
  readonly reports: readonly ScopedReport[];
  readonly views: readonly AnyView[];
};

/** The lines of one publisher over the years, of one scope of its reports at a time; nothing where all are of one year. */
export function CardTrends({ id, level, reports, views }: CardTrendsProps) {
  const { t, format } = useWords();
  const context = useViewContext();
  const { page, state, params, go } = useNavigation();
  const isAlone = useAlone() !== null;
  const filter = useMemo((): Filter => ({ ...everything, publishers: [id] }), [id]);
  const choices = useMemo(() => scopeChoices(reports), [reports]);
  const chosen = choices.find(({ scope }) => scope === params.get(linesParam)) ?? choices[0];
  const drawn = useMemo(() => views.map((view) => ofOneScope(view, chosen?.scope ?? null)), [views, chosen]);
  if (!chosen || (!isAlone && new Set(reports.map(({ year }) => year)).size < 2)) return null;
  const choose = (scope: string) => {
    const others = [...params].filter(([name]) => name !== linesParam);
    const written = scope === choices[0]?.scope ? others : [...others, [linesParam, scope]];
    go({ page, state, params: new URLSearchParams(written) }, true);
  };
  return (
    <>
      {choices.length > 1 && !isAlone && (
        <div className="card-lines">
          <p>{t.app.publisher.linesOf}</p>
          <Segmented
            label={t.app.publisher.linesOf}
            options={choices.map(({ scope, years }) => ({
              id: scope,
              name: t.views.withScope(
                scopeName(scope, context),
                years.map((year) => format.exact(year, 'year')).join(t.app.filter.and),
              ),
            }))}
            chosen={chosen.scope}
            onChoose={choose}
          />
          <p className="hint">{t.app.publisher.linesApart}</p>
        </div>
      )}
      {chosen.years.length > 1 && (
        <div className="panels">
          {drawn.map((view) => (
            <Part key={view.id} panel={view.id}>
              <Panel view={view} filter={filter} twin />
            </Part>
          ))}
        </div>
      )}
      <Part panel="compare-trend">
        <PublisherTrend id={id} level={level} scope={chosen.scope} />
      </Part>
    </>
  );
}
