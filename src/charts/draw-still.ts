import type { Format } from '../text/format.ts';
import type { ChartModel } from '../views/chart-model.ts';
import type { Look } from './look.ts';
import { renderToSvg } from './render-svg.ts';
import { slimSvg } from './slim-svg.ts';
import { stillWidths } from './still-widths.ts';
import { namedTheme } from './theme.ts';
import { chartHeight, toOption } from './to-option.ts';

/**
 * A model drawn once for all: SVG text, one drawing for each of `stillWidths`, in colours that the style sheet names.
 * ECharts escapes all text in it. `name` is the chart's own on its page.
 */
export function drawStill(model: ChartModel, format: Format, name: string): string {
  return stillWidths
    .map(({ width }) => {
      const look: Look = { theme: namedTheme, width, format, moving: false };
      const svg = renderToSvg(toOption(model, look), width, chartHeight(model, look), `${name}-${width}`);
      return slimSvg(svg, `still-${width}`);
    })
    .join('');
}
