import { nameOf } from '../kit/publisher-name.ts';
import type { Words } from '../kit/words.tsx';
import type { Answer } from './answer-ask.ts';
import { keyOf, ofPlace, ofPublisher, ofTopic, type Choice } from './found-choice.ts';
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
  toLine: (item: T) => Line | null,
): Group => ({
  id,
  lines: found.flatMap((item) => toLine(item) ?? []),
  total,
});

/** What an answer shows, by kind, places before what is named after them; a kind without an answer is left out. */
export function toGroups(
  answer: Answer,
  words: Pick<Words, 'language' | 't' | 'say' | 'format'>,
): readonly Group[] {
  const { t, language } = words;
  const line = (choice: Choice | null, note: (choice: Choice) => string): Line | null =>
    choice && { id: keyOf(choice), choice, name: nameOf(choice.names, language), note: note(choice) };
  const onPage = ({ page }: Choice) => t.find.shownOn(t.app.pages[page].nav);
  return [
    toGroup('places', answer.places, (entry) => line(ofPlace(entry), () => placeNote(entry, words))),
    toGroup('publishers', answer.publishers, (entry) =>
      line(ofPublisher(entry), () => publisherNote(entry, words)),
    ),
    toGroup('pages', answer.pages, (topic) => line(ofTopic(topic), ({ page }) => t.app.pages[page].lead)),
    toGroup('charts', answer.charts, (topic) => line(ofTopic(topic), onPage)),
    toGroup('figures', answer.figures, (topic) => line(ofTopic(topic), onPage)),
  ].filter(({ lines }) => lines.length > 0);
}

/** What was opened last, as a group of its own. */
export function toRecentGroup(recent: readonly Choice[], { t, language }: Words): readonly Group[] {
  const lines = recent
    .filter(({ page }) => Object.hasOwn(t.app.pages, page))
    .map((choice) => ({
      id: `recent-${keyOf(choice)}`,
      choice,
      name: nameOf(choice.names, language),
      note: t.app.pages[choice.page].nav,
    }));
  return lines.length === 0 ? [] : [{ id: 'recent', lines, total: lines.length }];
}
