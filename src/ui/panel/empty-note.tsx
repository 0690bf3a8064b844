import { Button } from 'react-aria-components/Button';
import { everything } from '../../query/filter.ts';
import { isEverything, useFilter } from '../address/navigation.tsx';
import type { HasAny } from '../answers/use-view.ts';
import { fieldText, filterFields, isSet, takenBack } from '../filter/filter-fields.ts';
import { useFilterNames } from '../filter/use-filter-names.ts';
import { useRelief } from '../filter/use-relief.ts';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';

type EmptyProps = {
  /** Whether there would be anything under another filter; must be kept by `useMemo`. Without it nobody looks. */
  readonly hasAny?: HasAny;
};

/** A true answer without anything to show, and what to change: the one condition that leaves nothing, where there is one. */
export function EmptyNote({ hasAny }: EmptyProps) {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useFilter();
  const names = useFilterNames(filter);
  const found = useRelief(hasAny ?? null, filter);
  const relief = found ?? null;
  if (isEverything(filter)) {
    return (
      <div className="state-note">
        <Icon name="empty" />
        <p className="state-title">{t.app.empty.noFilter}</p>
      </div>
    );
  }
  const set = filterFields.filter((field) => isSet(filter, field));
  const offered = relief === null ? set : set.filter((field) => relief.includes(field));
  const say = relief === null ? t.find.empty.drop : t.find.empty.without;
  return (
    <div className="state-note" aria-busy={found === undefined}>
      <Icon name="filter" />
      <p className="state-title">{t.app.empty.title}</p>
      {relief?.length === 0 ? <p>{t.find.empty.several}</p> : <p>{t.app.empty.hint}</p>}
      <div className="state-actions">
        {offered.map((field) => (
          <Button
            key={field}
            className="button"
            onPress={() => {
              setFilter(takenBack(field));
            }}
          >
            {say(t.app.filter[field], fieldText(filter, field, names, words))}
          </Button>
        ))}
        <Button
          className="button button-quiet"
          onPress={() => {
            setFilter(everything);
          }}
        >
          {t.app.filter.reset}
        </Button>
      </div>
    </div>
  );
}
