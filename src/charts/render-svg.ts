import { openStillChart, type ChartOption } from './echarts.ts';

/** Generated class and id names hold a counter of the process; numbered anew, the same chart gives the same bytes. */
export function renumber(svg: string): string {
  const seen = new Map<string, string>();
  return svg.replaceAll(/\bzr\d+-([a-z]+)-?(\d+)\b/g, (name, kind: string) => {
    const known = seen.get(name) ?? `zr-${kind}-${seen.size}`;
    seen.set(name, known);
    return known;
  });
}

/** A chart as SVG text, in Node as in a browser; `option` should have motion off. */
export function renderToSvg(option: ChartOption, width: number, height: number): string {
  const chart = openStillChart(width, height);
  try {
    chart.setOption({ ...option, animation: false });
    return renumber(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}
