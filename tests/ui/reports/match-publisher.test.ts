import { describe, expect, it } from 'vitest';
import { matchPublisher, type SitePublisher } from '../../../src/ui/reports/match-publisher.ts';

const row = (publisher_id: string, hans: string, hant: string): SitePublisher => ({
  publisher_id,
  hans,
  hant,
  en: null,
  level: 'city',
  province: '32',
  region_code: '321300',
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
    expect(matchPublisher(name, rows).siteId).toBe(id);
  });

  it('keeps a name that it does not know in every language, without a place', () => {
    expect(matchPublisher('连云港市', rows)).toEqual({
      siteId: null,
      names: { hans: '连云港市', hant: '连云港市', en: '连云港市' },
      level: null,
      province: null,
      regionCode: null,
      parentId: null,
    });
  });
});
