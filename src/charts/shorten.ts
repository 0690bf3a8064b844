import { textWidth } from './text-width.ts';

/** As much of a text as fits, with an ellipsis where something was cut. */
function cut(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let fitting = '';
  for (const character of text) {
    if (textWidth(`${fitting}${character}…`) > room) break;
    fitting += character;
  }
  return `${fitting}…`;
}

/**
 * A name cut to a width. What stands in brackets at its end (a year, a scope) is kept as far as half the room goes, and
 * the place after its last comma where that leaves room for the beginning: that is what tells alike offices apart.
 */
export function shorten(name: string, room: number): string {
  if (textWidth(name) <= room) return name;
  const bracket = /\s?[（(][^（()）]*[)）]$/.exec(name)?.[0] ?? '';
  const words = name.slice(0, name.length - bracket.length);
  const left = Math.max(room / 2, room - textWidth(bracket));
  const place = /, [^,]+$/.exec(words)?.[0] ?? '';
  const fitting = textWidth(place) <= 0.6 * left ? place : '';
  const head = words.slice(0, words.length - fitting.length);
  const headRoom = Math.min(textWidth(head), left - textWidth(fitting));
  return cut(head, headRoom) + fitting + cut(bracket, room - headRoom - textWidth(fitting));
}
