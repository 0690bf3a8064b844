import type { Filter } from './filter.ts';

/** A list, a median, a share or quartiles of fewer publishers say nothing of their group. */
export const enoughPublishers = 5;

/** Where the reader asks about a place, a list of fewer answers nothing; medians and shares need five there too. */
const enoughOfPlace = 2;

/** How many publishers a list needs: of one place that the reader chose two, else five. */
export const enoughListed = ({ places, provinces }: Filter): number =>
  places.length > 0 || provinces.length === 1 ? enoughOfPlace : enoughPublishers;
