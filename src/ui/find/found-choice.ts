import type { Text } from '../../schema/axis.ts';
import type { State } from '../../state/state.ts';
import type { Place } from '../address/whereabouts.ts';
import { pages, type PageId } from '../address/pages.ts';
import type { PublisherEntry, TopicEntry } from './entries.ts';
import type { PlaceEntry } from './place-entries.ts';

/** Something that was found and can be gone to: what it is called, and where it is. Kept among the recent ones as it is. */
export type Choice = {
  readonly kind: 'publisher' | 'place' | TopicEntry['kind'];
  readonly id: string;
  readonly names: Text;
  readonly page: PageId;
  /** The panel on that page. */
  readonly view: string | null;
};

export const keyOf = ({ kind, id }: Pick<Choice, 'kind' | 'id'>): string => `${kind}:${id}`;

const namesOf = ({ hans, hant, en }: Text): Text => ({ hans, hant, en });

export const ofPublisher = (entry: PublisherEntry): Choice => ({
  kind: 'publisher',
  id: entry.id,
  names: namesOf(entry),
  page: 'publisher',
  view: null,
});

export const ofPlace = (entry: PlaceEntry): Choice => ({
  kind: 'place',
  id: entry.id,
  names: namesOf(entry),
  page: 'place',
  view: null,
});

/** Null where an index of another version names a page that is none. */
export function ofTopic({ kind, id, names, page: name, view }: TopicEntry): Choice | null {
  const page = pages.find((each) => each.id === name)?.id;
  return page === undefined ? null : { kind, id, names, page, view };
}

/** Where a choice leads, the reader's filter kept. */
export function placeOf({ kind, id, page }: Choice, state: State): Place {
  if (kind === 'publisher') return { page, state, own: new URLSearchParams({ id }) };
  if (kind === 'place') return { page: 'place', state, own: new URLSearchParams({ at: id }) };
  return { page, state, own: new URLSearchParams() };
}
