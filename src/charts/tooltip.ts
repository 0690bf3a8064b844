import type { NumberUnit } from '../text/format.ts';
import type { Point, Series } from '../views/model/chart-model.ts';
import { describePoint } from '../views/model/describe-point.ts';
import { drawnValues } from '../views/model/drawn-values.ts';
import type { Look } from './look.ts';

/** What a drawn datum carries, so that a click finds the source of its value. */
export type Datum = { readonly point?: Pick<Point, 'reportId' | 'keys' | 'choose'> };

/** Lines of a tooltip, long ones folded so that they stay on a phone. */
export function foldLines(lines: readonly string[], look: Look): string {
  const room = Math.max(14, Math.floor(Math.min(look.width, 480) / 13) - 4);
  return lines
    .flatMap((line) => {
      const parts: string[] = [];
      let part = '';
      let used = 0;
      for (const character of line) {
        used += character.charCodeAt(0) > 255 ? 1 : 0.55;
        if (used > room) {
          parts.push(part);
          [part, used] = ['', 1];
        }
        part += character;
      }
      return [...parts, part];
    })
    .join('\n');
}

/** The index of the category that an axis tooltip is about; null where the library gives none. */
export function indexOfTooltip(params: unknown): number | null {
  const first: unknown = Array.isArray(params) ? params[0] : params;
  if (typeof first !== 'object' || first === null || !('dataIndex' in first)) return null;
  return typeof first.dataIndex === 'number' ? first.dataIndex : null;
}

/** Tooltip of a category over several series: its name, then each series with its share where that is what is drawn. */
export function categoryTooltip(
  categories: readonly string[],
  series: readonly Series[],
  stacked: 'no' | 'amount' | 'share',
  unit: NumberUnit,
  look: Look,
) {
  const drawn = drawnValues(series, stacked);
  return (params: unknown): string => {
    const index = indexOfTooltip(params);
    const title = index === null ? undefined : categories[index];
    if (index === null || title === undefined) return '';
    const lines = series.flatMap(({ name, points }, at) => {
      const point = points[index];
      if (!point || (point.value === null && series.length > 1 && point.reason === undefined)) return [];
      const share = stacked === 'share' ? drawn[at]?.[index] : undefined;
      const said = describePoint(point, stacked === 'share' ? 'count' : unit, look);
      return [
        `${name}  ${share === undefined || share === null ? said : `${look.format.exact(share, 'percent')} · ${said}`}`,
      ];
    });
    return foldLines([title, ...lines], look);
  };
}
