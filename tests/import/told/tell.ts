import type { Scope } from '../../../src/schema/publishers.ts';
import { readText } from '../../../src/import/read-text.ts';
import { parseChannels } from '../../../src/import/told/parse-channels.ts';
import { parseTold } from '../../../src/import/told/parse-told.ts';
import { toSentences } from '../../../src/import/told/sentences.ts';

const sentencesOf = (text: string) =>
  toSentences(readText(new TextEncoder().encode(`一、总体情况\n${text}`)));

/** What a sentence of section one tells of 2022: key → number, ~ before one that is approximate. */
export function tell(text: string): Record<string, number | string> {
  return Object.fromEntries(
    parseTold(sentencesOf(text), 2022).map(({ key, figure }) => [
      key,
      'value' in figure ? (figure.approximate ? `~${figure.value}` : figure.value) : figure.problem,
    ]),
  );
}

/** The channels that a sentence of section one tells of in 2022: kind → items. */
export function tellChannels(text: string): Record<string, number | null> {
  return Object.fromEntries(
    parseChannels(sentencesOf(text), 2022).map(({ channel, items }) => [channel, items]),
  );
}

/** The channels whose numbers a sentence of section one calls parts of all items disclosed. */
export const tellParts = (text: string): readonly string[] =>
  parseChannels(sentencesOf(text), 2022).flatMap(({ channel, part }) => (part ? [channel] : []));

/** All that a sentence of section one tells of 2022: `narrative` keys without the prefix, channels as `@kind`. */
export function readTold(text: string, speaker: Scope | null = null): Record<string, number | string> {
  const sentences = sentencesOf(text);
  const words = (value: number | null, approximate?: boolean) =>
    value === null ? 'null' : approximate ? `~${value}` : value;
  return {
    ...Object.fromEntries(
      parseTold(sentences, 2022, speaker).map(({ key, figure }) => [
        key.replace('narrative.', ''),
        'value' in figure ? words(figure.value, figure.approximate) : figure.problem,
      ]),
    ),
    ...Object.fromEntries(
      parseChannels(sentences, 2022, speaker).map(({ channel, items, approximate }) => [
        `@${channel}`,
        words(items, approximate),
      ]),
    ),
  };
}
