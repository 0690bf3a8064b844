import { pinyin } from 'pinyin-pro';
import { placeReadings } from './place-readings.ts';

const known = new RegExp(`(${Object.keys(placeReadings).join('|')})`, 'u');

/** Syllables of a text in lower case, without tones, ü as v, a space between them; what has no sound is left out. */
export function readAloud(text: string): string {
  return text
    .split(known)
    .flatMap(
      (piece) =>
        placeReadings[piece] ??
        pinyin(piece, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }),
    )
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9 ]+/gu, ''))
    .filter((syllable) => syllable.trim() !== '')
    .join(' ');
}
