import { describe, expect, it } from 'vitest';
import { everything, type Filter } from '../../src/query/filter.ts';
import { findRelief } from '../../src/ui/filter/use-relief.ts';

const { signal } = new AbortController();
const filter: Filter = { ...everything, years: [2019], provinces: ['11'], scope: 'organ' };

describe('what to take back of a filter that leaves nothing', () => {
  it('is the one field that empties it', async () => {
    expect(await findRelief((asked) => Promise.resolve(asked.years.length === 0), filter, signal)).toEqual([
      'years',
    ]);
  });

  it('is each field that would do, in their order', async () => {
    const either = (asked: Filter) => Promise.resolve(asked.scope === null || asked.provinces.length === 0);
    expect(await findRelief(either, filter, signal)).toEqual(['places', 'scope']);
  });

  it('takes a province and the places below one back together', async () => {
    const both: Filter = { ...everything, provinces: ['11'], places: ['320800'] };
    const without = (asked: Filter) => Promise.resolve(asked.places.length + asked.provinces.length === 0);
    expect(await findRelief(without, both, signal)).toEqual(['places']);
  });

  it('is none where no single one would do; fields that are not set are not tried', async () => {
    const asked: Filter[] = [];
    const relief = await findRelief(
      (other) => {
        asked.push(other);
        return Promise.resolve(false);
      },
      filter,
      signal,
    );
    expect(relief).toEqual([]);
    expect(asked).toHaveLength(3);
  });
});
