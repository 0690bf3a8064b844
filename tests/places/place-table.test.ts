import { describe, expect, it } from 'vitest';
import { toPlaceTable } from '../../src/cli/data/places/to-place-table.ts';
import { NamedPlaces } from '../../src/places/named-places.ts';
import { parsePlaceTable, parseTownshipTable, PlaceTableError } from '../../src/places/place-table.ts';

const table = toPlaceTable([], {});
const townships = {
  format: 1,
  codes: ['500153109'],
  hans: ['河包镇'],
  hant: ['河包鎮'],
  en: ['Hebao Town'],
} as const;

describe('the register as a file', () => {
  const named = new NamedPlaces(parsePlaceTable(JSON.stringify(table)));

  it.each([
    ['320813', '淮安市洪泽区', '淮安市洪澤區', "Hongze District, Huai'an", 'hong ze qu'],
    ['110105', '北京市朝阳区', '北京市朝陽區', 'Chaoyang District, Beijing', 'chao yang qu'],
    ['429006', '天门市', '天門市', 'Tianmen City', 'tian men shi'],
    ['320000', '江苏省', '江蘇省', 'Jiangsu Province', 'jiang su sheng'],
    ['222401', '延吉市', '延吉市', 'Yanji City, Yanbian', 'yan ji shi'],
  ])('names %s in three languages', (code, hans, hant, en, sound) => {
    expect([
      named.fullNameOf(code, 'hans'),
      named.fullNameOf(code, 'hant'),
      named.fullNameOf(code, 'en'),
      named.soundOf(code),
    ]).toEqual([hans, hant, en, sound]);
  });

  it('takes the townships of a province in', () => {
    const more = named.withTownships(parseTownshipTable(JSON.stringify(townships)));
    expect(more.places.partsOf('500153').map(({ code }) => more.fullNameOf(code, 'en'))).toEqual([
      'Hebao Town, Rongchang District, Chongqing',
    ]);
    expect(more.nameOf('500153109', 'hant')).toBe('河包鎮');
  });
});

describe('a register that is not what it must be', () => {
  const parse = (change: object) => () => parsePlaceTable(JSON.stringify({ ...table, ...change }));

  it.each([
    ['format 2', parse({ format: 2 })],
    ['different lengths', parse({ hans: table.hans.slice(1) })],
    ['missing', parse({ en: null })],
    ['where none such can stand', parse({ codes: ['11', ...table.codes.slice(1)] })],
    ['lacks its sounds', parse({ pinyin: [] })],
    ['not JSON', () => parsePlaceTable('<html>')],
    [
      'where none such can stand',
      () => parseTownshipTable(JSON.stringify({ ...townships, codes: ['500153'] })),
    ],
  ])('is refused: %s', (words, read) => {
    expect(read).toThrow(PlaceTableError);
    expect(read).toThrow(words);
  });
});
