import { pinyin } from 'pinyin-pro';

/** Names of places that the dictionary reads otherwise than the people there. Reviewed by hand. */
const readings: Readonly<Record<string, string>> = {
  六合: 'lu he',
  闵行: 'min hang',
  黄陂: 'huang pi',
  花都: 'hua du',
  浒墅关: 'xu shu guan',
  莘庄: 'xin zhuang',
  丰都: 'feng du',
  三都: 'san du',
  秦都: 'qin du',
  都匀: 'du yun',
  都昌: 'du chang',
  乐清: 'yue qing',
  乐亭: 'lao ting',
  大埔: 'da bu',
  繁峙: 'fan shi',
  徐圩: 'xu wei',
  大城子: 'da cheng zi',
};

const known = new RegExp(`(${Object.keys(readings).join('|')})`, 'u');

/** Syllables of a text in lower case, without tones, ü as v, a space between them; what has no sound is left out. */
export function readAloud(text: string): string {
  return text
    .split(known)
    .flatMap(
      (piece) =>
        readings[piece] ?? pinyin(piece, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }),
    )
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9 ]+/gu, ''))
    .filter((syllable) => syllable.trim() !== '')
    .join(' ');
}
