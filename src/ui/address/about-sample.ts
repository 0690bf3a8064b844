import { isSampleCode, sampleWord } from '../../places/sample-city.ts';
import type { Place } from './whereabouts.ts';

/** Parameters of pages that name places or publishers; publishers of the sample have its word in their ids. */
const isOfSample = (value: string): boolean =>
  value.split(',').some((each) => (/^\d{6,9}$/u.test(each) ? isSampleCode(each) : each.includes(sampleWord)));

/** Whether a page is about the invented sample city: it names the city, a part of it, or a publisher of it. */
export const isAboutSample = ({ state, own }: Place): boolean =>
  [...state.places, ...state.publishers, ...own.values()].some(isOfSample);
