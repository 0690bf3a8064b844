import { describe, expect, it } from 'vitest';
import { toPlaceTable } from '../../../src/cli/data/places/to-place-table.ts';
import { NamedPlaces } from '../../../src/places/named-places.ts';
import { everything } from '../../../src/query/filter.ts';
import { answerAsk } from '../../../src/ui/find/answer-ask.ts';
import { ofPlace, placeOf } from '../../../src/ui/find/found-choice.ts';
import { toEntries } from '../../../src/ui/find/entries.ts';
import { toGroups } from '../../../src/ui/find/found-groups.ts';
import { firstAsked } from '../../../src/views/guided/asked.ts';
import { formatOf } from '../../../src/text/format.ts';
import { loadMessages } from '../../../src/text/load.ts';

const publishers = {
  ids: ['320813-hongze', '320813-hongze-gonganju'],
  hans: ['淮安市|洪泽区', '淮安市|洪泽区|公安局'],
  hant: ['淮安市洪澤區', '淮安市洪澤區公安局'],
  en: ["Hongze District, Huai'an", "Public Security Bureau, Hongze District, Huai'an"],
  pinyin: ['huai an shi|hong ze qu', 'huai an shi|hong ze qu|gong an ju'],
  levels: ['county', 'department'],
  provinces: ['32', '32'],
  parents: [-1, 0],
  reports: [12, 3],
};
const entries = toEntries({ format: 1, publishers, topics: [] }, new NamedPlaces(toPlaceTable([], {})));
const ask = (text: string) => answerAsk(entries, { text, exclude: [], publishers: 6, others: 6 });
const codes = (text: string) => ask(text).places.found.map(({ id }) => id);

describe('finding a place', () => {
  it.each([
    ['洪泽', '320813'],
    ['洪澤區', '320813'],
    ['江苏洪泽', '320813'],
    ['北京朝阳', '110105'],
    ['北京朝', '110105'],
    ['北京 朝阳', '110105'],
    ['杭州西湖', '330106'],
    ['杭州市西湖', '330106'],
    ['襄樊', '420600'],
    ['bjcy', '110105'],
    ['hzxh', '330106'],
    ['zjhzxh', '330106'],
    ['hashzq', '320813'],
    ['szft', '440304'],
    ['beijing chaoyang', '110105'],
    ['hangzhouxihu', '330106'],
    ['jiangsuhongze', '320813'],
    ['Chaoyang District, Beijing', '110105'],
    ['hongze district', '320813'],
    ['铅山', '361124'],
    ['内蒙古', '150000'],
    ['neimenggu', '150000'],
    ['石柱县', '500240'],
    ['吕梁', '141100'],
    ['lvliang', '141100'],
  ])('%s is %s before all others', (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  it('shows all that have a name, the higher ones first', () => {
    expect(codes('鼓楼区')).toEqual(['320106', '320302', '350102', '410204']);
    expect(codes('吉林')).toEqual(['220000', '220200']);
    expect(codes('jilin').slice(0, 2)).toEqual(['220000', '220200']);
    expect(codes('chaoyang')).toEqual(expect.arrayContaining(['110105', '211300', '211321', '220104']));
    expect(codes('yanshanxian')).toContain('361124');
    expect(ask('区').places.total).toBeGreaterThan(900);
  });

  it('is no answer to nothing, nor to what names none', () => {
    expect(codes('  ')).toEqual([]);
    expect(codes('qqqq')).toEqual([]);
    expect(codes('某某')).toEqual([]);
  });

  it('answers by the place that a text begins with where nothing else does', () => {
    expect(codes('北京朝阳农业农村局')).toEqual(['110105']);
    expect(codes('淮安市政府')).toEqual(['320800']);
    expect(codes('洪泽区公安局')).toEqual([]);
    expect(ask('洪泽区公安局').publishers.total).toBe(1);
  });

  it.each([
    ['洪泽区2023', '320813', 2023],
    ['重庆 2024', '500000', 2024],
    ['2024年度淮安市', '320800', 2024],
    ['chongqing 2024', '500000', 2024],
  ])('is what a name with a year alone asks for, before its organs: %s', (text, code, year) => {
    const { places, publishers, order, questions } = ask(text);
    expect([places.found[0]?.id, order[0], publishers.total]).toEqual([code, 'places', 0]);
    const [entry] = places.found;
    if (!entry) throw new Error('not found');
    expect(questions.about.year).toBe(year);
    const choice = { ...ofPlace(entry), within: { year } };
    const { params } = placeOf(choice, { ...everything, years: [], language: null });
    expect(params.toString()).toBe(`at=${code}&year=${year}`);
  });

  it.each([
    ['红泽区', '320813'],
    ['红泽', '320813'],
    ['紅澤區', '320813'],
    ['杭洲西湖', '330106'],
    ['hauian', '320800'],
    ['hangzou', '330100'],
  ])('asks whether a place is meant where %s sounds like it and nothing has that name', (text, code) => {
    const { near, places, publishers } = ask(text);
    expect([places.total, publishers.total]).toEqual([0, 0]);
    expect(near.found.map(({ id }) => id)).toContain(code);
  });

  it('asks nothing of what answers, nor of what is near to none', () => {
    for (const text of ['洪泽', 'huaian', 'qqqq', '某某', 'abc', '区块链'])
      expect(ask(text).near.total).toBe(0);
  });

  it('stands before publishers of the same name, says how much is held, and leads to its page', async () => {
    const groups = toGroups(
      ask('洪泽区'),
      {
        language: 'hans',
        t: await loadMessages('hans'),
        format: formatOf('hans'),
        say: ({ hans }) => hans,
      },
      { asked: firstAsked, name: '重庆市' },
    );
    expect(groups.map(({ id }) => id)).toEqual(['places', 'publishers']);
    expect(groups[0]?.lines.map(({ name, note }) => [name, note])).toEqual([
      ['淮安市洪泽区', '江苏省淮安市 · 12份报告'],
    ]);
    const [entry] = ask('泾县').places.found;
    if (!entry) throw new Error('not found');
    const place = placeOf(ofPlace(entry), { ...everything, years: [2024], language: null });
    expect([place.page, place.params.toString()]).toEqual(['place', 'at=341823']);
  });
});
