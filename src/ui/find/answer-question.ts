import { findPlaces } from '../../places/find-place.ts';
import type { Places } from '../../places/places.ts';
import type { Text } from '../../schema/axis.ts';
import type { Asked } from '../../views/guided/asked.ts';
import type { Entries, TopicEntry } from './entries.ts';
import { likeness } from './likeness.ts';
import type { Found } from './match.ts';

/** Questions that a text asks, and the place and the year that it names. */
export type AskedQuestions = Found<TopicEntry> & {
  readonly about: Partial<Asked>;
  /** The place’s names; null where the text names none. */
  readonly names: Text | null;
};

/** So much of a text must be in a question for it to answer. */
const enough = 0.5;

/** The place that a text begins with, by its longest such beginning, and the rest. */
function placeBefore(places: Places, text: string): { readonly code: string | null; readonly rest: string } {
  const letters = Array.from(text);
  for (let length = Math.min(letters.length - 1, 12); length > 1; length -= 1) {
    const [first] = findPlaces(places, letters.slice(0, length).join(''));
    if (first) return { code: first.code, rest: letters.slice(length).join('') };
  }
  return { code: null, rest: text };
}

/** The questions that a text asks in other words: 重庆谁没报2024, 公开率最高, who has not filed. */
export function answerQuestions(
  { register, places, topics }: Pick<Entries, 'register' | 'places' | 'topics'>,
  text: string,
  limit: number,
): AskedQuestions {
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(text)?.[0];
  const bare = text.replace(/(?<!\d)20\d\d(?!\d)\s*年?度?/u, ' ').trim();
  const { code, rest } = placeBefore(register, bare);
  const like = (topic: TopicEntry): number => {
    const other = [topic.hans, topic.hant, topic.en, ...(topic.also ?? [])].join(' ');
    return Math.max(likeness(rest, other), likeness(bare, other));
  };
  const found = topics
    .filter(({ kind }) => kind === 'question')
    .map((topic) => ({ topic, share: like(topic) }))
    .filter(({ share }) => share >= enough)
    .sort((one, other) => other.share - one.share)
    .map(({ topic }) => topic);
  const place = places.find(({ id }) => id === code?.slice(0, 6));
  return {
    found: found.slice(0, limit),
    total: found.length,
    about: {
      ...(place ? { code: place.id } : {}),
      ...(year === undefined ? {} : { year: Number(year) }),
    },
    names: place ? { hans: place.hans, hant: place.hant, en: place.en } : null,
  };
}
