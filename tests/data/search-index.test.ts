import { describe, expect, it } from 'vitest';
import { listTopics } from '../../src/cli/data/search/list-topics.ts';
import { readAloud } from '../../src/cli/data/places/read-aloud.ts';
import { toRegionRows } from '../../src/cli/data/places/place-names.ts';
import { indicators } from '../../src/schema/indicators.ts';
import { measures } from '../../src/schema/measures.ts';
import { pages } from '../../src/ui/address/pages.ts';
import { viewOf } from '../../src/views/page-views.ts';

describe('what the search box finds besides publishers', async () => {
  const topics = await listTopics();
  const of = (kind: string) => topics.filter((topic) => topic.kind === kind);

  it('holds every page, measure and indicator once, each with a page that exists and a view that is on it', () => {
    expect(of('page').map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
    expect(of('measure').map(({ id }) => id)).toEqual(Object.keys(measures));
    expect(of('indicator').map(({ id }) => id)).toEqual(indicators.map(({ key }) => key));
    for (const { page, view } of topics) {
      expect(pages.map(({ id }) => id as string)).toContain(page);
      if (view !== null) expect(viewOf(view)?.id).toBe(view);
    }
  });

  it('leads a measure to the view that shows it, and a figure that no chart shows to where all figures are', () => {
    const placeOf = (id: string) =>
      topics.filter((topic) => topic.id === id).map(({ page, view }) => [page, view]);
    expect(placeOf('disclosure_rate')).toEqual([['requests', 'requests-disclosure-rate']]);
    expect(placeOf('hotline_satisfaction_rate')).toEqual([['hotline', 'hotline-satisfaction']]);
    expect(placeOf('amount_per_project')).toEqual([['procurement', 'procurement-per-project']]);
    expect(placeOf('narrative.website_visits')).toEqual([['compare', null]]);
  });

  it('names everything in three languages and by its sound', () => {
    for (const { names, pinyin } of topics) {
      for (const name of Object.values(names)) expect(name.trim()).not.toBe('');
      expect(pinyin).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
    }
  });
});

describe('reading aloud', () => {
  it('parts syllables, keeps numbers, and knows the places that the dictionary misreads', () => {
    expect(readAloud('重庆市')).toBe('chong qing shi');
    expect(readAloud('12345热线')).toBe('12345 re xian');
    expect(readAloud('武汉市黄陂区')).toBe('wu han shi huang pi qu');
    expect(readAloud('乐清市')).toBe('yue qing shi');
    expect(readAloud('绿春县')).toBe('lv chun xian');
  });
});

describe('the regions of the country', () => {
  const rows = toRegionRows();
  it('are 31 provinces with their cities and counties, each in a region that is there', () => {
    const codes = new Set(rows.map(({ region_code }) => region_code));
    expect(rows.filter(({ level }) => level === 'province')).toHaveLength(31);
    expect(rows.filter(({ level }) => level === 'city')).toHaveLength(333);
    for (const { level, parent_code } of rows) {
      if (level === 'province') expect(parent_code).toBeNull();
      else expect(codes).toContain(parent_code);
    }
  });

  it('are named by themselves', () => {
    expect(rows.find(({ region_code }) => region_code === '320813')).toEqual({
      region_code: '320813',
      parent_code: '320800',
      level: 'county',
      province: '32',
      hans: '洪泽区',
      hant: '洪澤區',
      en: 'Hongze District',
    });
  });
});
