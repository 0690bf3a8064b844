import { isNarrow, type Look } from './look.ts';
import { shorten } from './shorten.ts';
import { textWidth } from './text-width.ts';

/** The room for names beside horizontal bars. */
export const nameRoom = (look: Look): number => Math.min(look.width * (isNarrow(look) ? 0.4 : 0.34), 240);

/** For how many lines rows have room: two where a third of the names would not fit one. Lone long names stand close. */
export function nameLines(names: readonly string[], look: Look): 1 | 2 {
  const long = names.filter((name) => textWidth(name) > nameRoom(look)).length;
  return long * 3 > names.length ? 2 : 1;
}

/** A row's height (CSS pixels), by the lines of its name. */
export const rowHeight = (names: readonly string[], look: Look): number =>
  nameLines(names, look) === 2 ? 32 : 24;

/** So many characters of Chinese at least go over to a second line. */
const leastRest = 3;

const isOneWord = (text: string): boolean => /^[\u2e80-\uffef]+$/.test(text);

/** A name broken into at most two lines, between words where it has any and not within brackets; what does not fit is cut. */
export function foldName(name: string, room: number): string {
  if (textWidth(name) <= room) return name;
  const parts = name.match(/[（(][^（）()]*[）)]|[^\s（(\u2e80-\uffef]+\s?|\s|[\u2e80-\uffef]/g) ?? [name];
  let first = '';
  for (const part of parts) {
    if (textWidth(first + part.trimEnd()) > room) break;
    first += part;
  }
  if (first === '') return shorten(name, room);
  const rest = name.length - first.length;
  if (rest < leastRest && isOneWord(name)) first = first.slice(0, rest - leastRest);
  return `${first.trimEnd()}\n${shorten(name.slice(first.length), room)}`;
}
