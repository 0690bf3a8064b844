import type { ChartModel } from '../views/model/chart-model.ts';

/** So many rows stand on a page in letters that are read. */
const rowsOnPage = 20;

/** A chart of many rows in parts that each fit a page, where all have one axis whatever rows they hold; else the chart alone. */
export function toPaperParts(model: ChartModel): readonly ChartModel[] {
  if (model.kind !== 'intervals' || model.categories.length <= rowsOnPage) return [model];
  if (model.value.unit !== 'percent' && model.value.max === undefined) return [model];
  const parts = Math.ceil(model.categories.length / rowsOnPage);
  const size = Math.ceil(model.categories.length / parts);
  return Array.from({ length: parts }, (_, part) => ({
    ...model,
    categories: model.categories.slice(part * size, (part + 1) * size),
    points: model.points.slice(part * size, (part + 1) * size),
  }));
}
