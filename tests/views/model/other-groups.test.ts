import { describe, expect, it } from 'vitest';
import { everything, type Filter } from '../../../src/query/filter.ts';
import { comparedGroup } from '../../../src/views/model/other-groups.ts';
import { contextOf } from '../context-of.ts';

const first = (other_groups: string | null) => ({
  group_tier: 'township',
  group_kind: 'township',
  group_scope: 'organ',
  chosen_year: 2025,
  elsewhere: 0,
  unstated: 0,
  parts: 0,
  shown: 7,
  other_groups,
});
const groupOf = async (others: string | null, filter: Partial<Filter> = {}) =>
  comparedGroup(first(others), await contextOf('en', { ...everything, ...filter }));

describe('who a chart compares', () => {
  it('is named with its year; no other group is offered where there is none', async () => {
    expect(await groupOf(null)).toEqual({
      group: 'Compared: townships and subdistricts, each organ’s own report, 2025',
    });
  });

  it('offers other groups by the filter that leaves each alone: a government by its level, others by their kind', async () => {
    const { otherGroups } = await groupOf(
      'county.government.region,county.office.organ,city.government.region',
    );
    expect(otherGroups).toEqual([
      {
        name: 'county governments, region-wide',
        change: { kinds: ['government'], scope: 'region', levels: ['county'] },
      },
      {
        name: 'county governments’ own offices, each organ’s own report',
        change: { kinds: ['office'], scope: 'organ' },
      },
      {
        name: 'city governments, region-wide',
        change: { kinds: ['government'], scope: 'region', levels: ['city'] },
      },
    ]);
  });

  it('offers no group that no filter leaves alone, none that is not known, and none to chosen publishers', async () => {
    const { otherGroups = [] } = await groupOf(
      'county.office.organ,city.office.organ,moon.office.organ,county',
    );
    expect(otherGroups.map(({ name }) => name)).toEqual([
      'county governments’ own offices, each organ’s own report',
    ]);
    expect(await groupOf('county.office.organ', { publishers: ['a'] })).toEqual({});
  });
});
