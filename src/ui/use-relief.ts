import { useEffect, useState } from 'react';
import { everything, type Filter } from '../query/filter.ts';
import { filterFields, isSet, type FilterField } from './filter-fields.ts';
import { whenIdle } from './when-idle.ts';

/** The fields of a filter each of which, taken back alone, would leave something; in their order. */
export async function findRelief(
  hasAny: (filter: Filter) => Promise<boolean>,
  filter: Filter,
): Promise<readonly FilterField[]> {
  const relief: FilterField[] = [];
  for (const field of filterFields.filter((each) => isSet(filter, each))) {
    if (await hasAny({ ...filter, [field]: everything[field] })) relief.push(field);
  }
  return relief;
}

type Found = { readonly filter: Filter; readonly relief: readonly FilterField[] | null };

/**
 * Which fields to take back where a filter leaves nothing: undefined while that is looked up, null where nobody looks or
 * it cannot be known.
 */
export function useRelief(
  hasAny: ((filter: Filter) => Promise<boolean>) | null,
  filter: Filter,
): readonly FilterField[] | null | undefined {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!hasAny) return;
    let wanted = true;
    const tell = (relief: Found['relief']) => {
      if (wanted) setFound({ filter, relief });
    };
    const callOff = whenIdle(() => {
      findRelief(hasAny, filter).then(tell, () => {
        tell(null);
      });
    });
    return () => {
      wanted = false;
      callOff();
    };
  }, [hasAny, filter]);
  if (!hasAny) return null;
  return found?.filter === filter ? found.relief : undefined;
}
