import { describe, expect, it } from 'vitest';
import { openStillChart } from '../../src/charts/echarts.ts';
import { legendHeight, legendOf } from '../../src/charts/series-style.ts';
import { lightTheme } from '../../src/charts/theme.ts';
import { formatOf } from '../../src/text/format.ts';

const legends = {
  'Chinese with brackets': ['行政复议件数（据表格）', '行政复议件数（据文字）', '行政诉讼件数（据表格）'],
  'short English': ['Province', 'City', 'County', 'Development zone', 'Township', 'Department'],
  'long English': ['Administrative reviews (from the table)', 'Administrative reviews (from the text)'],
};

/** How many lines of names a chart of a legend alone draws. */
function drawnLines(names: readonly string[], width: number): number {
  const look = { theme: lightTheme, width, format: formatOf('hans') };
  const chart = openStillChart(width, 300);
  const series = names.map((name) => ({ type: 'bar' as const, name, data: [1] }));
  chart.setOption({ legend: legendOf(names, look), xAxis: { type: 'category' }, yAxis: {}, series });
  const svg = chart.renderToSVGString();
  chart.dispose();
  const heights = [...svg.matchAll(/translate\([\d.-]+ ([\d.-]+)\)"[^>]*>[^<]*\u00a0</g)].map(
    ([, height]) => height,
  );
  expect(heights).toHaveLength(names.length);
  return new Set(heights).size;
}

describe('the room for a legend', () => {
  it.each(Object.entries(legends))('is what its names take, at any width: %s', (_, names) => {
    const wide = { theme: lightTheme, width: 5000, format: formatOf('hans') };
    const line = 22;
    for (let width = 240; width < 1300; width += 13) {
      const look = { theme: lightTheme, width, format: formatOf('hans') };
      const lines = 1 + (legendHeight(names, look) - legendHeight(names, wide)) / line;
      expect(lines, `${width} px`).toBe(drawnLines(names, width));
    }
  });
});
