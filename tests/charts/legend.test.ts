import { describe, expect, it } from 'vitest';
import { openStillChart } from '../../src/charts/echarts.ts';
import { legendHeight, legendOf } from '../../src/charts/series-style.ts';
import { lightTheme } from '../../src/charts/chart-theme.ts';
import { formatOf } from '../../src/text/format.ts';

const lookOf = (width: number) => ({ theme: lightTheme, width, format: formatOf('hans') });

const legends = {
  'Chinese with brackets': ['行政复议件数（据表格）', '行政复议件数（据文字）', '行政诉讼件数（据表格）'],
  'short English': ['Province', 'City', 'County', 'Development zone', 'Township', 'Department'],
  'many lines': Array.from({ length: 10 }, (_, index) => `行政复议件数（全区域汇总）${index}`),
  'long English': ['Administrative reviews (from the table)', 'Administrative reviews (from the text)'],
};

/** The lower edge of the names that a chart of a legend alone draws. */
function drawnTo(names: readonly string[], width: number, mark: number): number {
  const chart = openStillChart(width, 600);
  const series = names.map((name) => ({ type: 'bar' as const, name, data: [1] }));
  chart.setOption({
    legend: legendOf(names, lookOf(width), mark),
    xAxis: { type: 'category' },
    yAxis: {},
    series,
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  const middles = [...svg.matchAll(/translate\([\d.-]+ ([\d.-]+)\)"[^>]*>[^<]*\u00a0</g)];
  expect(middles).toHaveLength(names.length);
  return Math.max(...middles.map(([, middle]) => Number(middle))) + 6;
}

describe('the room for a legend', () => {
  it.each(Object.entries(legends))('is what its names take, at any width: %s', (_, names) => {
    for (const mark of [14, 22]) {
      for (let width = 240; width < 1300; width += 13) {
        const below = legendHeight(names, lookOf(width), mark) - drawnTo(names, width, mark);
        expect(below, `${width} px, marks of ${mark}`).toBeCloseTo(16, 0);
      }
    }
  });
});
