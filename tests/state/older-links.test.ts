import { describe, expect, it } from 'vitest';
import { readCompare } from '../../src/state/compare-url.ts';
import { readMeasure, readPanel } from '../../src/state/older-links.ts';
import { viewOf } from '../../src/views/page-views.ts';

describe('names in links of older versions', () => {
  it('lead to what they are called now', () => {
    expect(readMeasure('backlog')).toBe('carried_to_next_year');
    expect(readCompare(new URLSearchParams('measure=backlog')).measure).toBe('carried_to_next_year');
    for (const former of ['requests-backlog', 'backlog-trend']) {
      expect(viewOf(former)).toBeUndefined();
      expect(viewOf(readPanel(former))).toBeDefined();
    }
  });

  it('leave what is named today as it is, and what never was a measure is none', () => {
    expect(readMeasure('refusal_rate')).toBe('refusal_rate');
    expect(readPanel('items-top')).toBe('items-top');
    expect([readMeasure('nothing'), readMeasure(null), readMeasure('toString')]).toEqual([null, null, null]);
  });
});
