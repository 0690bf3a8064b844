import type { SankeyModel } from '../views/model/chart-model.ts';
import { flowWords } from '../views/model/flow-words.ts';
import { frame, tooltipBase } from './axes.ts';
import type { ChartOption } from './echarts.ts';
import { isNarrow, type Look } from './look.ts';
import { seriesStyle, toldStyle } from './series-style.ts';
import { shorten } from './shorten.ts';
import { textWidth } from './text-width.ts';
import { foldLines } from './tooltip.ts';

const nodeWidth = 12;

/** The last depth that is always drawn; what lies beyond tells more of it, where there is room. */
const lastDepth = 2;
const roomy = 760;

const isDrawn = ({ depth }: SankeyModel['nodes'][number], look: Look): boolean =>
  look.width >= roomy || (depth ?? 0) <= lastDepth;

/** A flow has the height of its fullest column. */
export function sankeyHeight(model: SankeyModel, look: Look): number {
  const counts = new Map<number, number>();
  for (const node of model.nodes.filter((one) => isDrawn(one, look)))
    counts.set(node.depth ?? 0, (counts.get(node.depth ?? 0) ?? 0) + 1);
  return Math.max(300, 24 + Math.max(0, ...counts.values()) * (isNarrow(look) ? 42 : 30));
}

/** A colour for each node; one that is `like` another has that one's. */
function colorsOf(nodes: SankeyModel['nodes'], look: Look): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  const own = nodes.filter(({ like }) => like === undefined);
  own.forEach(({ id }, index) => colors.set(id, seriesStyle(index, look).color));
  for (const { id, like } of nodes)
    if (like !== undefined) colors.set(id, colors.get(like) ?? look.theme.text);
  return colors;
}

/** Flows from left to right; a node's words stand beside it with its amount. */
export function toSankey(model: SankeyModel, look: Look): ChartOption {
  const { nameOf, through } = flowWords(model);
  const amount = (value: number) => look.format.exact(value, model.value.unit);
  const narrow = isNarrow(look);
  const size = narrow ? 11 : 12;
  const nodes = model.nodes.filter((node) => isDrawn(node, look));
  const colors = colorsOf(nodes, look);
  const ids = new Set(nodes.map(({ id }) => id));
  const deepest = Math.max(1, ...nodes.map(({ depth }) => depth ?? 0));
  const depthOf = new Map(nodes.map(({ id, depth }) => [id, depth ?? 0]));
  const widthOf = (text: string) => (textWidth(text) * size) / 12;
  const whole = (id: string) => `${nameOf(id)} ${amount(through(id))}`;
  const last = nodes.filter(({ depth }) => depth === deepest).map(({ id }) => widthOf(whole(id)));
  const right = Math.min(Math.max(90, ...last) + 12, look.width * (narrow ? 0.42 : 0.3));
  const between = (look.width - right - 4) / deepest - nodeWidth - 10;
  const shorts = new Map(nodes.map(({ id, name, short }) => [id, short ?? name]));
  const shortOf = (id: string) => shorts.get(id) ?? id;
  const scaled = (room: number) => (room * 12) / size;
  /** Beside its node on one line; folded before the next column begins. */
  const labelOf = (id: string): string => {
    const value = amount(through(id));
    if (depthOf.get(id) === deepest)
      return `${shorten(nameOf(id), scaled(right - 12) - textWidth(` ${value}`))} ${value}`;
    if (widthOf(whole(id)) <= between) return whole(id);
    return `${shorten(shortOf(id), scaled(between))}\n${value}`;
  };
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
        right,
        top: 10,
        bottom: 10,
        nodeWidth,
        nodeGap: narrow ? 24 : 14,
        nodeAlign: 'left',
        draggable: false,
        layoutIterations: 0,
        emphasis: { focus: 'adjacency' },
        data: nodes.map((node) => ({
          id: node.id,
          name: node.id,
          ...(node.depth === undefined ? {} : { depth: node.depth }),
          itemStyle: {
            ...(node.told
              ? toldStyle(colors.get(node.id) ?? look.theme.text, look)
              : { color: colors.get(node.id) }),
            borderWidth: 0,
          },
        })),
        links: model.links
          .filter(({ source, target }) => ids.has(source) && ids.has(target))
          .map((link) => ({ ...link })),
        lineStyle: { color: 'source', opacity: 0.28, curveness: 0.5 },
        label: {
          color: look.theme.text,
          fontSize: size,
          lineHeight: size + 2,
          formatter: ({ name }: { name: string }) => labelOf(name),
        },
      },
    ],
  };
}
