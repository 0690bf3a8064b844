import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { everything } from '../../query/filter.ts';
import { filterOptions } from '../../query/filter-options.ts';
import { FilterButton } from './filter-button.tsx';
import { FilterChips } from './filter-chips.tsx';
import { filterFields, isSet } from './filter-fields.ts';
import { Icon } from '../kit/icons.tsx';
import { useFilter } from '../address/navigation.tsx';
import { useBuilt } from '../answers/built.ts';
import { useWords } from '../kit/words.tsx';

/** The filters that every page shares; on a narrow screen they fold into one button. */
export function FilterBar() {
  const { t } = useWords();
  const [filter, setFilter] = useFilter();
  const [isOpen, setOpen] = useState(false);
  // Held with the page, so that the lists open without waiting for the engine.
  useBuilt().rows(filterOptions);
  const words = t.app.filter;
  const count = filterFields.filter((field) => isSet(filter, field)).length;
  return (
    <section className="filters" aria-label={words.label}>
      <Button
        className="button filters-toggle"
        aria-expanded={isOpen}
        aria-controls="filter-fields"
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        <Icon name="filter" />
        {count === 0 ? words.open : words.openCount(count)}
        <Icon name="down" />
      </Button>
      <div className="filters-fields" id="filter-fields" data-open={isOpen}>
        {filterFields.map((field) => (
          <FilterButton key={field} field={field} />
        ))}
        {count > 0 && (
          <Button
            className="button button-quiet"
            onPress={() => {
              setFilter(everything);
            }}
          >
            {words.reset}
          </Button>
        )}
      </div>
      {count > 0 && <FilterChips />}
    </section>
  );
}
