import { toShortForm } from '../../../places/clean-name.ts';
import {
  locatePublisher,
  type Located,
  type PublisherAlias,
  type PublisherClues,
} from '../../../places/locate.ts';
import { register } from '../places/register.ts';
import { toSlug } from '../places/romanise.ts';

/** One publisher, whatever form of its name was told. The id depends on the name alone. */
export type Identity = Located & { readonly id: string };

/** Places a publisher and gives it its id; throws as `locatePublisher` does. */
export function identifyPublisher(clues: PublisherClues, aliases: readonly PublisherAlias[]): Identity {
  const located = locatePublisher(register, clues, aliases);
  const { region_code, rest, isOffice } = located;
  const slug = [
    region_code,
    toSlug(register.placeOf(region_code)?.short ?? ''),
    toSlug(toShortForm(rest)),
    isOffice ? 'benjiguan' : '',
  ];
  return { ...located, id: slug.filter((part) => part !== '').join('-') };
}
