import { textWidth } from './text-width.ts';

/** A name cut to a width, the words in brackets at its end (a year) kept: 上海市杨浦区…（2020）. */
export function shorten(name: string, room: number): string {
  if (textWidth(name) <= room) return name;
  const tail = /\s?[（(][^（()）]*[)）]$/.exec(name)?.[0] ?? '';
  const limit = room - textWidth(tail) - textWidth('…');
  let kept = '';
  for (const character of name) {
    if (textWidth(kept + character) > limit) break;
    kept += character;
  }
  return `${kept}…${tail}`;
}
