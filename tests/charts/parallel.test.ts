import { describe, expect, it } from 'vitest';
import { placeOn, spanOf } from '../../src/charts/parallel.ts';
import { renderToSvg } from '../../src/charts/render-svg.ts';
import { lightTheme } from '../../src/charts/chart-theme.ts';
import { chartHeight, toOption } from '../../src/charts/to-option.ts';
import { formatOf } from '../../src/text/format.ts';
import type { ParallelModel } from '../../src/views/model/chart-model.ts';

const model: ParallelModel = {
  kind: 'parallel',
  axes: [
    { id: 'a', name: '新收', unit: 'count', low: 0, high: 40 },
    { id: 'b', name: '公开率', unit: 'percent', low: 0, high: 100 },
    { id: 'c', name: '金额', unit: 'yuan', scale: 'log', low: 10, high: 1000 },
  ],
  series: [
    { id: 'x', name: '甲市', points: [{ value: 40 }, { value: 25 }, { value: 100 }] },
    { id: 'y', name: '乙区', points: [{ value: 10 }, { value: null, reason: '未读取' }, { value: 10 }] },
  ],
};

describe('parallel axes', () => {
  it('put a value where it belongs on its own axis', () => {
    const [count, rate, amount] = model.axes;
    if (!count || !rate || !amount) throw new Error('The model has three axes.');
    expect(placeOn(count, 10)).toBe(0.25);
    expect(placeOn(rate, 25)).toBe(0.25);
    expect(placeOn(amount, 100)).toBeCloseTo(0.5, 12);
    expect(placeOn({ ...count, low: 3, high: 3 }, 3)).toBe(0.5);
  });

  it('joins the dots of one row, and nothing between rows', () => {
    expect([0, 1].map((row) => spanOf(model, row))).toEqual([[0.25, 1], null]);
    const look = { theme: lightTheme, width: 760, format: formatOf('hans') };
    const { series } = toOption(model, look) as { series: { lineStyle?: { width: number } }[] };
    expect(series.flatMap(({ lineStyle }) => lineStyle?.width ?? [])).toEqual([0, 0]);
  });

  it.each([760, 340])(
    'are drawn at %i px with their names and ends, and a gap where a value is missing',
    (width) => {
      const look = { theme: lightTheme, width, format: formatOf('hans') };
      const svg = renderToSvg(toOption(model, look), width, chartHeight(model, look), 'parallel');
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const roomy = ['甲市', '乙区'].map((name) => `${name}\u00a0`);
      for (const text of ['新收', '公开率', '40', '100%', ...roomy]) expect(svg).toContain(`>${text}<`);
      const { series } = toOption(model, look) as {
        series: { name?: string; data: { value: unknown[] }[] }[];
      };
      const second = series.find(({ name }) => name === '乙区');
      expect(second?.data.map(({ value }) => value)).toEqual([
        [0.25, 0],
        [null, 1],
        [0, 2],
      ]);
    },
  );
});
