import { openStillChart, type ChartOption } from './echarts.ts';

/**
 * Generated class and id names hold a counter of the process; numbered anew, the same chart gives the same bytes. They
 * begin with `name` (letters, digits, dashes), which keeps the charts of one page apart: ids are the page's.
 */
export function renumber(svg: string, name: string): string {
  const seen = new Map<string, string>();
  return svg.replaceAll(/\bzr\d+-([a-z]+)-?(\d+)\b/g, (generated, kind: string) => {
    const known = seen.get(generated) ?? `${name}-${kind}-${seen.size}`;
    seen.set(generated, known);
    return known;
  });
}

/** A chart as SVG text, alike in Node and in a browser. `name` is its own on the page: the view's id. */
export function renderToSvg(option: ChartOption, width: number, height: number, name: string): string {
  const chart = openStillChart(width, height);
  try {
    chart.setOption(option);
    return renumber(chart.renderToSVGString(), name);
  } finally {
    chart.dispose();
  }
}
