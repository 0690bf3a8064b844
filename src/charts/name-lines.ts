import { isNarrow, type Look } from './look.ts';
import { shorten } from './shorten.ts';
import { textWidth } from './text-width.ts';

/** The room for names beside horizontal bars. */
export const nameRoom = (look: Look): number => Math.min(look.width * (isNarrow(look) ? 0.4 : 0.34), 240);

const heights = { 1: 24, 2: 32, 3: 44 } as const;

/** How many lines of names rows have room for. */
type Lines = keyof typeof heights;

/** One more line where a third of the names would not fit those before. A few long names stand close, or are cut. */
export function nameLines(names: readonly string[], look: Look): Lines {
  const room = nameRoom(look);
  const long = (most: Lines) => names.filter((name) => !fitsIn(name, room, most)).length * 3 > names.length;
  if (!long(1)) return 1;
  return long(2) ? 3 : 2;
}

/** Rows of one line of which a few have two. */
const closeHeight = 26;

/** A row's height (CSS pixels), by the lines of its name. */
export function rowHeight(names: readonly string[], look: Look): number {
  const lines = nameLines(names, look);
  const isClose = lines === 1 && names.some((name) => textWidth(name) > nameRoom(look));
  return isClose ? closeHeight : heights[lines];
}

/** So many characters of Chinese at least go over to a second line. */
const leastRest = 3;

const isOneWord = (text: string): boolean => /^[\u2e80-\uffef]+$/.test(text);

/**
 * A name in at most so many lines, broken between words where it has any and within
 * brackets only where they would not fit; the last may be too long. */
function breakName(name: string, room: number, most: Lines): string[] {
  const whole = name.match(/[（(][^（）()]*[）)]|[^\s（(\u2e80-\uffef]+\s?|\s|[\u2e80-\uffef]/g) ?? [name];
  const parts = whole.flatMap((part) => (textWidth(part) > room ? part.split(/(?<=[，,]\s?)/) : [part]));
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && lines.length < most - 1 && textWidth(line + part.trimEnd()) > room) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  const [first = ''] = lines;
  if (lines.length === 1 && line.length < leastRest && isOneWord(name)) {
    const from = leastRest - line.length;
    return [first.slice(0, -from), first.slice(-from) + line];
  }
  return [...lines, line];
}

const fitsIn = (name: string, room: number, most: Lines): boolean =>
  breakName(name, room, most).every((line) => textWidth(line.trimEnd()) <= room);

/** A name broken into lines; what does not fit the last is cut. */
export const foldName = (name: string, room: number, most: Lines = 2): string =>
  breakName(name, room, most)
    .map((line) => shorten(line.trimEnd(), room))
    .join('\n');
