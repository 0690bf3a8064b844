import { publisherName } from '../../views/model/names.ts';
import type { Words } from '../kit/words.tsx';
import type { Answer } from './answer-ask.ts';
import type { Asked } from '../../views/guided/asked.ts';
import {
  guidedQuestions,
  questionOf,
  questionWords,
  type GuidedQuestion,
} from '../../views/guided/guided-questions.ts';
import { keyOf, ofPlace, ofPublisher, ofQuestion, ofTopic, type Choice } from './found-choice.ts';
import { levelOfCode } from '../../places/place-code.ts';
import type { TopicEntry } from './entries.ts';
import type { Found } from './match.ts';
import { placeNote } from './place-note.ts';
import { publisherNote } from './publisher-note.ts';

/** A line of the search box: a choice, how it is called, and what tells it from others of that name. */
export type Line = {
  readonly id: string;
  readonly choice: Choice;
  readonly name: string;
  readonly note: string;
};

/** `total`: how many there are in all, of which the lines are the best. */
export type Group = {
  readonly id: keyof Words['t']['find']['groups'];
  readonly lines: readonly Line[];
  readonly total: number;
};

const toGroup = <T>(
  id: Group['id'],
  { found, total }: Found<T>,
  toLine: (item: T) => Line | null | undefined,
): Group => ({
  id,
  lines: found.flatMap((item) => toLine(item) ?? []),
  total,
});

/** What questions are asked about where their text does not say: a place, with its name, and a year. */
export type AskedAbout = { readonly asked: Asked; readonly name: string };

type GroupWords = Pick<Words, 'language' | 't' | 'say' | 'format'>;

/** A question as a line, asked of a place and a year. */
function toQuestionLine(
  question: GuidedQuestion,
  { t, format }: GroupWords,
  { asked, name }: AskedAbout,
): Line {
  const words = questionWords(question.id, t.questions, name, format.exact(asked.year, 'year'));
  const choice = ofQuestion(question, asked, words);
  return { id: keyOf(choice), choice, name: words, note: t.find.shownOn(t.app.pages[choice.page].nav) };
}

/** So many questions are offered before anything is typed. */
const offered = 4;

/** The questions that are offered first, asked of what was looked at last. */
export const toFirstQuestions = (words: GroupWords, about: AskedAbout): Group => ({
  id: 'questions',
  lines: guidedQuestions.slice(0, offered).map((question) => toQuestionLine(question, words, about)),
  total: guidedQuestions.length,
});

/** What an answer shows, by kind in its order; a kind without an answer is left out. */
export function toGroups(answer: Answer, words: GroupWords, { asked, name }: AskedAbout): readonly Group[] {
  const { t, language, format } = words;
  const line = (choice: Choice | null, note: (choice: Choice) => string): Line | null =>
    choice && {
      id: keyOf(choice),
      choice,
      name: publisherName(choice.names, { language }),
      note: note(choice),
    };
  const { about, names } = answer.questions;
  const onPage = ({ page }: Choice) => t.find.shownOn(t.app.pages[page].nav);
  // A chart compares: it is narrowed to a place with parts, and of a county its page tells.
  const within = about.code !== undefined && levelOfCode(about.code) === 'county' ? null : about;
  const told = within && [
    ...(names && within.code !== undefined ? [publisherName(names, { language })] : []),
    ...(within.year === undefined ? [] : [format.exact(within.year, 'year')]),
  ];
  const ofNarrowed = (topic: TopicEntry, note: (choice: Choice) => string): Line | null => {
    const choice = ofTopic(topic);
    return line(choice && within ? { ...choice, within } : choice, (each) =>
      [note(each), ...(told ?? [])].join(' · '),
    );
  };
  const groups: readonly Group[] = [
    toGroup('places', answer.places, (entry) => {
      const choice = ofPlace(entry);
      const inYear = about.year === undefined ? choice : { ...choice, within: { year: about.year } };
      return line(inYear, () => placeNote(entry, words));
    }),
    toGroup('questions', answer.questions, ({ id }) => {
      const question = questionOf(id);
      const place = names ? publisherName(names, { language }) : name;
      return question && toQuestionLine(question, words, { asked: { ...asked, ...about }, name: place });
    }),
    toGroup('publishers', answer.publishers, (entry) =>
      line(ofPublisher(entry), () => publisherNote(entry, words)),
    ),
    toGroup('pages', answer.pages, (topic) => ofNarrowed(topic, ({ page }) => t.app.pages[page].lead)),
    toGroup('charts', answer.charts, (topic) => ofNarrowed(topic, onPage)),
    toGroup('figures', answer.figures, (topic) => ofNarrowed(topic, onPage)),
    toGroup('terms', answer.terms, (topic) => line(ofTopic(topic), onPage)),
    toGroup('near', answer.near, (entry) => line(ofPlace(entry), () => placeNote(entry, words))),
  ];
  return answer.order
    .flatMap((kind) => groups.find(({ id }) => id === kind) ?? [])
    .filter(({ lines }) => lines.length > 0);
}

/** What was opened last, as a group of its own. */
export function toRecentGroup(recent: readonly Choice[], { t, language }: Words): readonly Group[] {
  const lines = recent
    .filter(({ page }) => Object.hasOwn(t.app.pages, page))
    .map((choice) => ({
      id: `recent-${keyOf(choice)}`,
      choice,
      name: publisherName(choice.names, { language }),
      note: t.app.pages[choice.page].nav,
    }));
  return lines.length === 0 ? [] : [{ id: 'recent', lines, total: lines.length }];
}
