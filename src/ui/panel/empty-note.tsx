import type { Filter } from '../../query/filter.ts';
import { isEverything, PageLink, useFilter } from '../address/navigation.tsx';
import type { HasAny } from '../answers/use-view.ts';
import { filterFields, isSet } from '../filter/filter-fields.ts';
import { useFilterSubject } from '../filter/use-filter-subject.ts';
import { useRelief } from '../filter/use-relief.ts';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';
import { WidenWays } from './widen-ways.tsx';

type EmptyProps = {
  /** Whether there would be anything under another filter; must be kept by `useMemo`. Without it nobody looks. */
  readonly hasAny?: HasAny;
  /** What was asked, where that is not the reader’s filter: there is nothing to widen then. */
  readonly given?: Filter;
};

/**
 * A true answer without anything to show: of whom nothing is held, what would fill it, and what to change – the one condition
 * that leaves nothing, where there is one.
 */
export function EmptyNote({ hasAny, given }: EmptyProps) {
  const { t } = useWords();
  const [filter] = useFilter();
  const found = useRelief(given ? null : (hasAny ?? null), filter);
  const relief = found ?? null;
  const subject = useFilterSubject(given ?? filter);
  const fill = subject !== null && <p>{t.app.empty.fill(subject)}</p>;
  const fillIt = <PageLink to="reports">{t.app.panel.fillIt}</PageLink>;
  if (given || isEverything(filter)) {
    return (
      <div className="state-note">
        <Icon name="empty" />
        <p className="state-title">
          {subject === null ? t.app.empty.noFilter : t.app.empty.ofGiven(subject)}
        </p>
        {fill}
        <div className="state-actions">{fillIt}</div>
      </div>
    );
  }
  const set = filterFields.filter((field) => isSet(filter, field));
  const offered = relief === null ? set : set.filter((field) => relief.includes(field));
  const say = relief === null ? t.find.empty.drop : t.find.empty.without;
  return (
    <div className="state-note" aria-busy={found === undefined}>
      <Icon name="filter" />
      <p className="state-title">{subject === null ? t.app.empty.title : t.app.empty.ofSubject(subject)}</p>
      {fill}
      {relief?.length === 0 ? <p>{t.find.empty.several}</p> : subject === null && <p>{t.app.empty.hint}</p>}
      <div className="state-actions">
        <WidenWays fields={offered} say={say} withAll />
        {fillIt}
      </div>
    </div>
  );
}
