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

/** Which fields to take back where a filter leaves nothing; null until that is known, or where nobody looks. */
export function useRelief(
  hasAny: ((filter: Filter) => Promise<boolean>) | null,
  filter: Filter,
): readonly FilterField[] | null {
  const [found, setFound] = useState<{
    readonly filter: Filter;
    readonly relief: readonly FilterField[];
  } | null>(null);
  useEffect(() => {
    if (!hasAny) return;
    let wanted = true;
    const callOff = whenIdle(() => {
      findRelief(hasAny, filter).then(
        (relief) => {
          if (wanted) setFound({ filter, relief });
        },
        () => undefined,
      );
    });
    return () => {
      wanted = false;
      callOff();
    };
  }, [hasAny, filter]);
  return found?.filter === filter ? found.relief : null;
}
