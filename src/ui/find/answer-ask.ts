import { levelOfCode } from '../../places/place-code.ts';
import { answerPlaces } from './answer-place.ts';
import { answerOrgans, answerPublishers } from './answer-publisher.ts';
import { answerQuestions, type AskedQuestions } from './answer-question.ts';
import { answerTopics } from './answer-topic.ts';
import type { Entries, PublisherEntry, TopicEntry } from './entries.ts';
import { squash, type Found } from './match.ts';
import { nearPlaces } from './near-places.ts';
import type { PlaceEntry } from './place-entries.ts';
import { readAsk, type AskedText } from './read-ask.ts';

/** What is looked for: a text, publishers to leave out, and how many of each kind are wanted. */
export type Ask = {
  readonly text: string;
  readonly exclude: readonly string[];
  readonly publishers: number;
  readonly others: number;
};

type Kinds = {
  readonly publishers: Found<PublisherEntry>;
  readonly places: Found<PlaceEntry>;
  readonly questions: AskedQuestions;
  readonly pages: Found<TopicEntry>;
  readonly charts: Found<TopicEntry>;
  readonly figures: Found<TopicEntry>;
  /** What measures and terms mean. */
  readonly terms: Found<TopicEntry>;
  /** Places that may be meant where nothing answers. */
  readonly near: Found<PlaceEntry>;
};

/** `order`: the kinds, those that answer best first. */
export type Answer = Kinds & { readonly order: readonly (keyof Kinds)[] };

const order = ['places', 'questions', 'publishers', 'pages', 'charts', 'figures', 'terms', 'near'] as const;

const before = (...first: readonly (keyof Kinds)[]): Answer['order'] => [
  ...first,
  ...order.filter((kind) => !first.includes(kind)),
];

const nothing: AskedText = { places: [], year: null, rest: '', core: '', asksMeaning: false };

/** Which kinds stand first: what is asked for by name, be it an organ’s beside its place, before what merely has its letters. */
function toOrder(kinds: Omit<Kinds, 'near'>, asked: AskedText, organs: Kinds['publishers']): Answer['order'] {
  const { places, publishers, pages, charts, figures, terms } = kinds;
  if (asked.asksMeaning && terms.total > 0) return before('terms');
  if (asked.places.length > 0 && asked.rest === '') return order;
  if (asked.places.length > 0 && publishers.total === 0)
    return levelOfCode(asked.places[0]?.id ?? '') === 'county' ? order : before('questions');
  if (publishers === organs && organs.total > 0) return before('publishers');
  if (places.exact === true || publishers.exact === true) return order;
  if (pages.exact === true || charts.exact === true) return before('pages', 'charts', 'questions');
  return figures.exact === true || terms.exact === true
    ? before('questions', 'charts', 'figures', 'terms')
    : order;
}

/**
 * Looks in everything at once. A text that names a place and asks something of it (重庆公开率, hongze refusal rate) is
 * answered by what it asks, and by the place where nothing has all of the text for its name.
 */
export function answerAsk(entries: Entries, { text, exclude, publishers, others }: Ask): Answer {
  const left = new Set(exclude);
  const open = left.size === 0 ? entries.publishers : entries.publishers.filter(({ id }) => !left.has(id));
  const whole = answerPlaces(entries.register, entries.places, text, others);
  const named = answerPublishers(open, text, publishers);
  const isWhole = squash(text) === '' || whole.exact === true;
  const asked = isWhole ? nothing : readAsk(entries.register, entries.places, text);
  const organs = answerOrgans(open, asked, publishers);
  const topics = (...kinds: readonly TopicEntry['kind'][]) =>
    answerTopics(entries.topics, kinds, [text, asked.rest, asked.core], others);
  const aside = { found: asked.places.slice(0, others), total: asked.places.length };
  const kinds: Omit<Kinds, 'near'> = {
    publishers: named.total > 0 ? named : organs,
    places: whole.total > 0 || named.total > 0 ? whole : aside,
    questions: answerQuestions(entries.topics, asked, text, others),
    pages: topics('page'),
    charts: topics('view'),
    figures: topics('measure', 'indicator'),
    terms: topics('term'),
  };
  const answers = Object.values(kinds).some(({ total }) => total > 0);
  const near = answers ? [] : nearPlaces(entries.places, entries.readings, text);
  return {
    ...kinds,
    near: { found: near.slice(0, others), total: near.length },
    order: toOrder(kinds, asked, organs),
  };
}
