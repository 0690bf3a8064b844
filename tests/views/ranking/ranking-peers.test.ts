import { describe, expect, it } from 'vitest';
import { supportBit } from '../../../src/query/ranking-figures.ts';
import type { RankKey } from '../../../src/query/ranking-measures.ts';
import type { SizeBand } from '../../../src/schema/size-bands.ts';
import {
  admitSizes,
  countRankable,
  keepPeers,
  sumSupport,
} from '../../../src/views/ranking/ranking-peers.ts';
import type { RankReport } from '../../../src/views/ranking/ranking-rows.ts';
import type { RankScope } from '../../../src/views/ranking/ranking-settings.ts';

const report = (id: string, year: number, size: SizeBand, scope: RankScope = 'organ'): RankReport => ({
  id,
  reportId: `${id}${year}`,
  names: { hans: id, hant: null, en: null },
  level: 'county',
  tier: 'county',
  kind: 'government',
  province: '31',
  year,
  scope,
  size,
  cells: {},
  bases: {},
});

const reports = [
  report('a', 2023, 'tens'),
  report('a', 2024, 'hundreds'),
  report('a', 2024, 'unknown', 'region'),
  report('b', 2023, 'tens'),
  report('b', 2024, 'tens'),
  report('c', 2024, 'hundreds'),
  report('d', 2024, 'unknown'),
  report('e', 2024, 'unknown', 'region'),
];
const kept = (settings: Parameters<typeof keepPeers>[1]) =>
  keepPeers(reports, settings).map(({ id, year, scope }) => `${id}${year}${scope.charAt(0)}`);

describe('peers by size', () => {
  it('are everybody where no size is asked for', () => {
    expect(kept({ sizes: [], sameSize: null })).toHaveLength(reports.length);
  });

  it('are those in the chosen bands, each year by its own volume', () => {
    expect(kept({ sizes: ['tens'], sameSize: null })).toEqual(['a2023o', 'b2023o', 'b2024o']);
  });

  it('take a volume that is not told for a band of its own, never for none', () => {
    expect(kept({ sizes: ['none'], sameSize: null })).toEqual([]);
    expect(kept({ sizes: ['unknown'], sameSize: null })).toEqual(['a2024r', 'd2024o', 'e2024r']);
  });

  it('of a publisher are in its band of that year and kind of report, itself among them', () => {
    expect(kept({ sizes: [], sameSize: 'a' })).toEqual([
      'a2023o',
      'a2024o',
      'a2024r',
      'b2023o',
      'c2024o',
      'e2024r',
    ]);
  });

  it('are nobody where that publisher has no such report', () => {
    expect(kept({ sizes: [], sameSize: 'c' })).toEqual(['a2024o', 'c2024o']);
    expect(kept({ sizes: [], sameSize: 'nobody' })).toEqual([]);
  });

  it('are counted in what the data support', () => {
    const row = (size: SizeBand, mask: number, count: number) => ({
      year: 2024,
      scope: 'organ',
      tier: 'county',
      kind: 'government',
      size,
      mask,
      reports: count,
    });
    const bit = supportBit('disclosure_rate');
    const rows = [row('hundreds', bit, 3), row('tens', bit, 5), row('unknown', 0, 7)];
    const all = sumSupport(rows, () => null);
    expect(all).toHaveLength(1);
    expect(all[0]?.reports).toBe(15);
    expect(all[0]?.given.disclosure_rate).toBe(8);
    expect(sumSupport(rows, () => null, 'city.government')).toEqual([]);
    const same = sumSupport(rows, admitSizes(reports, { sizes: [], sameSize: 'c' }));
    expect(same.map((one) => one.reports)).toEqual([3]);
  });

  it('tell how many a preset can rank, and leave out what hardly anybody gives', () => {
    const chosen = { year: 2024, scope: 'organ', tier: 'county', kind: 'government' } as const;
    const row = (keys: readonly RankKey[], reports: number) => ({
      ...chosen,
      size: 'tens',
      mask: keys.reduce((sum, key) => sum + supportBit(key), 0),
      reports,
    });
    const rows = [
      row(['items_disclosed', 'disclosure_rate'], 6),
      row(['items_disclosed'], 3),
      row(['items_disclosed', 'tables_right'], 2),
    ];
    // Two of eleven have tables that could be checked: the preset does without.
    expect(countRankable(rows, chosen, 'told')).toBe(11);
    expect(countRankable(rows, chosen, 'requests')).toBe(6);
    // Nobody is sued: nobody can be ranked by it.
    expect(countRankable(rows, chosen, 'appeals')).toBe(0);
    expect(countRankable(rows, { ...chosen, year: 2023 }, 'told')).toBe(0);
  });
});
