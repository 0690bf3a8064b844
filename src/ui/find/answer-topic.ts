import type { TopicEntry } from './entries.ts';
import { gradeTexts, squash, toFound, toGrader, type Findable, type Found } from './match.ts';

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

/** Those each word of a text of several answers to, be it by one name or by different ones: 热线 满意度. */
function holdWords(open: readonly TopicEntry[], text: string): readonly TopicEntry[] {
  const words = text.split(/\s+/u).map(toGrader);
  return words.length < 2
    ? []
    : open.filter((topic) =>
        words.every((grade) => spellingsOf(topic).some((spelling) => grade(spelling) !== null)),
      );
}

/** Those one of whose names a text holds: 下载数据 holds 下载. */
const areHeld = (open: readonly TopicEntry[], text: string): readonly TopicEntry[] =>
  open.filter((topic) =>
    [topic.hans, topic.hant, ...(topic.also ?? [])].some(
      (name) => /^\p{Script=Han}{2,}$/u.test(name) && text.includes(name),
    ),
  );

/**
 * The topics of some kinds that answer to one of some texts by their names or by other words, best grade first; where
 * none does, those that have its words or whose name a text holds, the last text's before the others'. An empty first
 * text gives the first ones.
 */
export function answerTopics(
  topics: readonly TopicEntry[],
  kinds: readonly TopicEntry['kind'][],
  texts: readonly string[],
  limit: number,
): Found<TopicEntry> {
  const open = topics.filter(({ kind }) => kinds.includes(kind));
  if (squash(texts[0] ?? '') === '') return { found: open.slice(0, limit), total: open.length };
  const asked = [...new Set(texts)].filter((text) => squash(text) !== '');
  const merged = gradeTexts(open, spellingsOf, asked);
  if (merged.some((list) => list.length > 0)) return toFound(merged, limit);
  const held = [
    () => holdWords(open, asked.at(-1) ?? ''),
    ...asked.toReversed().map((text) => () => areHeld(open, text)),
  ];
  return toFound([[], held.map((find) => find()).find(({ length }) => length > 0) ?? []], limit);
}
