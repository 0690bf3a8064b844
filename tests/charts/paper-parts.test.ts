import { describe, expect, it } from 'vitest';
import { toPaperParts } from '../../src/charts/paper-parts.ts';
import type { IntervalsModel } from '../../src/views/model/chart-model.ts';

const ranks = (count: number): IntervalsModel => ({
  kind: 'intervals',
  categories: Array.from({ length: count }, (_, at) => `#${at}`),
  points: Array.from({ length: count }, (_, at) => ({ value: at + 1 })),
  value: { name: 'Rank', unit: 'rank', max: count },
});

describe('a chart on paper', () => {
  it('of many rows comes in parts of like length, each row once, on one axis', () => {
    const parts = toPaperParts(ranks(50));
    const rows = parts.flatMap((part) => (part.kind === 'intervals' ? [part.categories.length] : []));
    expect(rows).toEqual([17, 17, 16]);
    expect(parts.flatMap((part) => (part.kind === 'intervals' ? part.categories : []))).toEqual(
      ranks(50).categories,
    );
    for (const part of parts) {
      if (part.kind !== 'intervals') throw new Error(`A part is a chart of ${part.kind}.`);
      expect(part.value.max).toBe(50);
      expect(part.points.map(({ value }) => `#${(value ?? 0) - 1}`)).toEqual(part.categories);
    }
  });

  it('stays whole where it is short, or where a part would have another axis', () => {
    expect(toPaperParts(ranks(20))).toHaveLength(1);
    const open: IntervalsModel = { ...ranks(50), value: { name: 'Score', unit: 'score' } };
    expect(toPaperParts(open)).toEqual([open]);
  });
});
