import type { TopicEntry } from './entries.ts';
import { gradeNames, squash, type Findable, type Found } from './match.ts';

const spell = (text: string): Findable => ({
  hans: text,
  hant: text,
  en: text,
  parts: [0],
  pinyin: '|',
  slug: '',
});

const spellings = new WeakMap<TopicEntry, readonly Findable[]>();

/** A topic’s name, and the other words for it. */
function spellingsOf(topic: TopicEntry): readonly Findable[] {
  const known = spellings.get(topic) ?? [topic, ...(topic.also ?? []).map(spell)];
  spellings.set(topic, known);
  return known;
}

/** The topics of some kinds that answer to a text by their names or by other words; an empty text gives the first ones. */
export function answerTopics(
  topics: readonly TopicEntry[],
  kinds: readonly TopicEntry['kind'][],
  text: string,
  limit: number,
): Found<TopicEntry> {
  const open = topics.filter(({ kind }) => kinds.includes(kind));
  const all = squash(text) === '' ? open : gradeNames(open, spellingsOf, text);
  return { found: all.slice(0, limit), total: all.length };
}
