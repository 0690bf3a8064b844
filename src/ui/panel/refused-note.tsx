import { Button } from 'react-aria-components/Button';
import { everything } from '../../query/filter.ts';
import { PageLink, useFilter } from '../address/navigation.tsx';
import { fieldText, filterFields, isSet, takenBack } from '../filter/filter-fields.ts';
import { useFilterNames } from '../filter/use-filter-names.ts';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';

type RefusedProps = {
  readonly reason: string;
  /** Asked under a filter that is not the reader’s: there is nothing to widen. */
  readonly own: boolean;
};

/** Why there is no chart, where it would stand, and the ways on: a wider filter, or reports that would fill it. */
export function RefusedNote({ reason, own }: RefusedProps) {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useFilter();
  const names = useFilterNames(filter);
  const set = own ? [] : filterFields.filter((field) => isSet(filter, field));
  return (
    <div className="state-note refused-note">
      <Icon name="empty" />
      <p className="refused-reason">{reason}</p>
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
