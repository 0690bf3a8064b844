import { describe, expect, it } from 'vitest';
import { toPlaceTable } from '../../../src/cli/data/places/to-place-table.ts';
import { toSearchIndex } from '../../../src/cli/data/search/to-search-index.ts';
import type { PublisherEntry as Kept } from '../../../src/cli/data/publishers/publisher-entry.ts';
import type { Level } from '../../../src/schema/publishers.ts';
import { NamedPlaces } from '../../../src/places/named-places.ts';
import { toEntries } from '../../../src/ui/find/entries.ts';
import { findNames, grades, squash, toGrader } from '../../../src/ui/find/match.ts';

const kept = (
  id: string,
  hans: string,
  hant: string,
  en: string,
  level: Level,
  parent: string | null = null,
): Kept => ({
  id,
  names: { hans, hant, en },
  level,
  province: '61',
  region_code: id.slice(0, 6),
  parent,
  also: [],
});

const publishers = [
  kept(
    '610900-ankang-nongyeju',
    '安康市农业局',
    '安康市農業局',
    'Agriculture Bureau, Ankang',
    'department',
    '610900-ankang',
  ),
  kept('610900-ankang', '安康市', '安康市', 'Ankang City', 'city'),
  kept('610100-xian', '西安市', '西安市', "Xi'an City", 'city'),
  kept('610113-yanta', '西安市雁塔区', '西安市雁塔區', "Yanta District, Xi'an", 'county', '610100-xian'),
  kept('320813-hongze', '淮安市洪泽区', '淮安市洪澤區', "Hongze District, Huai'an", 'county'),
  kept('320106-gulou', '南京市鼓楼区', '南京市鼓樓區', 'Gulou District, Nanjing', 'county', '320100-nanjing'),
  kept('320100-nanjing', '南京市', '南京市', 'Nanjing City', 'city'),
  kept('350102-gulou', '福州市鼓楼区', '福州市鼓樓區', 'Gulou District, Fuzhou', 'county'),
  kept(
    '350102-gulou-gudong',
    '福州市鼓楼区鼓东街道',
    '福州市鼓樓區鼓東街道',
    'Gudong Subdistrict, Gulou District, Fuzhou',
    'township',
  ),
  kept('140181-lvliang', '吕梁市', '呂梁市', 'Lüliang City', 'city'),
  kept('310112-minhang', '上海市闵行区', '上海市閔行區', 'Minhang District, Shanghai', 'county'),
];
const reports = new Map([
  ['610100-xian', 3],
  ['350102-gulou', 7],
  ['320106-gulou', 2],
]);
const entries = toEntries(toSearchIndex(publishers, reports, []), new NamedPlaces(toPlaceTable([], {})));
const found = (text: string, limit = 10) =>
  findNames(entries.publishers, text, limit).found.map(({ id }) => id);

describe('finding publishers', () => {
  it('knows both scripts, English, pinyin and initials', () => {
    expect(found('农业')).toEqual(['610900-ankang-nongyeju']);
    expect(found('農業局')).toEqual(['610900-ankang-nongyeju']);
    expect(found('agri')).toEqual(['610900-ankang-nongyeju']);
    expect(found('ankangnongye')).toEqual(['610900-ankang-nongyeju']);
    expect(found('aba')).toEqual(['610900-ankang-nongyeju']);
    expect(found('hzq')).toEqual(['320813-hongze']);
    expect(found('hashzq')).toEqual(['320813-hongze']);
    expect(found('xianshi')).toEqual(['610100-xian', '610113-yanta']);
  });

  it('takes pinyin with spaces and without, a mixture with initials, and ü as u or v', () => {
    for (const text of ['hongze', 'hong ze', 'HONG ZE QU', 'hongzq', 'huai an hong ze']) {
      expect(`${text}: ${found(text).join()}`).toBe(`${text}: 320813-hongze`);
    }
    expect(found('lvliang')).toEqual(['140181-lvliang']);
    expect(found('luliang')).toEqual(['140181-lvliang']);
  });

  it('reads names as the people there do', () => {
    expect(found('min hang')).toEqual(['310112-minhang']);
    expect(found('minxing')).toEqual([]);
  });

  it('forgives case, spaces and apostrophes', () => {
    expect(found('XI AN')[0]).toBe('610100-xian');
    expect(found('xi’an')[0]).toBe('610100-xian');
  });

  it('puts exact names first, then beginnings, initials, and names that hold the text', () => {
    const names = entries.publishers.map((name) => ({ name, grade: toGrader('西安市')(name) }));
    expect(names.filter(({ grade }) => grade !== null).map(({ name, grade }) => [name.id, grade])).toEqual([
      ['610100-xian', 'exact'],
      ['610113-yanta', 'prefix'],
    ]);
    const grade = (text: string, id: string) => {
      const name = entries.publishers.find((entry) => entry.id === id);
      return name && toGrader(text)(name);
    };
    expect(grade('雁塔', '610113-yanta')).toBe('prefix');
    expect(grade('雁塔区', '610113-yanta')).toBe('exact');
    expect(grade('塔区', '610113-yanta')).toBe('inside');
    expect(grade('yantaqu', '610113-yanta')).toBe('exact');
    expect(grade('ytq', '610113-yanta')).toBe('initials');
    expect(grade('taqu', '610113-yanta')).toBe('inside');
    expect(grade('西安 塔', '610113-yanta')).toBe('words');
    expect(grade('雁塔xian', '610113-yanta')).toBe('words');
    expect(grades[0]).toBe('exact');
  });

  it('begins where a syllable or a word begins', () => {
    expect(found('ian')).toEqual([]);
    expect(found('ongze')).toEqual([]);
    expect(found('strict')).toEqual([]);
    expect(found('district huai')).toEqual(['320813-hongze']);
  });

  it('orders equals by level, then by the reports held', () => {
    expect(found('鼓楼区')).toEqual(['350102-gulou', '320106-gulou', '350102-gulou-gudong']);
    expect(found('gulou').slice(0, 2)).toEqual(['350102-gulou', '320106-gulou']);
  });

  it('knows whose a name is', () => {
    const entry = entries.publishers.find(({ id }) => id === '610113-yanta');
    expect(entry?.parent?.id).toBe('610100-xian');
  });

  it('shows the first ones where nothing is asked, and never more than asked for, but counts all', () => {
    expect(found('', 2)).toEqual(['610100-xian', '140181-lvliang']);
    expect(findNames(entries.publishers, '市', 1)).toMatchObject({ found: [{}], total: publishers.length });
  });

  it('finds nothing where nothing answers', () => {
    expect(found('qqq')).toEqual([]);
    expect(found('洪泽县')).toEqual([]);
  });
});

describe('squash', () => {
  it('leaves nothing but what names are told apart by', () => {
    expect(squash('Xī’ān (Shì)')).toBe('xianshi');
    expect(squash('高新区（管委会）')).toBe('高新区管委会');
  });
});
