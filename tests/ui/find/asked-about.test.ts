import { describe, expect, it } from 'vitest';
import { placeOn } from '../../../src/ui/address/whereabouts.ts';
import type { PageId } from '../../../src/ui/address/pages.ts';
import { lookedAt } from '../../../src/ui/find/asked-about.ts';

const at = (page: PageId, query: string) => lookedAt(placeOn(page, new URLSearchParams(query)));

describe('what an address looks at', () => {
  it.each([
    ['place', 'at=320813&year=2023', { code: '320813', year: 2023 }],
    ['place', 'at=320813101', { code: '320813101' }],
    ['place', 'at=nowhere&year=soon', {}],
    ['publisher', 'id=500101-wanzhou', { code: '500101' }],
    ['requests', 'within=320800&years=2021-2023', { code: '320800', year: 2023 }],
    ['quality', 'provinces=32', { code: '320000' }],
    ['quality', 'provinces=32,33', {}],
    ['overview', '', {}],
  ] as const)('%s?%s', (page, query, seen) => {
    expect(at(page, query)).toEqual(seen);
  });
});
