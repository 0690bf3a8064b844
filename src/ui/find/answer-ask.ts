import { answerPlaces, placesBefore } from './answer-place.ts';
import { answerQuestions, type AskedQuestions } from './answer-question.ts';
import { answerTopics } from './answer-topic.ts';
import type { Entries, PublisherEntry, TopicEntry } from './entries.ts';
import { findNames, type Found } from './match.ts';
import type { PlaceEntry } from './place-entries.ts';

/** What is looked for: a text, publishers to leave out, and how many of each kind are wanted. */
export type Ask = {
  readonly text: string;
  readonly exclude: readonly string[];
  readonly publishers: number;
  readonly others: number;
};

export type Answer = {
  readonly publishers: Found<PublisherEntry>;
  readonly places: Found<PlaceEntry>;
  readonly questions: AskedQuestions;
  readonly pages: Found<TopicEntry>;
  readonly charts: Found<TopicEntry>;
  readonly figures: Found<TopicEntry>;
};

/** Looks in everything at once. A text that nothing answers to, but that begins with a place, is answered by that place. */
export function answerAsk(entries: Entries, { text, exclude, publishers, others }: Ask): Answer {
  const left = new Set(exclude);
  const open = left.size === 0 ? entries.publishers : entries.publishers.filter(({ id }) => !left.has(id));
  const topics = (...kinds: readonly TopicEntry['kind'][]) =>
    answerTopics(entries.topics, kinds, text, others);
  const answer: Answer = {
    publishers: findNames(open, text, publishers),
    places: answerPlaces(entries.register, entries.places, text, others),
    questions: answerQuestions(entries, text, others),
    pages: topics('page'),
    charts: topics('view'),
    figures: topics('measure', 'indicator'),
  };
  if (Object.values(answer).some(({ total }) => total > 0)) return answer;
  return { ...answer, places: placesBefore(entries.register, entries.places, text, others) };
}
