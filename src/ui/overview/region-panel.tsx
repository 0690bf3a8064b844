import { useMemo } from 'react';
import { isRegionPlace } from '../../query/region-reports.ts';
import { isRegionModel, reportsByRegion } from '../../views/overview/reports-by-region.ts';
import { ModelPanel } from '../panel/model-panel.tsx';
import { PageLink, useFilter, useNavigation } from '../address/navigation.tsx';
import { useSight } from '../kit/sight.ts';
import { useView } from '../answers/use-view.ts';
import { useWords } from '../kit/words.tsx';
import { useOwnParam } from './use-own-param.ts';

/** Reports by region as areas; a click, or the links below the title, open what lies in one: province, city, county, publisher. */
export function RegionPanel() {
  const { t, format } = useWords();
  const { state, go } = useNavigation();
  const [filter] = useFilter();
  const [text, toOwn] = useOwnParam('region');
  const at = isRegionPlace(text) ? text : '';
  const view = useMemo(() => reportsByRegion(at), [at]);
  const sight = useSight();
  const shown = useView(view, filter, sight);
  const model = 'model' in shown && isRegionModel(shown.model) ? shown.model : null;
  const words = t.find.regions;
  const open = (id: string) => {
    const node = model?.below.find((each) => each.id === id);
    if (node?.publisher === true) go({ page: 'publisher', state, own: new URLSearchParams({ id }) });
    else go({ page: 'overview', state, own: new URLSearchParams(toOwn(id)) });
  };
  const controls = model && (
    <div className="drill">
      <nav aria-label={words.path}>
        <ol className="drill-path">
          {[{ at: '', name: words.country }, ...model.path].map((step, index, steps) => (
            <li key={step.at}>
              {index === steps.length - 1 ? (
                <span aria-current="location">{step.name}</span>
              ) : (
                <PageLink to="overview" own={toOwn(step.at)}>
                  {step.name}
                </PageLink>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {model.below.length > 0 && (
        <details>
          <summary>{words.open(format.exact(model.below.length, 'count'))}</summary>
          <ul className="drill-list">
            {model.below.map(({ id, name, value, publisher, choose }) => (
              <li key={id}>
                {choose === undefined ? (
                  name
                ) : (
                  <PageLink to={publisher ? 'publisher' : 'overview'} own={publisher ? { id } : toOwn(id)}>
                    {name}
                  </PageLink>
                )}{' '}
                <small>{format.exact(value ?? 0, 'count')}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
  return (
    <ModelPanel
      place={sight.ref}
      id={view.id}
      title={view.title(t)}
      lead={view.lead(t)}
      shown={shown}
      controls={controls}
      onChoose={open}
    />
  );
}
