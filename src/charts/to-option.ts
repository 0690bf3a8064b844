import type { ChartModel } from '../views/model/chart-model.ts';
import { barsHeight, toBars } from './bars.ts';
import { columnsHeight, toColumns } from './columns.ts';
import type { ChartOption } from './echarts.ts';
import { heatmapHeight, toHeatmap } from './heatmap.ts';
import { intervalsHeight, toIntervals } from './intervals.ts';
import { linesHeight, toLines } from './lines.ts';
import type { Look } from './look.ts';
import { mapHeight, toMap } from './map.ts';
import { parallelHeight, toParallel } from './parallel.ts';
import { sankeyHeight, toSankey } from './sankey.ts';
import { scatterHeight, toScatter } from './scatter.ts';
import { tilesHeight, toTiles } from './tiles.ts';
import { toTreemap, treemapHeight } from './treemap.ts';

/** The drawing of a model. A datum carries its point, so that a click finds its source. */
export function toOption(model: ChartModel, look: Look): ChartOption {
  switch (model.kind) {
    case 'bars':
      return toBars(model, look);
    case 'columns':
      return toColumns(model, look);
    case 'lines':
      return toLines(model, look);
    case 'scatter':
      return toScatter(model, look);
    case 'intervals':
      return toIntervals(model, look);
    case 'heatmap':
      return toHeatmap(model, look);
    case 'parallel':
      return toParallel(model, look);
    case 'sankey':
      return toSankey(model, look);
    case 'tiles':
      return toTiles(model, look);
    case 'map':
      return toMap(model, look);
    case 'treemap':
      return toTreemap(model, look);
  }
}

/** The height (CSS pixels) that a model needs at a width: as many rows as it has, never squeezed. */
export function chartHeight(model: ChartModel, look: Look): number {
  switch (model.kind) {
    case 'bars':
      return barsHeight(model, look);
    case 'columns':
      return columnsHeight(model, look);
    case 'lines':
      return linesHeight(model, look);
    case 'scatter':
      return scatterHeight(model, look);
    case 'intervals':
      return intervalsHeight(model, look);
    case 'heatmap':
      return heatmapHeight(model, look);
    case 'parallel':
      return parallelHeight(model, look);
    case 'sankey':
      return sankeyHeight(model, look);
    case 'tiles':
      return tilesHeight(model, look);
    case 'map':
      return mapHeight(model, look);
    case 'treemap':
      return treemapHeight(model, look);
  }
}
