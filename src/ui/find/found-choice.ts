import type { Text } from '../../schema/axis.ts';
import { firstAsked, type Asked } from '../../views/guided/asked.ts';
import { withinPlace } from '../../query/place-reports.ts';
import { questionOf, type GuidedQuestion } from '../../views/guided/guided-questions.ts';
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
  /** The place whose parts are to be shown, and the year, where the text named them. */
  readonly within?: Partial<Asked>;
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
export const ofQuestion = ({ id, page, panel }: GuidedQuestion, asked: Asked, words: string): Choice => ({
  kind: 'question',
  id,
  names: { hans: words, hant: words, en: words },
  page,
  view: panel,
  asked,
});

/** The reader's filter, with the place and the year that were named instead of theirs. */
const narrowed = (state: State, { code, year }: Partial<Asked>): State => ({
  ...state,
  ...(code === undefined ? {} : withinPlace(code)),
  ...(year === undefined ? {} : { years: [year] }),
});

/** Where a choice leads, the reader's filter kept; a question has a filter of its own. */
export function placeOf({ kind, id, page, asked = firstAsked, within = {} }: Choice, state: State): Place {
  const question = kind === 'question' ? questionOf(id) : undefined;
  if (question)
    return {
      page,
      state: { ...state, ...question.filter(asked) },
      params: new URLSearchParams(question.own(asked)),
    };
  if (kind === 'publisher') return { page, state, params: new URLSearchParams({ id }) };
  if (kind === 'place') {
    const year = within.year === undefined ? {} : { year: String(within.year) };
    return { page: 'place', state, params: new URLSearchParams({ at: id, ...year }) };
  }
  if (kind === 'term') return { page, state, params: new URLSearchParams({ note: id }) };
  const params = page === 'place' && within.code !== undefined ? { at: within.code } : {};
  return { page, state: narrowed(state, within), params: new URLSearchParams(params) };
}
