import { levelOfCode } from '../../places/place-code.ts';
import type { Text } from '../../schema/axis.ts';
import type { Asked } from '../../views/guided/asked.ts';
import { questionOf } from '../../views/guided/guided-questions.ts';
import type { TopicEntry } from './entries.ts';
import { likeness } from './likeness.ts';
import type { Found } from './match.ts';
import type { AskedText } from './read-ask.ts';

/** Questions that a text asks, and the place and the year that it names. */
export type AskedQuestions = Found<TopicEntry> & {
  readonly about: Partial<Asked>;
  /** The place’s names; null where the text names none. */
  readonly names: Text | null;
};

/** So much of a text must be in a question for it to answer, and so much of what the best one has. */
const enough = 0.5;
const nearBest = 0.7;

/** How much of a text a question’s other words are that it holds: 江苏各市排名 holds 排名. At least enough where it holds one. */
function holdsWord(text: string, also: readonly string[]): number {
  const words = also.flatMap((each) => each.split(' ')).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  const held = words.filter((word) => text.includes(word)).map((word) => word.length);
  return held.length === 0 ? 0 : enough + ((1 - enough) * Math.max(...held)) / text.length;
}

/** The questions that a text asks in other words: 重庆谁没报2024, 公开率最高, who has not filed. */
export function answerQuestions(
  topics: readonly TopicEntry[],
  { places, year, rest, core }: AskedText,
  text: string,
  limit: number,
): AskedQuestions {
  const [place] = places;
  const texts =
    place && core === '' ? [] : [rest, core, ...(place ? [] : [text])].filter((each) => each !== '');
  const like = ({ hans, hant, en, also = [] }: TopicEntry): number => {
    const other = [hans, hant, en, ...also].join(' ');
    return Math.max(0, ...texts.map((each) => Math.max(likeness(each, other), holdsWord(each, also))));
  };
  // A question about the country is no answer to one about a place, nor one that compares parts to one about a county.
  const left = !place ? [] : levelOfCode(place.id) === 'county' ? ['country', 'parts'] : ['country'];
  const graded = topics
    .filter(({ kind, id }) => kind === 'question' && !left.includes(questionOf(id)?.scope ?? ''))
    .map((topic) => ({ topic, share: like(topic) }))
    .sort((one, other) => other.share - one.share);
  const best = graded[0]?.share ?? 0;
  const found = graded
    .filter(({ share }) => share >= Math.max(enough, nearBest * best))
    .map(({ topic }) => topic);
  return {
    found: found.slice(0, limit),
    total: found.length,
    about: { ...(place ? { code: place.id } : {}), ...(year === null ? {} : { year }) },
    names: place ? { hans: place.hans, hant: place.hant, en: place.en } : null,
  };
}
