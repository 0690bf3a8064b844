import type { MapModel } from '../views/model/chart-model.ts';
import { describePoint } from '../views/model/describe-point.ts';
import { frame, tooltipBase } from './axes.ts';
import { colourOf, drawSteps, stepsFor, stepsHeight } from './colour-steps.ts';
import { customSeries } from './custom.ts';
import type { ChartOption } from './echarts.ts';
import { fontSize, type Look } from './look.ts';
import { foldLines } from './tooltip.ts';

const plotHeight = ({ width }: Look): number => Math.round(Math.min(520, Math.max(240, width * 0.72)));

const stepsOf = (model: MapModel, look: Look) =>
  stepsFor(
    model.areas.flatMap(({ value }) => value ?? []),
    model.value,
    look,
  );

export const mapHeight = (model: MapModel, look: Look): number =>
  plotHeight(look) + stepsHeight(stepsOf(model, look), model.value, look, look.width - 8);

/** The host's own boundaries, coloured; the map of `model.map` must be registered (`own-map.ts`). */
export function toMap(model: MapModel, look: Look): ChartOption {
  const { theme } = look;
  const byId = new Map(model.areas.map((area) => [area.id, area]));
  const steps = stepsOf(model, look);
  const bottom = plotHeight(look);
  const border = { borderColor: theme.muted, borderWidth: 0.6 };
  return {
    ...frame(look),
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0, max: 1 },
    yAxis: { type: 'value', show: false, min: 0, max: 1 },
    tooltip: {
      ...tooltipBase(look),
      trigger: 'item',
      formatter: ({ name }: { name: string }) => {
        const area = byId.get(name);
        return area ? foldLines([area.name, describePoint(area, model.value.unit, look)], look) : name;
      },
    },
    series: [
      {
        type: 'map',
        id: 'areas',
        map: model.map,
        roam: false,
        selectedMode: false,
        aspectScale: model.planar ? 1 : 0.75,
        layoutCenter: ['50%', bottom / 2],
        layoutSize: Math.min(look.width, bottom * 1.2),
        itemStyle: { areaColor: theme.surface, ...border },
        emphasis: { label: { show: false }, itemStyle: { areaColor: theme.series[1], ...border } },
        labelLayout: { hideOverlap: true },
        label: {
          show: true,
          color: theme.text,
          fontSize: fontSize - 2,
          formatter: ({ name }: { name: string }) => byId.get(name)?.name ?? '',
        },
        data: model.areas.map((area) => ({
          name: area.id,
          value: area.value,
          point: area,
          itemStyle: {
            areaColor: area.value === null ? theme.surface : colourOf(area.value, steps, look),
            ...border,
            ...(area.value === null ? { borderType: 'dashed' as const } : {}),
          },
        })),
      },
      customSeries('steps', [[0, 0]], () => ({
        type: 'group',
        children: drawSteps(steps, model.value, look, { x: 4, y: bottom + 12, width: look.width - 8 }),
      })),
    ],
  };
}
