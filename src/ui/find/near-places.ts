import { squash } from './match.ts';
import type { PlaceEntry } from './place-entries.ts';

/** Fewer letters than these are so near to so many names that being near says nothing. */
const fewest = 5;

/** The syllables with which the register reads each character of its names, by character. */
export type Readings = ReadonlyMap<string, ReadonlySet<string>>;

const syllablesOf = (pinyin: string): readonly string[] =>
  pinyin.split(/[| ]+/u).filter((each) => each !== '');

/** Learns from the names of the places and their sounds how characters are read. */
export function toReadings(entries: readonly PlaceEntry[]): Readings {
  const readings = new Map<string, Set<string>>();
  for (const { alone } of entries) {
    const syllables = syllablesOf(alone.pinyin);
    for (const name of [alone.hans, alone.hant]) {
      const characters = Array.from(name);
      if (characters.length !== syllables.length) continue;
      for (const [at, character] of characters.entries()) {
        const known = readings.get(character) ?? new Set();
        readings.set(character, known.add(syllables[at] ?? ''));
      }
    }
  }
  return readings;
}

/** Whether two words differ by one letter at most: one more, one less, another one, or two neighbours changed round. */
function differByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const restOf = (word: string, from: number) => word.slice(at + from);
  if (short.length < long.length) return restOf(short, 0) === restOf(long, 1);
  return (
    restOf(short, 1) === restOf(long, 1) ||
    (short[at] === long[at + 1] && short[at + 1] === long[at] && restOf(short, 2) === restOf(long, 2))
  );
}

const isLatin = (text: string): boolean => /^[a-z]+$/u.test(text);

/** The sounds of a place's name: its own as far as a short form goes, and with those above it: hong ze, huai an hong ze. */
function soundsOf({ alone, spellings }: PlaceEntry): readonly (readonly string[])[] {
  const own = syllablesOf(alone.pinyin);
  const short = own.slice(1).map((_, at) => own.slice(0, at + 2));
  const tails = spellings.flatMap(({ pinyin }) => {
    const parts = pinyin.split('|').filter((part) => part !== '');
    return parts.slice(0, -1).map((_, at) => syllablesOf(parts.slice(at).join(' ')));
  });
  return [...short, ...tails];
}

/**
 * The places whose name sounds as a Chinese text does though it is written otherwise (红泽 for 洪泽), or differs from a
 * Latin one by one letter (hauian): what a person may mean who mistypes a name, to be asked where nothing else answers.
 */
export function nearPlaces(
  entries: readonly PlaceEntry[],
  readings: Readings,
  text: string,
): readonly PlaceEntry[] {
  const asked = squash(text);
  if (isLatin(asked)) {
    if (asked.length < fewest) return [];
    return entries.filter((entry) => soundsOf(entry).some((sound) => differByOne(asked, sound.join(''))));
  }
  const characters = Array.from(asked);
  if (characters.length < 2) return [];
  const reads = (syllables: readonly string[]) =>
    characters.length === syllables.length &&
    characters.every((character, at) => readings.get(character)?.has(syllables[at] ?? '') === true);
  return entries.filter((entry) => soundsOf(entry).some(reads));
}
