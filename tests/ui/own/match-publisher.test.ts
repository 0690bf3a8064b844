import { describe, expect, it } from 'vitest';
import { register } from '../../../src/cli/data/places/register.ts';
import { toPlaceTable } from '../../../src/cli/data/places/to-place-table.ts';
import { NamedPlaces } from '../../../src/places/named-places.ts';
import { matchPublisher, type SitePublisher } from '../../../src/ui/own/match-publisher.ts';

const row = (publisher_id: string, hans: string, hant: string): SitePublisher => ({
  publisher_id,
  hans,
  hant,
  en: null,
  level: 'city',
  tier: 'city',
  province: '32',
  region_code: '321300',
  city_code: '321300',
  county_code: null,
  parent_id: null,
});

const rows = [
  row('suqian', '宿迁市', '宿遷市'),
  row('suqian-office', '宿迁市人民政府办公室', '宿遷市人民政府辦公室'),
  row('huaian-hongze', '淮安市洪泽区', '淮安市洪澤區'),
  row('a-gulou', '南京市鼓楼区', '南京市鼓樓區'),
  row('b-gulou', '徐州市鼓楼区', '徐州市鼓樓區'),
  row('yours:suqian', '宿迁市人民政府', '宿遷市人民政府'),
];

describe('matchPublisher', () => {
  it.each([
    ['宿迁市', 'suqian'],
    ['宿遷市', 'suqian'],
    [' 宿迁市 人民政府', 'suqian'],
    ['宿迁市人民政府办公室', 'suqian-office'],
    ['洪泽区人民政府', 'huaian-hongze'],
    ['鼓楼区', null],
    ['连云港市', null],
    ['', null],
  ])('takes “%s” for %s', (name, id) => {
    expect(matchPublisher(name, rows, null).siteId).toBe(id);
  });

  it('keeps a name that it does not know in every language, without a place', () => {
    expect(matchPublisher('连云港市', rows, null)).toEqual({
      siteId: null,
      names: { hans: '连云港市', hant: '连云港市', en: '连云港市' },
      level: null,
      province: null,
      regionCode: null,
      parentId: null,
    });
  });
});

describe('matchPublisher with the register of places', () => {
  const named = new NamedPlaces(toPlaceTable([], {}));
  const placed = [
    ...rows,
    { ...row('chengdu', '成都市', '成都市'), region_code: '510100', province: '51' },
    {
      ...row('bishan-science', '重庆市璧山区科学技术局', '重慶市璧山區科學技術局'),
      level: 'department',
      region_code: '500120',
      province: '50',
    },
  ];

  it('places every district of a city of which the site has none', () => {
    const districts = register.partsOf('510100');
    expect(districts.length).toBeGreaterThanOrEqual(18);
    for (const { code, name } of districts) {
      expect(matchPublisher(`成都市${name}人民政府`, placed, named)).toMatchObject({
        siteId: null,
        level: 'county',
        province: '51',
        regionCode: code,
        cityCode: '510100',
        countyCode: code,
        parentId: 'chengdu',
      });
    }
  });

  it('knows the site’s publisher by another form of its name, and names a place in three languages', () => {
    expect(matchPublisher('重庆市璧山区科技局', placed, named).siteId).toBe('bishan-science');
    expect(matchPublisher('宿迁市人民政府', placed, named).siteId).toBe('suqian');
    expect(matchPublisher('洪泽区人民政府', [], named).names).toEqual({
      hans: '淮安市洪泽区',
      hant: '淮安市洪澤區',
      en: "Hongze District, Huai'an",
    });
  });

  it('leaves a name without a place as it is', () => {
    expect(matchPublisher('某某委员会', placed, named)).toMatchObject({ siteId: null, regionCode: null });
  });
});
