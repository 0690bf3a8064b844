import type { SankeyModel } from '../views/chart-model.ts';
import { flowWords } from '../views/flow-words.ts';
import { frame, tooltipBase } from './axes.ts';
import type { ChartOption } from './echarts.ts';
import { isNarrow, type Look } from './look.ts';
import { seriesStyle } from './series-style.ts';
import { shorten } from './shorten.ts';
import { textWidth } from './text-width.ts';
import { foldLines } from './tooltip.ts';

export const sankeyHeight = (model: SankeyModel): number => Math.max(300, model.nodes.length * 34);

/** Flows from left to right; a node's words stand beside it with its amount. */
export function toSankey(model: SankeyModel, look: Look): ChartOption {
  const { nameOf, through } = flowWords(model);
  const amount = (value: number) => look.format.exact(value, model.value.unit);
  const narrow = isNarrow(look);
  return {
    ...frame(look),
    tooltip: {
      ...tooltipBase(look),
      trigger: 'item',
      formatter: ({ data }: { data: { id?: string; source?: string; target?: string; value?: number } }) =>
        foldLines(
          data.source !== undefined && data.target !== undefined
            ? [`${nameOf(data.source)} → ${nameOf(data.target)}`, amount(data.value ?? 0)]
            : [nameOf(data.id ?? ''), amount(through(data.id ?? ''))],
          look,
        ),
    },
    series: [
      {
        type: 'sankey',
        id: 'flow',
        left: 4,
        right: narrow ? 118 : 190,
        top: 10,
        bottom: 10,
        nodeWidth: 12,
        nodeGap: 14,
        nodeAlign: 'left',
        draggable: false,
        layoutIterations: 0,
        emphasis: { focus: 'adjacency' },
        data: model.nodes.map((node, index) => ({
          id: node.id,
          name: node.id,
          ...(node.depth === undefined ? {} : { depth: node.depth }),
          itemStyle: { color: seriesStyle(index, look).color, borderWidth: 0 },
        })),
        links: model.links.map((link) => ({ ...link })),
        lineStyle: { color: 'source', opacity: 0.28, curveness: 0.5 },
        label: {
          color: look.theme.text,
          fontSize: narrow ? 11 : 12,
          formatter: ({ name }: { name: string }) => {
            const value = amount(through(name));
            return `${shorten(nameOf(name), (narrow ? 112 : 178) - textWidth(value))} ${value}`;
          },
        },
      },
    ],
  };
}
