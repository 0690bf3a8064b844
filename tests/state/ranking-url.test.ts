import { describe, expect, it } from 'vitest';
import { rankParams } from '../../src/state/ranking-params.ts';
import { readRankSettings, writeRankSettings } from '../../src/state/ranking-url.ts';
import { readRankingLink } from '../../src/state/ranking-link.ts';
import { stateParams } from '../../src/state/url.ts';
import { defaultSettings, type RankSettings } from '../../src/views/ranking/ranking-settings.ts';

/** Every field at another value than its default. */
const other: RankSettings = {
  preset: 'appeals',
  year: 2024,
  scope: 'unknown',
  group: 'county.government',
  sizes: ['tens', 'unknown'],
  sameSize: '310000-shanghai',
  weights: { items_disclosed: 0, disclosure_rate: 73 },
  pillars: { openness: 10, reporting: 0 },
  minimums: { disclosure_rate: 25 },
  normalisation: 'zscore',
  aggregation: 'geometric',
  missing: 'bounds',
  skew: 'leave',
  few: true,
  draws: 5000,
  seed: 0,
  spread: 25,
  publisher: '310000-shanghai',
  places: 7,
  against: 2022,
  data: '0123abcd',
  was: 'preset=told&year=2023',
};

const read = (text: string) => readRankSettings(new URLSearchParams(text));

describe('a ranking in a link', () => {
  it('comes back as it was, every field of it', () => {
    expect(read(writeRankSettings(other).toString())).toEqual(other);
    for (const [name, value] of Object.entries(other)) {
      expect(value, name).not.toEqual(defaultSettings[name as keyof RankSettings]);
    }
  });

  it('leaves what is default out', () => {
    expect(writeRankSettings(defaultSettings).toString()).toBe('');
    expect(read('')).toEqual(defaultSettings);
    expect(writeRankSettings({ ...defaultSettings, seed: 7 }).toString()).toBe('seed=7');
  });

  it.each([
    ['draws=999', 'draws'],
    ['draws=1e9', 'draws'],
    ['seed=-1', 'seed'],
    ['skew=log', 'skew'],
    ['group=county', 'group'],
    ['spread=100', 'spread'],
    ['year=1999', 'year'],
    ['reports=both', 'scope'],
    ['scale=rank', 'normalisation'],
    ['preset=mine', 'preset'],
    ['publisher=a b', 'publisher'],
    ['places=0', 'places'],
    ['against=22', 'against'],
  ] as const)('drops %s, which it cannot take', (text, name) => {
    expect(read(text)[name]).toEqual(defaultSettings[name]);
  });

  it('keeps the weights it knows, and drops other keys and numbers', () => {
    expect(read('weights=disclosure_rate:20,items_disclosed:101,nothing:5,tables_right:-1,').weights).toEqual(
      {
        disclosure_rate: 20,
      },
    );
    expect(read('weights=').weights).toEqual({});
  });

  it('keeps links of older versions working: what was replaced hands its place on, what is gone is passed over', () => {
    const old = read(
      'preset=pressure&weights=backlog:30,checks_passed:20,items_disclosed:80&least=checks_passed:5&scale=minmax&clip=0&prior=jeffreys&seed=3',
    );
    expect(old).toEqual({
      ...defaultSettings,
      weights: { items_disclosed: 80, tables_right: 20 },
      minimums: { tables_right: 5 },
      normalisation: 'minmax',
      skew: 'leave',
      seed: 3,
    });
    expect(read('clip=10').skew).toBe('treat');
    expect(writeRankSettings(old).toString()).not.toMatch(/clip|prior|checks_passed|backlog|pressure/u);
    expect(readRankingLink('?year=2023&clip=5&prior=jeffreys&preset=told')?.settings.year).toBe(2023);
  });

  it('shares no parameter with the state of all pages', () => {
    for (const param of Object.values(rankParams)) expect(stateParams).not.toContain(param);
    expect(new Set(Object.values(rankParams)).size).toBe(Object.keys(rankParams).length);
  });
});
