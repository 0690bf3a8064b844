import type { ChartModel } from '../views/model/chart-model.ts';
import { drawnValues } from '../views/model/drawn-values.ts';
import { dotsInLines } from '../views/walk/to-walk.ts';
import { partsOfFlow } from '../views/walk/walk-flow.ts';
import { tilesInLines } from '../views/walk/walk-places.ts';
import type { Position } from '../views/walk/walk.ts';
import type { Chart } from './echarts.ts';
import { placeOn } from './parallel.ts';

type Spot = readonly [x: number, y: number];
type Stacked = Extract<ChartModel, { readonly kind: 'bars' | 'columns' }>;

/** Where a missing value is said to be: where its mark would begin. */
function startOf(model: ChartModel): number {
  if (!('value' in model) || model.value.scale !== 'log')
    return 'value' in model && model.value.unit === 'rank' ? 1 : 0;
  const points =
    'series' in model ? model.series.flatMap((one) => one.points) : 'points' in model ? model.points : [];
  const values = points.flatMap(({ value }) => (value === null || value <= 0 ? [] : [value]));
  return Math.min(...values, Number.MAX_VALUE);
}

/** The end of a bar on the value axis; in a stack upon those before it. */
function endOf(model: Stacked, { line, at }: Position): number | null {
  const drawn = drawnValues(model.series, model.stacked);
  const own = drawn[line]?.[at] ?? null;
  if (own === null || model.stacked === 'no') return own;
  return drawn.slice(0, line + 1).reduce((sum, values) => sum + (values[at] ?? 0), 0);
}

/** A stop on the axes of its chart; null where it is not drawn on axes. */
function spotOf(model: ChartModel, position: Position): Spot | null {
  const { line, at } = position;
  switch (model.kind) {
    case 'bars':
      return [endOf(model, position) ?? startOf(model), at];
    case 'columns':
      return [at, endOf(model, position) ?? startOf(model)];
    case 'lines': {
      const value = model.series[line] ? model.series[line].points[at]?.value : model.band?.high[at];
      return [at, value ?? startOf(model)];
    }
    case 'scatter': {
      const dot = dotsInLines(model)[line]?.[at];
      return dot ? [dot.x, dot.y] : null;
    }
    case 'intervals':
      if (line > 0) return model.reference ? [model.reference.value, 0] : null;
      return [model.points[at]?.value ?? startOf(model), at];
    case 'heatmap':
      return [at, line];
    case 'parallel': {
      const [axis, value] = [model.axes[at], model.series[line]?.points[at]?.value ?? null];
      return axis ? [value === null ? 0 : placeOn(axis, value), at] : null;
    }
    case 'tiles': {
      const tile = tilesInLines(model)[line]?.[at];
      return tile ? [tile.column + 0.5, tile.row + 0.5] : null;
    }
    case 'sankey':
    case 'map':
    case 'treemap':
      return null;
  }
}

/** How far from the middle of its category a bar stands that has others beside it, as a part of the category's room. */
function dodge(model: ChartModel, line: number, room: number): number {
  if ((model.kind !== 'bars' && model.kind !== 'columns') || model.stacked !== 'no') return 0;
  const count = model.series.length;
  const [gap, most] = model.kind === 'bars' ? [0.28, 18] : [0.25, 44];
  const between = 0.1;
  const width = Math.min(most, (room * (1 - gap)) / (count + (count - 1) * between));
  return (line - (count - 1) / 2) * width * (1 + between);
}

const isSpot = (pixel: unknown): pixel is [number, number] =>
  Array.isArray(pixel) && pixel.length === 2 && pixel.every((part) => Number.isFinite(part));

/** Where a stop is drawn, in CSS pixels of its chart; null where the drawing does not tell. */
export function locateStop(chart: Chart, model: ChartModel, position: Position): Spot | null {
  const spot = spotOf(model, position);
  const pixel: unknown = spot && chart.convertToPixel('grid', [...spot]);
  if (!isSpot(pixel)) return null;
  const [x, y] = pixel;
  const upright = model.kind === 'bars';
  const next: unknown = chart.convertToPixel('grid', upright ? [spot?.[0] ?? 0, 1] : [1, spot?.[1] ?? 0]);
  const first: unknown = chart.convertToPixel('grid', upright ? [spot?.[0] ?? 0, 0] : [0, spot?.[1] ?? 0]);
  const room =
    isSpot(next) && isSpot(first) ? Math.abs(upright ? next[1] - first[1] : next[0] - first[0]) : 0;
  const aside = dodge(model, position.line, room);
  return upright ? [x, y + aside] : [x + aside, y];
}

/** The name that an area is drawn under. */
function areaOf(model: ChartModel, { at }: Position): string | undefined {
  if (model.kind === 'map') return model.areas[at]?.id;
  return model.kind === 'treemap' ? model.nodes[at]?.name : undefined;
}

/** Shows a stop of a flow or an area as a pointer over it would. Nothing for kinds that stand on axes. */
export function highlightStop(chart: Chart, model: ChartModel, position: Position | null): void {
  if (model.kind === 'map' || model.kind === 'treemap') {
    chart.dispatchAction({ type: 'downplay', seriesIndex: 0 });
    const name = position && areaOf(model, position);
    if (name != null) chart.dispatchAction({ type: 'highlight', seriesIndex: 0, name });
  }
  if (model.kind !== 'sankey') return;
  chart.dispatchAction({ type: 'downplay', seriesIndex: 0 });
  const part = position && partsOfFlow(model)[position.line]?.[position.at];
  if (!part) return;
  chart.dispatchAction({
    type: 'highlight',
    seriesIndex: 0,
    dataType: part.kind === 'link' ? 'edge' : 'node',
    dataIndex: part.at,
  });
}
