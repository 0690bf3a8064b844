import { pinyin } from 'pinyin-pro';
import { placeSounds } from './place-sounds.ts';

const known = new RegExp(`(${Object.keys(placeSounds).join('|')})`, 'u');

/** Syllables of a text in lower case, without tones, ü as v, a space between them; what has no sound is left out. */
export function readAloud(text: string): string {
  return text
    .split(known)
    .flatMap(
      (piece) =>
        placeSounds[piece] ??
        pinyin(piece, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }),
    )
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9 ]+/gu, ''))
    .filter((syllable) => syllable.trim() !== '')
    .join(' ');
}
