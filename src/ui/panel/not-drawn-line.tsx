import { useFilter, isEverything } from '../address/navigation.tsx';
import type { HasAny } from '../answers/use-view.ts';
import { filterFields, isSet } from '../filter/filter-fields.ts';
import { useFilterSubject } from '../filter/use-filter-subject.ts';
import { useRelief } from '../filter/use-relief.ts';
import { useSeen, useSight } from '../kit/sight.ts';
import { useWords } from '../kit/words.tsx';
import { WidenWays } from './widen-ways.tsx';

type LineProps = {
  /** Why there is no chart and what would fill it; undefined where nothing more is known than that there is no figure. */
  readonly reason: string | undefined;
  /** There is not a single figure under the filter. */
  readonly isEmpty: boolean;
  /** Whether another filter would be of help; must be kept by `useMemo`. */
  readonly helps: HasAny | undefined;
};

/** Why a view is not drawn, in one line of the page's list, and which single condition of the filter keeps it from being. */
export function NotDrawnLine({ reason, isEmpty, helps }: LineProps) {
  const { t } = useWords();
  const [filter] = useFilter();
  const subject = useFilterSubject(filter);
  const sight = useSight();
  const [seen, place] = useSeen(sight);
  const set = filterFields.filter((field) => isSet(filter, field));
  const relief = useRelief(seen && set.length > 0 ? (helps ?? null) : null, filter) ?? [];
  const nothing = isEverything(filter)
    ? t.app.empty.noFilter
    : subject === null
      ? t.app.empty.title
      : t.app.empty.ofSubject(subject);
  return (
    <div className="line-words" ref={place}>
      <p>{reason ?? nothing}</p>
      {relief.length > 0 && (
        <div className="state-actions">
          <WidenWays
            fields={relief}
            say={isEmpty ? t.find.empty.without : t.app.notDrawn.without}
            withAll={false}
          />
        </div>
      )}
    </div>
  );
}
