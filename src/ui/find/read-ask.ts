import { findPlaces } from '../../places/find-place.ts';
import type { Places } from '../../places/places.ts';
import { gradeNames, squash } from './match.ts';
import type { PlaceEntry } from './place-entries.ts';

/** A text in its parts: the places and the year that it names, and what it asks of them. */
export type AskedText = {
  /** The places that a part of the text names, the likeliest first; those that the whole of it names are none of them. */
  readonly places: readonly PlaceEntry[];
  readonly year: number | null;
  /** The text without its place and its year. */
  readonly rest: string;
  /** The rest without the words that any question has: 重庆哪个区公开率最高 → 公开率最高. */
  readonly core: string;
  /** It asks what something means (什么是公开率, what does … mean). */
  readonly asksMeaning: boolean;
};

const yearWords = /(?<!\d)(20\d\d)(?!\d)(?:\s*年度?(?![报報]))?/u;

const meaning =
  /什[么麼]是|是什[么麼]意思|什[么麼]意思|是什[么麼]|是啥|指什[么麼]|是指|怎[么麼]算的?|如何[计計]算|怎[么麼]理解|的?定[义義]|的?含[义義]|\b(?:(?:what|how) (?:is|are|does)|mean(?:s|ing)?(?: of)?|definition(?: of)?|define|calculated|worked out|explain)\b/giu;

const filler =
  /哪一?[个個]?(?:[省市区區县縣]|机关|機關|地方)|哪些(?:地方|机关|機關)?|哪[个個里裡]|[各我][们們]?(?:[区區][县縣]|[省市区區县縣地]|这里|這裡)|多少|请问|請問|政府|[年报報][报報告]|情况|情況|的|[吗嗎呢？?]|\b(?:the|of|in|for|is|are|do|does|how|which|most)\b/giu;

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

type Parted = { readonly places: readonly PlaceEntry[]; readonly rest: string };

/** The places that a word names as people say it, in Chinese. */
const named = (register: Places, byCode: ReadonlyMap<string, PlaceEntry>, text: string) =>
  findPlaces(register, text).flatMap(({ code }) => byCode.get(code.slice(0, 6)) ?? []);

/** The longest beginning of a Chinese text, or a word of it, that names a place. */
function partChinese(register: Places, byCode: ReadonlyMap<string, PlaceEntry>, text: string): Parted | null {
  const words = text.split(/\s+/u);
  if (words.length > 1)
    for (const [at, word] of words.entries()) {
      const places = word.length > 1 ? named(register, byCode, word) : [];
      if (places.length > 0) return { places, rest: words.toSpliced(at, 1).join(' ') };
    }
  const letters = Array.from(text);
  for (let length = Math.min(letters.length - 1, 12); length > 1; length -= 1) {
    const places = named(register, byCode, letters.slice(0, length).join(''));
    if (places.length > 0) return { places, rest: letters.slice(length).join('') };
  }
  return null;
}

/** So many words name a place at most, and so many letters at least. */
const most = 3;
const least = 4;

/** The longest run of Latin words at the beginning or the end of a text that is the name of places: hongze refusal rate. */
function partLatin(entries: readonly PlaceEntry[], text: string): Parted | null {
  const words = text.split(/\s+/u);
  for (let length = Math.min(words.length - 1, most); length > 0; length -= 1)
    for (const at of [0, words.length - length]) {
      const run = words.slice(at, at + length).join(' ');
      if (squash(run).length < least) continue;
      const [exact = []] = gradeNames(entries, ({ spellings }) => spellings, run);
      if (exact.length > 0) return { places: exact, rest: words.toSpliced(at, length).join(' ') };
    }
  return null;
}

/** A text that is nothing but the name of places, once its year or what asks for a meaning is taken off: 重庆2024. */
function partWhole(
  register: Places,
  entries: readonly PlaceEntry[],
  byCode: ReadonlyMap<string, PlaceEntry>,
  text: string,
): Parted | null {
  const [exact = []] = gradeNames(entries, ({ spellings }) => spellings, text);
  const found = named(register, byCode, text);
  const places = [...found, ...exact.filter((entry) => !found.includes(entry))];
  return places.length > 0 ? { places, rest: '' } : null;
}

/** Reads what a text asks, in either script or English. */
export function readAsk(register: Places, entries: readonly PlaceEntry[], text: string): AskedText {
  const year = yearWords.exec(text)?.[1];
  const bare = tidy(text.replace(yearWords, ' '));
  const byCode = new Map(entries.map((entry) => [entry.id, entry]));
  const plain = tidy(bare.replace(meaning, ' '));
  const isLatin = !/\p{Script=Han}/u.test(plain);
  const whole = plain === '' || plain === tidy(text) ? null : partWhole(register, entries, byCode, plain);
  const parted =
    whole ??
    (plain === ''
      ? null
      : isLatin
        ? partLatin(entries, tidy(plain.replace(filler, ' ')))
        : partChinese(register, byCode, plain));
  const { places, rest } = parted ?? { places: [], rest: plain };
  return {
    places,
    year: year === undefined ? null : Number(year),
    rest: tidy(rest),
    core: tidy(rest.replace(filler, ' ')),
    asksMeaning: plain !== bare,
  };
}
