import { describe, expect, it } from 'vitest';
import { stylesOf } from '../../src/charts/series-style.ts';
import type { Series } from '../../src/views/model/chart-model.ts';
import { lightTheme } from '../../src/charts/chart-theme.ts';
import { formatOf } from '../../src/text/format.ts';

const series = (id: string, place?: number): Series => ({
  id,
  name: id,
  points: [],
  ...(place === undefined ? {} : { place }),
});

const look = { theme: lightTheme, width: 600, format: formatOf('hans') };

describe('the colour of a category', () => {
  it('is that of its place among its kind, whatever else is drawn', () => {
    const all = stylesOf([series('a', 0), series('b', 1), series('c', 2)], look);
    const alone = stylesOf([series('c', 2)], look);
    expect(alone[0]?.color).toBe(all[2]?.color);
    expect(alone[0]?.color).not.toBe(all[0]?.color);
  });

  it('is that of its place in the chart where it is of no kind', () => {
    const styles = stylesOf([series('a'), series('b')], look);
    expect(styles[0]?.color).not.toBe(styles[1]?.color);
  });
});
