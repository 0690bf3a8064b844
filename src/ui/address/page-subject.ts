import { isSampleCode, sampleWord } from '../../places/sample-city.ts';
import type { Subject } from '../own/laid.ts';
import type { Place } from './whereabouts.ts';

/** Parameters of pages that name places or publishers; publishers of the sample have its word in their ids. */
const isOfSample = (value: string): boolean =>
  value.split(',').some((each) => (/^\d{6,9}$/u.test(each) ? isSampleCode(each) : each.includes(sampleWord)));

/** What a page is about; it is about the sample city where it names the city, a part of it, or a publisher of it. */
export function subjectOf({ page, state, params }: Place): Subject {
  if (page === 'reports') return 'own';
  const named = [...state.places, ...state.publishers, ...params.values()];
  return named.some(isOfSample) ? 'sample' : 'site';
}
