import type { Phrase } from './phrase.ts';
import { phrasesOfDisputes } from './phrases-of-disputes.ts';
import { phrasesOfPublishing } from './phrases-of-publishing.ts';
import { phrasesOfRequests } from './phrases-of-requests.ts';
import { phrasesOfServices } from './phrases-of-services.ts';

/** All that a clause of known words may tell. */
export const phrases: readonly Phrase[] = [
  ...phrasesOfPublishing,
  ...phrasesOfRequests,
  ...phrasesOfDisputes,
  ...phrasesOfServices,
];
