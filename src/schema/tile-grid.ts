import type { Text } from './axis.ts';
import type { ProvinceCode } from './publishers.ts';

/** A place on the grid, counted from the upper left, and a name of one character or two letters. */
type Place = { readonly column: number; readonly row: number; readonly short: Text };

const place = (column: number, row: number, hans: string, hant: string, en: string): Place => ({
  column,
  row,
  short: { hans, hant, en },
});

/**
 * One square of one size for each province, about where it lies. The short names are the usual single characters, and the
 * letters of ISO 3166-2:CN.
 */
export const tileGrid = {
  columns: 8,
  rows: 8,
  provinces: {
    '23': place(7, 0, '黑', '黑', 'HL'),
    '15': place(4, 1, '蒙', '蒙', 'NM'),
    '22': place(7, 1, '吉', '吉', 'JL'),
    '65': place(0, 2, '新', '新', 'XJ'),
    '62': place(2, 2, '甘', '甘', 'GS'),
    '64': place(3, 2, '宁', '寧', 'NX'),
    '14': place(4, 2, '晋', '晉', 'SX'),
    '11': place(5, 2, '京', '京', 'BJ'),
    '12': place(6, 2, '津', '津', 'TJ'),
    '21': place(7, 2, '辽', '遼', 'LN'),
    '63': place(2, 3, '青', '青', 'QH'),
    '61': place(3, 3, '陕', '陝', 'SN'),
    '41': place(4, 3, '豫', '豫', 'HA'),
    '13': place(5, 3, '冀', '冀', 'HE'),
    '37': place(6, 3, '鲁', '魯', 'SD'),
    '54': place(1, 4, '藏', '藏', 'XZ'),
    '51': place(2, 4, '川', '川', 'SC'),
    '50': place(3, 4, '渝', '渝', 'CQ'),
    '42': place(4, 4, '鄂', '鄂', 'HB'),
    '34': place(5, 4, '皖', '皖', 'AH'),
    '32': place(6, 4, '苏', '蘇', 'JS'),
    '31': place(7, 4, '沪', '滬', 'SH'),
    '53': place(2, 5, '云', '雲', 'YN'),
    '52': place(3, 5, '贵', '貴', 'GZ'),
    '43': place(4, 5, '湘', '湘', 'HN'),
    '36': place(5, 5, '赣', '贛', 'JX'),
    '33': place(6, 5, '浙', '浙', 'ZJ'),
    '45': place(3, 6, '桂', '桂', 'GX'),
    '44': place(4, 6, '粤', '粵', 'GD'),
    '35': place(5, 6, '闽', '閩', 'FJ'),
    '46': place(3, 7, '琼', '瓊', 'HI'),
  } satisfies Readonly<Record<ProvinceCode, Place>>,
  /** Where no reports of this kind are published: there is nothing to be missing. */
  without: {
    '71': { ...place(6, 6, '台', '臺', 'TW'), names: { hans: '台湾', hant: '臺灣', en: 'Taiwan' } },
    '81': { ...place(5, 7, '港', '港', 'HK'), names: { hans: '香港', hant: '香港', en: 'Hong Kong' } },
    '82': { ...place(4, 7, '澳', '澳', 'MO'), names: { hans: '澳门', hant: '澳門', en: 'Macao' } },
  },
} as const;
