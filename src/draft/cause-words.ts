import { indicatorOf, type IndicatorKey } from '../schema/indicators.ts';
import type { Language } from '../schema/languages.ts';
import type { CheckMessages } from '../text/messages.ts';
import type { Cause, Change } from './causes/cause.ts';

type Words = CheckMessages['cause'];
type Reading = Omit<Cause, 'mends' | 'others'>;

const shown = (value: number): string => value.toLocaleString('en-US').replace('-', '−');

const nameOf = (key: IndicatorKey, language: Language): string => indicatorOf(key).names[language];

function changeInWords({ key, printed, meant }: Change, words: Words, language: Language): string {
  if (key === 'narrative.no_disputes') return words.isNone;
  const name = nameOf(key, language);
  return printed === null ? words.fill(name, shown(meant)) : words.change(name, shown(printed), shown(meant));
}

/** What the slip is, in words. */
function kindInWords({ kind, part }: Reading, words: Words, language: Language): string {
  if (kind === 'left_out' || kind === 'counted_twice') {
    return part === undefined ? words.total : words[kind](nameOf(part, language));
  }
  return words[kind];
}

/** What most likely is meant: the slip, and each number that would have to be another one. */
export function causeInWords(reading: Reading, words: Words, language: Language): string {
  const [colon, comma] = language === 'en' ? [': ', '; '] : ['：', '；'];
  const changes = reading.changes.map((change) => changeInWords(change, words, language));
  return `${kindInWords(reading, words, language)}${colon}${changes.join(comma)}`;
}
