import { BarChart, CustomChart, LineChart, SankeyChart, ScatterChart, TreemapChart } from 'echarts/charts';
import { GridComponent, LegendPlainComponent, TooltipComponent } from 'echarts/components';
import { init, setPlatformAPI, use, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { measureText } from './measure-text.ts';

use([
  BarChart,
  CustomChart,
  LineChart,
  SankeyChart,
  ScatterChart,
  TreemapChart,
  GridComponent,
  LegendPlainComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

setPlatformAPI({ measureText });

export type ChartOption = EChartsCoreOption;
export type Chart = EChartsType;

/** A live chart in an element, drawn as SVG; `dispose` it when the element goes. */
export const openChart = (element: HTMLElement): Chart => init(element, null, { renderer: 'svg' });

/** A chart without a page, for `renderToSVGString`. */
export const openStillChart = (width: number, height: number): Chart =>
  init(null, null, { renderer: 'svg', ssr: true, width, height });
