import { useLayoutEffect, useMemo, useState } from 'react';
import type { Filter } from '../../query/filter.ts';
import { mostSides } from '../../views/compare/compare-sides.ts';
import { measureOverYears } from '../../views/measure/measure-trend.ts';
import { isDrawn } from '../../views/model/is-drawn.ts';
import type { AnyView } from '../../views/model/view.ts';
import { measuresOf } from '../../views/model/shown-measures.ts';
import { Meaning } from './meaning.tsx';
import { ModelPanel } from './model-panel.tsx';
import { useFilter } from '../address/navigation.tsx';
import { OverYears } from './over-years.tsx';
import { useSight } from '../kit/sight.ts';
import { useView } from '../answers/use-view.ts';
import { useWords } from '../kit/words.tsx';

type PanelProps = {
  readonly view: AnyView;
  readonly wide?: boolean;
  readonly third?: boolean;
  /** Told whether the view is drawn, whenever that is known anew: it is one of a page's list then. */
  readonly onAnswer?: (view: AnyView, drawn: boolean) => void;
  /** On paper the table twin follows the chart. */
  readonly twin?: boolean;
  /** Instead of the reader’s filter; keep it by `useMemo`. */
  readonly filter?: Filter;
  /** Begins with its measure over the years. */
  readonly overYears?: boolean;
};

/** The chosen publishers as sides of a comparison, where there are some and not more than fit side by side. */
const sidesOf = ({ publishers }: Filter): string | null =>
  publishers.length > 0 && publishers.length <= mostSides ? publishers.join(',') : null;

/**
 * One view as a figure, asked under the reader’s filter. Where it compares publishers by one measure, the same figure
 * can show that measure over the years instead, whatever years the filter holds.
 */
export function Panel({
  view,
  wide = view.wide === true,
  third = false,
  onAnswer,
  twin = false,
  filter: given,
  overYears = false,
}: PanelProps) {
  const { t } = useWords();
  const [common] = useFilter();
  const filter = given ?? common;
  const [following, setFollowing] = useState(overYears);
  const { measure } = view;
  const trend = useMemo(
    () => (following && measure !== undefined ? measureOverYears(measure) : null),
    [following, measure],
  );
  const allYears = useMemo((): Filter => ({ ...filter, years: [] }), [filter]);
  const sight = useSight();
  const compared = useView(view, filter, sight);
  const followed = useView(trend, allYears, sight);
  const asked = trend ?? view;
  const drawn = 'model' in compared ? isDrawn(compared.model) : null;
  useLayoutEffect(() => {
    if (drawn !== null) onAnswer?.(view, drawn);
  }, [onAnswer, view, drawn]);
  return (
    <ModelPanel
      id={view.id}
      place={sight.ref}
      title={trend ? t.views.ofPublisher(view.title(t), trend.title(t)) : view.title(t)}
      lead={asked.lead(t)}
      shown={trend ? followed : compared}
      wide={wide}
      third={third}
      listed={onAnswer !== undefined && trend === null}
      twin={twin}
      {...(trend ? { filter: allYears } : given && { filter: given })}
      as={trend ? 'years' : 'view'}
      controls={<Meaning measures={measuresOf(view)} />}
      more={
        measure !== undefined && (
          <OverYears
            measure={measure}
            sides={sidesOf(filter)}
            following={trend !== null}
            onChange={setFollowing}
          />
        )
      }
    />
  );
}
