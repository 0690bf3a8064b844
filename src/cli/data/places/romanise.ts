import { pinyin } from 'pinyin-pro';
import { placeSounds } from './place-sounds.ts';

/** Names whose established spelling is not pinyin. Reviewed by hand. */
const sounds: Readonly<Record<string, string>> = {
  什刹海: 'Shichahai',
  乌鲁木齐: 'Ürümqi',
  沙依巴克: 'Saybagh',
  锡林郭勒: 'Xilingol',
  阿拉善右: 'Alxa Right',
  兴安: 'Hinggan',
  扎赉特: 'Jalaid',
  科尔沁右翼中: 'Horqin Right Middle',
  巴彦淖尔: 'Bayannur',
  鄂尔多斯: 'Ordos',
  呼和浩特: 'Hohhot',
  昌吉: 'Changji',
  陕西: 'Shaanxi',
  巴音郭楞: 'Bayingolin',
  博尔塔拉: 'Bortala',
  伊犁: 'Ili',
  阿坝: 'Ngawa',
  甘孜: 'Garzê',
  喀什: 'Kashgar',
  和田: 'Hotan',
  阿克苏: 'Aksu',
  吐鲁番: 'Turpan',
  克拉玛依: 'Karamay',
  日喀则: 'Shigatse',
  拉萨: 'Lhasa',
  林芝: 'Nyingchi',
  昌都: 'Qamdo',
  那曲: 'Nagqu',
  阿里: 'Ngari',
  呼伦贝尔: 'Hulunbuir',
  乌兰察布: 'Ulanqab',
  阿勒泰: 'Altay',
  齐齐哈尔: 'Qiqihar',
  库尔勒: 'Korla',
  果洛: 'Golog',
  鄂伦春: 'Oroqen',
  鄂温克: 'Evenki',
  东乡族: 'Dongxiang',
  哈尔滨: 'Harbin',
  阿拉善: 'Alxa',
  克孜勒苏: 'Kizilsu',
};

const syllables = (text: string): string[] =>
  placeSounds[text]?.split(' ') ??
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: false });

/** Hanyu pinyin of a proper name as one word, with the apostrophe that keeps syllables apart: 淮安 → Huai'an. */
export function romanise(text: string): string {
  const known = sounds[text];
  if (known !== undefined) return known;
  const word = syllables(text)
    .map((syllable, index) => (index > 0 && /^[aoe]/u.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Names of bodies that read alike without tones and stand side by side in one government. */
const homophones: Readonly<Record<string, string>> = { 税务局: 'guoshuiju' };

/**
 * Lower-case ASCII for an id: no marks, nothing between syllables. `tones` adds the tone's number to each syllable, for
 * names that read alike without.
 */
export function toSlug(text: string, tones = false): string {
  const known = sounds[text] ?? homophones[text];
  const read = tones
    ? pinyin(text, { toneType: 'num', type: 'array', nonZh: 'consecutive' }).join('')
    : (known ?? syllables(text).join(''));
  return read
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');
}
