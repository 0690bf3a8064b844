import { beforeAll, describe, expect, it } from 'vitest';
import { listTopics } from '../../../src/cli/data/search/list-topics.ts';
import { toPlaceTable } from '../../../src/cli/data/places/to-place-table.ts';
import { NamedPlaces } from '../../../src/places/named-places.ts';
import { everything } from '../../../src/query/filter.ts';
import { formatOf } from '../../../src/text/format.ts';
import { loadMessages } from '../../../src/text/load.ts';
import { answerAsk, type Answer } from '../../../src/ui/find/answer-ask.ts';
import { toEntries, type Entries } from '../../../src/ui/find/entries.ts';
import { ofTopic, placeOf } from '../../../src/ui/find/found-choice.ts';
import { toGroups } from '../../../src/ui/find/found-groups.ts';
import { firstAsked } from '../../../src/views/guided/asked.ts';

const nobody = {
  ids: [],
  hans: [],
  hant: [],
  en: [],
  pinyin: [],
  levels: [],
  provinces: [],
  parents: [],
  reports: [],
};

let entries: Entries;
beforeAll(async () => {
  entries = toEntries(
    { format: 1, publishers: nobody, topics: await listTopics() },
    new NamedPlaces(toPlaceTable([], {})),
  );
}, 60_000);

const ask = (text: string): Answer => answerAsk(entries, { text, exclude: [], publishers: 6, others: 6 });
const questions = (text: string) => ask(text).questions.found.map(({ id }) => id);
const figures = (text: string) => ask(text).figures.found.map(({ id }) => id);

describe('questions as people put them', () => {
  it.each([
    ['谁没报2024', 'notFiled'],
    ['誰沒報2024', 'notFiled'],
    ['重庆谁没报2024年', 'notFiled'],
    ['who has not filed', 'notFiled'],
    ['哪里积压最多', 'carried_on'],
    ['败诉', 'suits'],
    ['采购金额', 'amounts'],
    ['报告自相矛盾', 'contradictions'],
    ['微信还是网站', 'channels'],
    ['hotline complaints', 'orders'],
    ['江苏各市排名', 'ranking'],
    ['我们区排第几', 'ranking'],
    ['哪个区最透明', 'granted'],
    ['拒绝率', 'refused'],
    ['who refused most', 'refused'],
    ['who has not filed in Jiangsu for 2023', 'notFiled'],
  ])('%s asks %s', (text, id) => {
    expect(questions(text)).toContain(id);
  });

  it.each([['洪泽'], ['bjcy'], ['2024'], ['谁'], ['的'], ['']])('%s asks none', (text) => {
    expect(questions(text)).toEqual([]);
  });

  it('take the place and the year that they name', () => {
    expect(ask('江苏淮安谁没报2023').questions).toMatchObject({
      about: { code: '320800', year: 2023 },
      names: { hans: '淮安市' },
    });
    expect(ask('谁没报').questions).toMatchObject({ about: {}, names: null });
    expect(ask('who has not filed in Jiangsu for 2023').questions.about).toEqual({
      code: '320000',
      year: 2023,
    });
    expect(ask('浦东2024年报').questions).toMatchObject({ found: [], about: { code: '310115', year: 2024 } });
  });

  it('are none about the country where the text names a place, nor about the parts of a county', () => {
    expect(questions('淮安公开率')).toEqual(['granted']);
    expect(questions('洪泽拒绝率')).toEqual([]);
    expect(ask('洪泽拒绝率')).toMatchObject({ places: { found: [{ id: '320813' }] } });
    expect(ask('洪泽拒绝率').order[0]).toBe('places');
    expect(ask('重庆谁没报').order.slice(0, 2)).toEqual(['questions', 'places']);
  });

  it('lead to their page with the place as the filter', async () => {
    const groups = toGroups(
      ask('淮安谁没报2023'),
      {
        language: 'hans',
        t: await loadMessages('hans'),
        format: formatOf('hans'),
        say: ({ hans }) => hans,
      },
      { asked: firstAsked, name: '重庆市' },
    );
    const line = groups.find(({ id }) => id === 'questions')?.lines[0];
    expect(line?.name).toBe('淮安市谁没报2023年的年报？');
    if (!line) throw new Error('not found');
    const place = placeOf(line.choice, { ...everything, levels: ['city'], language: null });
    expect([place.page, place.params.toString(), place.state.places, place.state.levels]).toEqual([
      'quality',
      'for=2023&filing=absent',
      ['320800'],
      [],
    ]);
    expect(line.choice.view).toBe('filing-matrix');
  });
});

describe('measures by other words', () => {
  it.each([
    ['拒绝率', 'refusal_rate'],
    ['拒絕率', 'refusal_rate'],
    ['公开率', 'disclosure_rate'],
    ['积压', 'carried_to_next_year'],
    ['满意度', 'hotline_satisfaction_rate'],
    ['rejection rate', 'refusal_rate'],
    ['hongze refusal rate', 'refusal_rate'],
    ['徐州 热线 满意度', 'hotline_satisfaction_rate'],
    ['济南的采购金额', 'procurement_amount'],
  ])('%s is %s', (text, id) => {
    expect(figures(text)).toContain(id);
  });
});

describe('what something means', () => {
  it.each([
    ['什么是公开率', 'meaning-disclosure_rate'],
    ['公開率是什麼意思', 'meaning-disclosure_rate'],
    ['what does disclosure rate mean', 'meaning-disclosure_rate'],
    ['how is the disclosure rate calculated', 'meaning-disclosure_rate'],
    ['中位数什么意思', 'term-median'],
  ])('%s is told before all else', (text, id) => {
    expect(ask(text).terms.found[0]?.id).toBe(id);
    expect(ask(text).order[0]).toBe('terms');
  });

  it('leads to its note', () => {
    const [term] = ask('什么是公开率').terms.found;
    const choice = term && ofTopic(term);
    if (!choice) throw new Error('not found');
    const place = placeOf(choice, { ...everything, language: null });
    expect([place.page, place.params.toString()]).toEqual(['data', 'note=meaning-disclosure_rate']);
  });
});

describe('pages by what is done on them', () => {
  it.each([
    ['下载数据', 'data'],
    ['引用', 'data'],
    ['sql', 'data'],
    ['glossary', 'data'],
    ['核对函', 'place'],
    ['上传', 'reports'],
    ['草稿', 'check'],
    ['市长热线', 'hotline'],
  ])('%s leads to %s, before places that merely have its letters', (text, id) => {
    const { pages, order } = ask(text);
    expect(pages.found[0]?.id).toBe(id);
    if (ask(text).places.total > 0) expect(order.indexOf('pages')).toBeLessThan(order.indexOf('places'));
  });
});

it('a chart that is asked for with a place and a year shows these', async () => {
  const groups = toGroups(
    ask('江苏2023公开率'),
    { language: 'hans', t: await loadMessages('hans'), format: formatOf('hans'), say: ({ hans }) => hans },
    { asked: firstAsked, name: '重庆市' },
  );
  const line = groups.find(({ id }) => id === 'charts')?.lines[0];
  if (!line) throw new Error('not found');
  expect(line.note).toMatch(/江苏省 · 2023/);
  const { state } = placeOf(line.choice, { ...everything, levels: ['city'], language: null });
  expect([state.provinces, state.years, state.levels]).toEqual([['32'], [2023], []]);
});
