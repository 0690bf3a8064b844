import type { Format } from '../text/format.ts';
import type { ChartModel } from '../views/model/chart-model.ts';
import type { Look } from './look.ts';
import { toPaperParts } from './paper-parts.ts';
import { renderToSvg } from './render-svg.ts';
import { slimSvg } from './slim-svg.ts';
import { paperWidth, stillWidths } from './still-widths.ts';
import { namedTheme } from './chart-theme.ts';
import { chartHeight, toOption } from './to-option.ts';

/**
 * A model drawn once for all: SVG text, one drawing for each of `stillWidths`, in colours that the style sheet names;
 * after them the parts that paper wants of a chart of many rows. ECharts escapes all text in it. `name` is the chart's own
 * on its page.
 */
export function drawStill(model: ChartModel, format: Format, name: string): string {
  const draw = (part: ChartModel, width: number, own: string, kind: string) => {
    const look: Look = { theme: namedTheme, width, format };
    const svg = renderToSvg(toOption(part, look), width, chartHeight(part, look), `${name}-${own}`);
    return slimSvg(svg, `still-${kind}`);
  };
  const parts = toPaperParts(model);
  return [
    ...stillWidths.map(({ width }) => draw(model, width, String(width), String(width))),
    ...(parts.length > 1 ? parts.map((part, at) => draw(part, paperWidth, `paper${at}`, 'paper')) : []),
  ].join('');
}
