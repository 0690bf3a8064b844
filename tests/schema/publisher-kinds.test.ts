import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOfPublisher, publisherKinds } from '../../src/schema/publisher-kinds.ts';
import { sizeBandOf, sizeBands } from '../../src/schema/size-bands.ts';

describe('the kind of a publisher', () => {
  it.each([
    ['county', '南京市玄武区', 'government'],
    ['county', '南昌市湾里管理局', 'government'],
    ['zone', '宁波国家高新区（新材料科技城）管委会办公室', 'zone'],
    ['township', '上海市普陀区桃浦镇', 'township'],
    ['department', '杭州市人民政府办公厅', 'office'],
    ['department', '重庆市江北区人民政府机关', 'office'],
    ['department', '乳源瑶族自治县政府办', 'office'],
    ['department', '重庆两江新区管理委员会办公室', 'office'],
    ['department', '重庆市人民政府外事办公室', 'foreign_affairs'],
    ['department', '天津市南开区政务服务办公室', 'government_services'],
    ['department', '西藏自治区人民政府国有资产监督管理委员会', 'state_assets'],
    ['department', '某市人民政府机关事务管理局', 'logistics'],
    ['department', '沭阳县发展和改革局', 'development_reform'],
    ['department', '广州市公安局荔湾区分局', 'public_security'],
    ['department', '北京市城市管理委员会', 'urban_management'],
    ['department', '济南市生态环境局钢城分局', 'environment'],
    // The first of two fields, in the order of the table.
    ['department', '旌德县农业农村水利局', 'water'],
    // A place that is named for tourism is no bureau of tourism; a company is no organ.
    ['department', '武汉市东湖生态旅游风景区城乡工作办事处', 'other'],
    ['department', '襄阳中环水务有限公司', 'other'],
    ['department', '某市公安局城关派出所', 'public_security'],
    ['department', '四平市退役军人事务局', 'veterans'],
    ['department', '铜仁市民族宗教事务委员会', 'ethnic_religious'],
    ['department', '北京市交通执法总队', 'transport'],
    // A reader's own report of a publisher that the site has not.
    [null, '某市审计局', 'audit'],
    [null, '某地', 'other'],
  ] as const)('of level %s, %s: %s', (level, name, kind) => {
    expect(kindOfPublisher(level, name)).toBe(kind);
  });

  it('places all but a few of the publishers that the board ships', () => {
    const list = JSON.parse(
      readFileSync(new URL('../../data/publishers.json', import.meta.url), 'utf8'),
    ) as readonly { readonly level: string; readonly names: { readonly hans: string } }[];
    const kinds = list.map(({ level, names }) => kindOfPublisher(level, names.hans));
    expect(kinds.length).toBeGreaterThan(100);
    expect(kinds.filter((kind) => kind === 'other').length / kinds.length).toBeLessThan(0.05);
    expect(new Set(kinds).size).toBeGreaterThan(Object.keys(publisherKinds).length / 2);
  });
});

describe('the band of a publisher’s size', () => {
  it.each([
    [0, 'none'],
    [1, 'ones'],
    [9, 'ones'],
    [10, 'tens'],
    [99, 'tens'],
    [100, 'hundreds'],
    [999, 'hundreds'],
    [1000, 'thousands'],
    [250_000, 'thousands'],
    [null, 'unknown'],
  ] as const)('of %s requests received: %s', (received, band) => {
    expect(sizeBandOf(received)).toBe(band);
  });

  it('has a band for every count, from none upwards', () => {
    const starts = Object.values(sizeBands).flatMap(({ from }) => from ?? []);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts[0]).toBe(0);
  });
});
