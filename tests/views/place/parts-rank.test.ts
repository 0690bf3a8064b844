import { describe, expect, it } from 'vitest';
import type { RankReport } from '../../../src/views/ranking/ranking-rows.ts';
import { isRanked, partsRankKeys, partsSettings, rankParts } from '../../../src/views/place/parts-rank.ts';
import { takeApart } from '../../../src/views/place/rank-apart.ts';
import { toPlaceParts } from '../../../src/views/place/part-reports.ts';
import { contextOf } from '../context-of.ts';
import { placeRow } from './place-row.ts';

const report = (at: number, more: Partial<RankReport> = {}): RankReport => ({
  id: `p${at}`,
  reportId: `r${at}`,
  names: { hans: `第${at}区`, hant: `第${at}區`, en: `District ${at}` },
  level: 'county',
  tier: 'county',
  kind: 'government',
  province: '32',
  year: 2023,
  scope: 'region',
  size: 'unknown',
  cells: {
    items_disclosed: { value: 1000 + 100 * at },
    tables_right: { value: at % 2 },
    disclosure_rate: { numerator: 10 * at, denominator: 100 },
  },
  bases: { items_disclosed: 'text', disclosure_rate: 'table' },
  ...more,
});

const choice = { year: 2023, scope: 'region' };
const context = await contextOf('en');

describe('the ranking of the parts of a place', () => {
  const found = rankParts(
    [1, 2, 3, 4, 5, 6].map((at) => report(at)),
    choice,
  );

  it('ranks five and more, by all that they give', () => {
    if (!isRanked(found)) throw new Error('Six can be ranked.');
    expect(found.settings.preset).toBe('all');
    expect(found.keys).toEqual(partsRankKeys.filter((key) => found.keys.includes(key)));
    expect(new Set(found.keys)).toEqual(new Set(['items_disclosed', 'tables_right', 'disclosure_rate']));
    expect(found.ranking.publishers.every(({ rank }) => rank !== null)).toBe(true);
  });

  it('takes a rank apart: contributions add up to the score, each figure leads to its source', () => {
    if (!isRanked(found)) throw new Error('Six can be ranked.');
    const apart = takeApart(found, 'p3', context);
    const at = (id: string) => apart?.table.columns.findIndex((column) => column.id === id) ?? -1;
    const sum = apart?.table.rows.reduce((all, row) => all + Number(row[at('contribution')]?.value), 0);
    const score = found.ranking.publishers.find(({ id }) => id === 'p3')?.score;
    expect(sum).toBeCloseTo(score ?? Number.NaN, 6);
    expect(apart?.table.rows.every((row) => row[at('figure')]?.reportId === 'r3')).toBe(true);
    expect(apart?.sentence).toMatch(/^Rank \S+ of 6, score /);
    expect(
      apart?.table.rows.some((row) =>
        /would make it rank|not by this alone/.test(row[at('change')]?.text ?? ''),
      ),
    ).toBe(true);
    expect(takeApart(found, 'nobody', context)).toBeNull();
  });

  it('tells what a part without a rank lacks', () => {
    const reports = [1, 2, 3, 4, 5, 6].map((at) =>
      report(
        at,
        at === 6 ? { cells: { tables_right: { value: 1 }, items_disclosed: { missing: 'blank' } } } : {},
      ),
    );
    const made = rankParts(reports, choice);
    if (!isRanked(made)) throw new Error('Five can be ranked.');
    expect(takeApart(made, 'p6', context)?.sentence).toMatch(/^No rank/);
  });

  it('says how many are held and whole where they are too few, and mixes no scopes or years', () => {
    expect(
      rankParts(
        [1, 2, 3, 4].map((at) => report(at)),
        choice,
      ),
    ).toEqual({ held: 4, whole: 4 });
    expect(rankParts([], choice)).toEqual({ held: 0, whole: 0 });
    const mixed = [1, 2, 3, 4, 5, 6].map((at) => report(at, at > 4 ? { scope: 'organ' } : {}));
    expect(rankParts(mixed, choice)).toEqual({ held: 4, whole: 4 });
    expect(
      rankParts(
        mixed.map((one) => ({ ...one, year: 2022 })),
        choice,
      ),
    ).toEqual({ held: 0, whole: 0 });
  });
});

describe('the settings with which the parts of a place are ranked', () => {
  const names = ['320801', '320802'].map((code) => ({ code, name: code }));
  const settingsFor = (scope: string | null, earlier: string | null) => {
    const rows = [
      placeRow('320801', 2023, {}, { scope }),
      placeRow('320802', 2023, {}, { scope }),
      placeRow('320801', 2021, {}, { scope: earlier }),
    ];
    const placed = toPlaceParts(rows, names, null);
    if (!placed) throw new Error('There are reports.');
    return partsSettings(placed, 'all', rows);
  };

  it.each([
    ['region', 'region', { year: 2023, scope: 'region' }],
    [null, 'region', { year: null, scope: null }],
    [null, null, { year: 2023, scope: 'unknown' }],
  ])(
    'are of the page’s year and scope, %s, but where none can be ranked in it: %s',
    (scope, earlier, asked) => {
      expect(settingsFor(scope, earlier)).toMatchObject({ ...asked, group: 'county.government', few: true });
    },
  );
});
