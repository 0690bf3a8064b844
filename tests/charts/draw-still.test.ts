import { describe, expect, it } from 'vitest';
import { chartStyles } from '../../src/charts/chart-styles.ts';
import { drawStill } from '../../src/charts/draw-still.ts';
import { isDrawnFor, stillWidths } from '../../src/charts/still-widths.ts';
import { darkTheme, lightTheme, namedTheme, toTheme } from '../../src/charts/chart-theme.ts';
import { formatOf } from '../../src/text/format.ts';
import { models } from './models.ts';

const draw = (name: string): string => {
  const model = models[name];
  if (!model) throw new Error(`There is no model “${name}”.`);
  return drawStill(model, formatOf('hans'), name);
};

describe.each(Object.keys(models))('%s, drawn still', (name) => {
  const svg = draw(name);

  it('is drawn once for each width, and alike each time', () => {
    for (const { width } of stillWidths) expect(svg.split(`<svg class="still-${width}"`)).toHaveLength(2);
    expect(draw(name)).toBe(svg);
  });

  it('needs no style element and no script, and leaves its colours to the page', () => {
    expect(svg).not.toMatch(/<style|<script|\bon\w+=|ecmeta|NaN|undefined/);
    const colours = [...svg.matchAll(/(?:fill|stroke|stop-color)="([^"]*)"/g)].map(([, value = '']) => value);
    for (const colour of new Set(colours)) {
      // Black is what the library gives to shapes without an area.
      expect(colour).toMatch(/^(none|transparent|#000|url\(#[\w-]+\)|var\(--chart-[\w-]+\))$/);
    }
  });

  it('refers to no id twice, and to none that it lacks', () => {
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id = ''] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });
});

describe('text of the data', () => {
  it('is escaped in a drawing', () => {
    const evil = '<img src=x onerror=alert(1)>"&';
    const svg = drawStill(
      {
        kind: 'bars',
        categories: [evil],
        series: [{ id: 'a', name: evil, points: [{ value: 1, reason: evil }] }],
        stacked: 'no',
        value: { name: evil, unit: 'count' },
      },
      formatOf('en'),
      'evil',
    );
    expect(svg).toContain('&lt;img');
    expect(svg).not.toContain('<img');
  });
});

describe('the style sheet of charts', () => {
  const rules = chartStyles();

  it('gives every colour that a drawing names, by theme', () => {
    const [light = '', dark = ''] = rules.split('\n');
    for (const [sheet, theme] of [
      [light, lightTheme],
      [dark, darkTheme],
    ] as const) {
      const set = new Map(
        [...sheet.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
      );
      expect(toTheme(namedTheme, (property) => set.get(property) ?? '')).toEqual({
        ...theme,
        surface: namedTheme.surface,
        font: namedTheme.font,
      });
    }
  });

  it('shows one drawing at every width', () => {
    for (const { width } of stillWidths) expect(rules).toContain(`.chart-still > .still-${width}`);
    for (const width of [294, 346, 401, 566, 626, 814, 934, 1182, 1302]) {
      expect(isDrawnFor(width), `${width}`).toBe(true);
    }
    for (const width of [240, 470, 1600]) expect(isDrawnFor(width), `${width}`).toBe(false);
  });
});
