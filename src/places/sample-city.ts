import type { Text } from '../schema/axis.ts';

/** An invented place: its code, which begins with digits that GB/T 2260 gives to no province, its names and its sound. */
export type SamplePlace = { readonly code: string; readonly names: Text; readonly pinyin: string };

const stem = '99';

/** The word that stands in every name of the sample, in the two Chinese scripts; in English it is “Sample”. */
export const sampleWord = '示例';

const place = (code: string, hans: string, hant: string, en: string, pinyin: string): SamplePlace => ({
  code,
  names: { hans: sampleWord + hans, hant: sampleWord + hant, en },
  pinyin: `shi li ${pinyin}`,
});

const district = (at: number, hans: string, hant: string, en: string, pinyin: string): SamplePlace =>
  place(String(990100 + at), `${hans}区`, `${hant}區`, `${en} Sample District`, `${pinyin} qu`);

/** The invented city, whose parts are `sampleDistricts`. */
export const sampleCity = place('990100', '市', '市', 'Sample City', 'shi');

export const sampleDistricts: readonly SamplePlace[] = [
  district(1, '云川', '雲川', 'Yunchuan', 'yun chuan'),
  district(2, '青岭', '青嶺', 'Qingling', 'qing ling'),
  district(3, '北屏', '北屏', 'Beiping', 'bei ping'),
  district(4, '南浦', '南浦', 'Nanpu', 'nan pu'),
  district(5, '西渡', '西渡', 'Xidu', 'xi du'),
  district(6, '东篱', '東籬', 'Dongli', 'dong li'),
  district(7, '金穗', '金穗', 'Jinsui', 'jin sui'),
  district(8, '银杏', '銀杏', 'Yinxing', 'yin xing'),
  district(9, '白石', '白石', 'Baishi', 'bai shi'),
  district(10, '临溪', '臨溪', 'Linxi', 'lin xi'),
  district(11, '长桥', '長橋', 'Changqiao', 'chang qiao'),
  district(12, '望亭', '望亭', 'Wangting', 'wang ting'),
];

const province = place('990000', '省', '省', 'Sample Province', 'sheng');
/** All invented places, by code: the city's province, the city, its districts. */
export const samplePlaces: readonly SamplePlace[] = [province, sampleCity, ...sampleDistricts];

/** Whether a code is of an invented place, or of one below it. */
export const isSampleCode = (code: string): boolean => code.startsWith(stem);

/** Whether a publisher, by its Chinese name, is of the sample city: no real place's name begins so. */
export const isSampleName = (name: string): boolean => name.trim().startsWith(sampleWord);
