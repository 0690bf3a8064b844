import { textWidth } from './text-width.ts';

/** As much of a text as fits, with an ellipsis where something was cut. */
function cut(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`) > room) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A name cut to a width, what stands in brackets at its end (a year, a scope) kept as far as half the room goes. */
export function shorten(name: string, room: number): string {
  if (textWidth(name) <= room) return name;
  const tail = /\s?[（(][^（()）]*[)）]$/.exec(name)?.[0] ?? '';
  const head = name.slice(0, name.length - tail.length);
  const headRoom = Math.min(textWidth(head), Math.max(room / 2, room - textWidth(tail)));
  return cut(head, headRoom) + cut(tail, room - headRoom);
}
