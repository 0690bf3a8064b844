import { describe, expect, it } from 'vitest';
import { listTopics } from '../../../src/cli/data/search/list-topics.ts';
import { toPlaceTable } from '../../../src/cli/data/places/to-place-table.ts';
import { toSearchIndex } from '../../../src/cli/data/search/to-search-index.ts';
import { languageIds } from '../../../src/schema/languages.ts';
import { loadMessages } from '../../../src/text/load.ts';
import { NamedPlaces } from '../../../src/places/named-places.ts';
import { answerAsk } from '../../../src/ui/find/answer-ask.ts';
import { toEntries } from '../../../src/ui/find/entries.ts';
import { toTraditional } from '../../../src/cli/to-traditional.ts';

const organ = (id: string, hans: string, en: string) => ({
  id,
  names: { hans, hant: toTraditional(hans), en },
  level: 'department' as const,
  province: id.slice(0, 2) as '32',
  region_code: id.slice(0, 6),
  parent: null,
  also: [],
});
const topics = await listTopics();
const entries = toEntries(
  toSearchIndex(
    [
      organ(
        '320813-hongze-ecology',
        '淮安市洪泽区生态环境局',
        'Ecology and Environment Bureau, Hongze District',
      ),
      organ('320800-huaian-ecology', '淮安市生态环境局', "Ecology and Environment Bureau, Huai'an"),
      organ('320800-huaian-market', '淮安市市场监督管理局', "Administration for Market Regulation, Huai'an"),
      organ('320100-nanjing-ecology', '南京市生态环境局', 'Ecology and Environment Bureau, Nanjing'),
      organ('320100-nanjing-housing', '南京市住房和城乡建设委员会', 'Housing Commission, Nanjing'),
    ],
    new Map(),
    topics,
  ),
  new NamedPlaces(toPlaceTable([], {})),
);
const ask = (text: string) => answerAsk(entries, { text, exclude: [], publishers: 6, others: 6 });
const publishers = (text: string) => ask(text).publishers.found.map(({ id }) => id);

describe('organs as people name them', () => {
  it.each([
    ['洪泽环保局', ['320813-hongze-ecology']],
    ['洪澤環保局', ['320813-hongze-ecology']],
    ['淮安环保局', ['320800-huaian-ecology', '320813-hongze-ecology']],
    ['淮安 工商局', ['320800-huaian-market']],
    ['南京建委', ['320100-nanjing-housing']],
    ['南京生态环境局', ['320100-nanjing-ecology']],
    ['宿迁环保局', []],
  ])('%s', (text, ids) => {
    expect(publishers(text)).toEqual(ids);
  });

  it('stand before what else bears letters of the text, and before the place that they are of', () => {
    expect(ask('淮安环保局').order[0]).toBe('publishers');
    expect(ask('淮安环保局').places.found.map(({ id }) => id)).toContain('320800');
    expect(ask('宿迁环保局').places.found.map(({ id }) => id)).toContain('321300');
    expect(publishers('环保局')).toHaveLength(3);
  });
});

it('puts a place first whose name in English is that of its organs too', () => {
  expect(ask('hongze district').order[0]).toBe('places');
});

it.each([
  ['罚款', 'figures', 'disclosure.penalties.decisions'],
  ['乡镇', 'pages', 'place'],
  ['政务公开', 'pages', 'overview'],
  ['抖音', 'pages', 'channels'],
  ['招标', 'pages', 'procurement'],
  ['fines', 'figures', 'disclosure.penalties.decisions'],
] as const)('%s finds a page or a figure', (text, kind, id) => {
  expect(ask(text)[kind].found.map((found) => found.id)).toContain(id);
});

it('has other words for nothing that cannot be found', async () => {
  const ids = new Set(topics.map(({ id }) => id));
  for (const language of languageIds) {
    const { also } = (await loadMessages(language)).find;
    expect(Object.keys(also).filter((id) => !ids.has(id))).toEqual([]);
  }
});
