import type { TreemapModel } from '../views/model/chart-model.ts';
import { describePoint } from '../views/model/describe-point.ts';
import { frame, tooltipBase } from './axes.ts';
import { colourOf, stepsFor } from './colour-steps.ts';
import type { ChartOption } from './echarts.ts';
import { inkOf } from './heatmap.ts';
import { fontSize, isNarrow, type Look } from './look.ts';
import { measureText } from './measure-text.ts';
import { foldLines } from './tooltip.ts';

const leastHeight = 30;
const tiny = 0.01;
/** What an area keeps free on both sides of its words. */
const aroundWords = 10;
/** A name of more than this is cut on its area. */
const longName = 44;

const widestOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => Math.min(measureText(line).width, longName))) + aroundWords;

export const treemapHeight = (_: TreemapModel, look: Look): number => (isNarrow(look) ? 320 : 400);

/** Areas as large as their values, largest first; those without any have no area and stand in the table alone. */
export function toTreemap(model: TreemapModel, look: Look): ChartOption {
  const { theme, format } = look;
  const nodes = model.nodes.filter(({ value }) => value !== null && value > 0);
  const steps = stepsFor(
    nodes.flatMap(({ value }) => value ?? []),
    model.value,
    look,
  );
  return {
    ...frame(look),
    tooltip: {
      ...tooltipBase(look),
      trigger: 'item',
      formatter: ({ data }: { data: { point?: TreemapModel['nodes'][number] } }) =>
        data.point
          ? foldLines([data.point.name, describePoint(data.point, model.value.unit, look)], look)
          : '',
    },
    series: [
      {
        type: 'treemap',
        id: 'areas',
        // It moves by a setting of its own, whatever the chart's says.
        animation: false,
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        visibleMin: 0,
        itemStyle: { borderColor: theme.surface, borderWidth: 1, gapWidth: 2 },
        // Words that would be cut short are left to the tooltip and the list beside the chart.
        labelLayout: ({ rect, text }: { rect: { width: number; height: number }; text: string }) =>
          rect.width < widestOf(text) || rect.height < leastHeight ? { fontSize: tiny } : {},
        label: {
          fontSize: isNarrow(look) ? 11 : fontSize,
          fontFamily: theme.font,
          overflow: 'truncate',
          ellipsis: '…',
        },
        data: nodes.map((node) => {
          const fill = colourOf(node.value ?? 0, steps, look);
          return {
            id: node.id,
            name: node.name,
            value: node.value ?? 0,
            point: node,
            itemStyle: { color: fill },
            label: {
              color: inkOf(node.value, fill, theme),
              formatter: () =>
                `${node.short ?? node.name}\n${format.short(node.value ?? 0, model.value.unit)}`,
            },
          };
        }),
      },
    ],
  };
}
