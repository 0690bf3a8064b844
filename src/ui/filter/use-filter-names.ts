import { useMemo } from 'react';
import type { Filter } from '../../query/filter.ts';
import { usePlaceNames } from '../answers/use-place-names.ts';
import { usePublisherNames } from './use-publisher-names.ts';

/** Names of the publishers and places of a filter, by id and by code; of each as soon as it is read. */
export function useFilterNames({
  publishers,
  places,
}: Pick<Filter, 'publishers' | 'places'>): ReadonlyMap<string, string> {
  const ofPublishers = usePublisherNames(publishers);
  const ofPlaces = usePlaceNames(places);
  return useMemo(() => new Map([...ofPublishers, ...ofPlaces]), [ofPublishers, ofPlaces]);
}
