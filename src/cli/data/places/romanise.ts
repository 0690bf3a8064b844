import { pinyin } from 'pinyin-pro';

/** Names whose reading or established spelling is not what the dictionary gives. Reviewed by hand. */
const readings: Readonly<Record<string, string>> = {
  浒墅关: 'Xushuguan',
  六合: 'Luhe',
  莘庄: 'Xinzhuang',
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
  哈尔滨: 'Harbin',
  阿拉善: 'Alxa',
  克孜勒苏: 'Kizilsu',
  花都: 'Huadu',
  徐圩: 'Xuwei',
  黄陂: 'Huangpi',
  闵行: 'Minhang',
  大城子: 'Dachengzi',
  丰都: 'Fengdu',
  三都: 'Sandu',
  秦都: 'Qindu',
};

const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: false });

/** Hanyu pinyin of a proper name as one word, with the apostrophe that keeps syllables apart: 淮安 → Huai'an. */
export function romanise(text: string): string {
  const known = readings[text];
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
  const known = readings[text] ?? homophones[text];
  const read = tones
    ? pinyin(text, { toneType: 'num', type: 'array', nonZh: 'consecutive' }).join('')
    : (known ?? syllables(text).join(''));
  return read
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');
}
