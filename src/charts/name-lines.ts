import { isNarrow, type Look } from './look.ts';
import { shorten } from './shorten.ts';
import { textWidth } from './text-width.ts';

/** The room for names beside horizontal bars. */
export const nameRoom = (look: Look): number => Math.min(look.width * (isNarrow(look) ? 0.4 : 0.34), 240);

/** How many lines names get: two where a third of them would not fit one. */
export function nameLines(names: readonly string[], look: Look): 1 | 2 {
  const long = names.filter((name) => textWidth(name) > nameRoom(look)).length;
  return long * 3 > names.length ? 2 : 1;
}

/** A row's height (CSS pixels), by the lines of its name. */
export const rowHeight = (names: readonly string[], look: Look): number =>
  nameLines(names, look) === 2 ? 32 : 24;

/** A name broken into at most two lines, between words where it has any and not within brackets; what does not fit is cut. */
export function foldName(name: string, lines: 1 | 2, room: number): string {
  if (lines === 1 || textWidth(name) <= room) return shorten(name, room);
  const parts = name.match(/[（(][^（）()]*[）)]|[^\s（(\u2e80-\uffef]+\s?|\s|[\u2e80-\uffef]/g) ?? [name];
  let first = '';
  for (const part of parts) {
    if (textWidth(first + part.trimEnd()) > room) break;
    first += part;
  }
  if (first === '') return shorten(name, room);
  return `${first.trimEnd()}\n${shorten(name.slice(first.length), room)}`;
}
