import { Button } from 'react-aria-components/Button';
import { everything, type Filter } from '../../query/filter.ts';
import { PageLink, useFilter } from '../address/navigation.tsx';
import { fieldText, filterFields, isSet, takenBack } from '../filter/filter-fields.ts';
import { useFilterNames } from '../filter/use-filter-names.ts';
import { useFilterSubject } from '../filter/use-filter-subject.ts';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';

type RefusedProps = {
  readonly reason: string;
  /** What was asked, where that is not the reader’s filter: there is nothing to widen then. */
  readonly given?: Filter;
};

/** Why there is no chart, and of whom, where it would stand, and the ways on: a wider filter, or reports that would fill it. */
export function RefusedNote({ reason, given }: RefusedProps) {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useFilter();
  const names = useFilterNames(filter);
  const subject = useFilterSubject(given ?? filter);
  const set = given ? [] : filterFields.filter((field) => isSet(filter, field));
  return (
    <div className="state-note refused-note">
      <Icon name="empty" />
      <p className="refused-reason">{subject === null ? reason : t.app.named(subject, reason)}</p>
      <div className="state-actions">
        {set.map((field) => (
          <Button
            key={field}
            className="button"
            onPress={() => {
              setFilter(takenBack(field));
            }}
          >
            {t.find.empty.drop(t.app.filter[field], fieldText(filter, field, names, words))}
          </Button>
        ))}
        {set.length > 1 && (
          <Button
            className="button button-quiet"
            onPress={() => {
              setFilter(everything);
            }}
          >
            {t.app.filter.reset}
          </Button>
        )}
        <PageLink to="reports">{t.app.panel.fillIt}</PageLink>
      </div>
    </div>
  );
}
