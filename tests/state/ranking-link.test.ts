import { describe, expect, it } from 'vitest';
import { readRankingLink, underState, writeRankingLink } from '../../src/state/ranking-link.ts';
import { readRankSettings, writeRankSettings } from '../../src/state/ranking-url.ts';
import { readState, writeState } from '../../src/state/url.ts';
import { defaultSettings, type RankSettings } from '../../src/views/ranking/ranking-settings.ts';

const settings: RankSettings = {
  ...defaultSettings,
  preset: 'requests',
  year: 2023,
  scope: 'organ',
  weights: { disputes_per_hundred: 20, disclosure_rate: 70 },
  sizes: ['tens', 'hundreds'],
  aggregation: 'geometric',
  data: '0123abcd',
};
const peers = {
  provinces: ['31', '32'],
  places: ['320800'],
  levels: ['county'],
  kinds: ['government'],
} as const;

describe('another ranking in a link', () => {
  it('comes back with its settings and its peers', () => {
    expect(readRankingLink(writeRankingLink({ settings, peers }))).toEqual({ settings, peers });
  });

  it('is never empty, so that a ranking of defaults is one', () => {
    const everyone = { provinces: [], places: [], levels: [], kinds: [] };
    const text = writeRankingLink({ settings: defaultSettings, peers: everyone });
    expect(text).not.toBe('');
    expect(readRankingLink(text)).toEqual({ settings: defaultSettings, peers: everyone });
  });

  it('goes whole through the link of the ranking that it is compared with', () => {
    const was = writeRankingLink({ settings, peers });
    const whole = writeState(readState(new URLSearchParams()), writeRankSettings({ ...settings, was }));
    const back = readRankSettings(new URLSearchParams(whole));
    expect(back.was).toBe(was);
    expect(readRankingLink(back.was ?? '')).toEqual({ settings, peers });
  });

  it('does not carry what that ranking was itself compared with', () => {
    const text = writeRankingLink({ settings: { ...settings, was: 'preset=told' }, peers });
    expect(readRankingLink(text)?.settings.was).toBeNull();
    expect(readRankingLink('?was=preset%3Dtold&seed=3')?.settings).toEqual({ ...defaultSettings, seed: 3 });
  });

  it.each([
    'https://board.example/some/path/ranking/?preset=requests&levels=county',
    'http://10.0.0.7/ranking?preset=requests&levels=county',
    '../ranking/index.html?preset=requests&levels=county#ranking-bars',
    '  ?preset=requests&levels=county ',
  ])('is read from “%s”, wherever the board is hosted', (text) => {
    const link = readRankingLink(text);
    expect(link?.settings.preset).toBe('requests');
    expect(link?.peers.levels).toEqual(['county']);
  });

  it('takes year and kind of report from the filter where the ranking has none', () => {
    const link = readRankingLink('https://board.example/ranking/?years=2021-2022&scope=region');
    expect(link?.settings.year).toBe(2022);
    expect(link?.settings.scope).toBe('region');
    expect(underState(settings, readState(new URLSearchParams('years=2020'))).year).toBe(2023);
  });

  it.each([
    '',
    'hello',
    'https://board.example/compare/?preset=requests',
    'https://board.example/',
    'https://',
    'ranking',
    '?q=1&preset=told',
    'javascript:alert(1)',
  ])('is not “%s”', (text) => {
    expect(readRankingLink(text)).toBeNull();
  });
});
