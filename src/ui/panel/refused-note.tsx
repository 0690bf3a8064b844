import type { Filter } from '../../query/filter.ts';
import { PageLink, useFilter } from '../address/navigation.tsx';
import { filterFields, isSet } from '../filter/filter-fields.ts';
import { useFilterSubject } from '../filter/use-filter-subject.ts';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';
import { WidenWays } from './widen-ways.tsx';

type RefusedProps = {
  readonly reason: string;
  /** What was asked, where that is not the reader’s filter: there is nothing to widen then. */
  readonly given?: Filter;
};

/** Why there is no chart, and of whom, where it would stand, and the ways on: a wider filter, or reports that would fill it. */
export function RefusedNote({ reason, given }: RefusedProps) {
  const { t } = useWords();
  const [filter] = useFilter();
  const subject = useFilterSubject(given ?? filter);
  const set = given ? [] : filterFields.filter((field) => isSet(filter, field));
  return (
    <div className="state-note refused-note">
      <Icon name="empty" />
      <p className="refused-reason">
        {subject === null || reason.includes(subject) ? reason : t.app.named(subject, reason)}
      </p>
      <div className="state-actions">
        <WidenWays fields={set} say={t.find.empty.drop} withAll={set.length > 1} />
        <PageLink to="reports">{t.app.panel.fillIt}</PageLink>
      </div>
    </div>
  );
}
