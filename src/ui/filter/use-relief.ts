import { useEffect, useState } from 'react';
import type { Filter } from '../../query/filter.ts';
import type { HasAny } from '../answers/use-view.ts';
import { filterFields, isSet, takenBack, type FilterField } from './filter-fields.ts';
import { whenIdle } from '../kit/when-idle.ts';

/** The fields of a filter each of which, taken back alone, would leave something; in their order. */
export async function findRelief(
  hasAny: HasAny,
  filter: Filter,
  signal: AbortSignal,
): Promise<readonly FilterField[]> {
  const relief: FilterField[] = [];
  for (const field of filterFields.filter((each) => isSet(filter, each))) {
    if (await hasAny({ ...filter, ...takenBack(field) }, signal)) relief.push(field);
  }
  return relief;
}

type Found = { readonly filter: Filter; readonly relief: readonly FilterField[] | null };

/**
 * Which fields to take back where a filter leaves nothing: undefined while that is looked up, null where nobody looks or
 * it cannot be known. Another filter calls the looking up off, so that its own questions need not wait.
 */
export function useRelief(hasAny: HasAny | null, filter: Filter): readonly FilterField[] | null | undefined {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!hasAny) return;
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (relief: Found['relief']) => {
      if (!signal.aborted) setFound({ filter, relief });
    };
    const callOff = whenIdle(() => {
      findRelief(hasAny, filter, signal).then(tell, () => {
        tell(null);
      });
    });
    return () => {
      controller.abort();
      callOff();
    };
  }, [hasAny, filter]);
  if (!hasAny) return null;
  return found?.filter === filter ? found.relief : undefined;
}
