import type { Text } from '../../schema/axis.ts';
import { firstAsked, type Asked } from '../../views/guided/asked.ts';
import { questionOf } from '../../views/guided/guided-questions.ts';
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
  /** What a question is asked about. */
  readonly asked?: Asked;
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
export function ofTopic({
  kind,
  id,
  names,
  page: name,
  view,
}: Pick<TopicEntry, 'kind' | 'id' | 'names' | 'page' | 'view'>): Choice | null {
  const page = pages.find((each) => each.id === name)?.id;
  return page === undefined ? null : { kind, id, names, page, view };
}

/** A question with the place and year that it is asked about, under the words that it is shown by. */
export const ofQuestion = ({ id, page, view }: TopicEntry, asked: Asked, words: string): Choice | null => {
  const choice = ofTopic({
    kind: 'question',
    id,
    page,
    view,
    names: { hans: words, hant: words, en: words },
  });
  return choice && questionOf(id) ? { ...choice, asked } : null;
};

/** Where a choice leads, the reader's filter kept; a question has a filter of its own. */
export function placeOf({ kind, id, page, asked = firstAsked }: Choice, state: State): Place {
  const question = kind === 'question' ? questionOf(id) : undefined;
  if (question)
    return {
      page,
      state: { ...state, ...question.filter(asked) },
      params: new URLSearchParams(question.own(asked)),
    };
  if (kind === 'publisher') return { page, state, params: new URLSearchParams({ id }) };
  if (kind === 'place') return { page: 'place', state, params: new URLSearchParams({ at: id }) };
  return { page, state, params: new URLSearchParams() };
}
