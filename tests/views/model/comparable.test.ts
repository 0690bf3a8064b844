import { describe, expect, it } from 'vitest';
import { enoughListed } from '../../../src/query/enough.ts';
import { everything } from '../../../src/query/filter.ts';
import { refusalOf } from '../../../src/views/model/comparable.ts';
import { leadViews, pageViews } from '../../../src/views/page-views.ts';
import { contextOf } from '../context-of.ts';

const first = {
  group_tier: 'county',
  group_kind: 'government',
  group_scope: 'region',
  chosen_year: 2024,
  elsewhere: 0,
  unstated: 0,
  parts: 0,
  other_groups: null,
  shown: 2,
};

describe('how many publishers a list needs', () => {
  const [city, province] = [
    { ...everything, places: ['320800'] },
    { ...everything, provinces: ['32'] as const },
  ];

  it('is two where a place is asked about, else five', () => {
    expect([city, province].map(enoughListed)).toEqual([2, 2]);
    expect([everything, { ...everything, provinces: ['32', '11'] as const }].map(enoughListed)).toEqual([
      5, 5,
    ]);
  });

  it('stays five for what is worked out from all of them, and a list of one is refused anywhere', async () => {
    const context = await contextOf('en', city);
    expect(refusalOf(first, context)).toBeNull();
    expect(refusalOf(first, context, 2, true)).toContain('5 are needed');
    expect(refusalOf(first, context, 1)).toContain('2 are needed');
    expect(refusalOf(first, await contextOf('en'))).toContain('5 are needed');
  });
});

describe('the charts of a place and of the country', () => {
  it('lead with channels, procurement, the hotline and reviews', () => {
    const lead = ['channels-share', 'procurement-amount', 'hotline-completion', 'appeals-outcomes'];
    expect(leadViews.map(({ id }) => id)).toEqual(lead);
    expect(pageViews.place.map(({ id }) => id)).toEqual(lead);
    const country = lead.map((id) => (id === 'hotline-completion' ? 'hotline-bulletins' : id));
    expect(pageViews.overview.slice(0, 4).map(({ id }) => id)).toEqual(country);
  });
});
