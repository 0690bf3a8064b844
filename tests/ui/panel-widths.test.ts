import { describe, expect, it } from 'vitest';
import { panelWidths, type PanelWidth } from '../../src/ui/panel/panel-widths.ts';

const given = (...widths: readonly PanelWidth[]) => {
  const found = panelWidths(widths.map((width, at) => ({ id: `${at}`, width })));
  return widths.map((_, at) => found.get(`${at}`));
};

describe('the widths of a page’s panels', () => {
  it('are none of none', () => {
    expect(panelWidths([]).size).toBe(0);
  });

  it('give the first the whole page, whatever it wants', () => {
    expect(given('third')).toEqual(['whole']);
    expect(given('half', 'half', 'half')).toEqual(['whole', 'half', 'half']);
  });

  it('leave no void beside the last half', () => {
    expect(given('whole', 'half', 'half', 'half')).toEqual(['whole', 'half', 'half', 'whole']);
    expect(given('whole', 'half', 'whole', 'half')).toEqual(['whole', 'half', 'whole', 'half']);
  });

  it('leave no void beside the last thirds', () => {
    expect(given('whole', 'third', 'third', 'third', 'third')).toEqual([
      'whole',
      'third',
      'third',
      'third',
      'whole',
    ]);
    expect(given('whole', 'third', 'third')).toEqual(['whole', 'half', 'half']);
  });
});
