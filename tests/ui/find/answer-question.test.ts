import { beforeAll, describe, expect, it } from 'vitest';
import { listTopics } from '../../../src/cli/data/search/list-topics.ts';
import { toPlaceTable } from '../../../src/cli/data/places/to-place-table.ts';
import { NamedPlaces } from '../../../src/places/named-places.ts';
import { everything } from '../../../src/query/filter.ts';
import { formatOf } from '../../../src/text/format.ts';
import { loadMessages } from '../../../src/text/load.ts';
import { answerAsk, type Answer } from '../../../src/ui/find/answer-ask.ts';
import { toEntries, type Entries } from '../../../src/ui/find/entries.ts';
import { placeOf } from '../../../src/ui/find/found-choice.ts';
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
  ])('%s is %s', (text, id) => {
    expect(figures(text)).toContain(id);
  });
});
