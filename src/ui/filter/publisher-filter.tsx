import { FilterChips } from './filter-chips.tsx';
import { useFilter } from '../address/navigation.tsx';
import { PublisherSearch } from '../find/publisher-search.tsx';

/** Adds publishers to the filter one by one; what is chosen stands below. */
export function PublisherFilter() {
  const [filter, setFilter] = useFilter();
  return (
    <>
      <PublisherSearch
        exclude={filter.publishers}
        onPick={(id) => {
          setFilter({ publishers: [...filter.publishers, id] });
        }}
      />
      {filter.publishers.length > 0 && <FilterChips />}
    </>
  );
}
