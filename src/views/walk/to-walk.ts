import type { NumberUnit } from '../../text/format.ts';
import type {
  AxisModel,
  BarsModel,
  ChartModel,
  ColumnsModel,
  IntervalsModel,
  LinesModel,
  ParallelModel,
  Point,
  ScatterModel,
} from '../model/chart-model.ts';
import { describeDot, describePoint } from '../model/describe-point.ts';
import { drawnValues } from '../model/drawn-values.ts';
import { walkFlow } from './walk-flow.ts';
import { walkAreas, walkTiles } from './walk-places.ts';
import type { Stop, Walk, WalkContext } from './walk.ts';

const sourceOf = ({ reportId, keys }: Pick<Point, 'reportId' | 'keys'>): Pick<Stop, 'source'> =>
  reportId === undefined ? {} : { source: { reportId, ...(keys ? { keys } : {}) } };

/** A point in words under the name of its series; a gap without a reason of its own says that there is no value. */
function pointStop(
  name: string,
  series: string,
  point: Point,
  unit: NumberUnit,
  { t, format }: WalkContext,
  more: { readonly share?: number | null; readonly notes?: readonly string[] } = {},
): Stop {
  const given: Point =
    point.value === null && point.reason === undefined ? { ...point, reason: t.take.walk.noValue } : point;
  const said = describePoint(given, unit, { format });
  const { share = null, notes = [] } = more;
  const value = share === null ? said : `${format.exact(share, 'percent')} · ${said}`;
  return {
    name,
    words: [`${series}  ${value}`, ...notes],
    ...sourceOf(point),
  };
}

/** What a value of a series is called: the series, and what is measured where that is not the same. */
const measured = (series: string, { name }: AxisModel): string =>
  series === name ? name : `${series} · ${name}`;

/** Categories with series over them: bars and columns; a share is said with the amount that it was made of. */
function walkStack(
  { categories, series, stacked, value }: BarsModel | ColumnsModel,
  notesOf: (at: number) => readonly string[],
  context: WalkContext,
): Walk['lines'] {
  const drawn = drawnValues(series, stacked);
  const unit = stacked === 'share' ? 'count' : value.unit;
  return series.map(({ name, points }, line) =>
    categories.map((category, at) =>
      pointStop(category, measured(name, value), points[at] ?? { value: null }, unit, context, {
        share: stacked === 'share' ? (drawn[line]?.[at] ?? null) : null,
        notes: notesOf(at),
      }),
    ),
  );
}

function walkLines({ years, series, value, breaks, band }: LinesModel, context: WalkContext): Walk {
  const { format, t } = context;
  const nameOf = (year: number) => format.exact(year, 'year');
  const notesOf = (year: number) => breaks.filter((at) => at.year === year).map(({ label }) => label);
  const lines = series.map(({ name, points }) =>
    years.map((year, at) =>
      pointStop(nameOf(year), measured(name, value), points[at] ?? { value: null }, value.unit, context, {
        notes: notesOf(year),
      }),
    ),
  );
  if (!band) return { along: 'x', lines };
  const bandStops = years.map((year, at): Stop => {
    const [low, high] = [band.low[at] ?? null, band.high[at] ?? null];
    const said =
      low === null || high === null
        ? t.take.walk.noValue
        : t.take.walk.from(format.exact(low, value.unit), format.exact(high, value.unit));
    return { name: nameOf(year), words: [`${measured(band.name, value)}  ${said}`] };
  });
  return { along: 'x', lines: [...lines, bandStops] };
}

/** Dots from left to right, a line a group; `groups` says which dots stand in which. */
export function dotsInLines({ dots, groups }: ScatterModel): (readonly ScatterModel['dots'][number][])[] {
  const sorted = dots.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (groups.length === 0) return [sorted];
  return groups.map(({ id }) => sorted.filter(({ group }) => group === id)).filter((line) => line.length > 0);
}

function walkDots(model: ScatterModel, { format }: WalkContext): Walk {
  const names = new Map(model.groups.map(({ id, name }) => [id, name]));
  const lines = dotsInLines(model).map((line) =>
    line.map((dot): Stop => {
      const group = names.size > 1 && dot.group !== undefined ? names.get(dot.group) : undefined;
      return {
        name: dot.name,
        words: [...describeDot(dot, model, { format }), ...(group === undefined ? [] : [group])],
        ...sourceOf(dot),
      };
    }),
  );
  return { along: 'x', lines };
}

function walkIntervals({ categories, points, value, reference }: IntervalsModel, context: WalkContext): Walk {
  const stops = categories.map((category, at) =>
    pointStop(category, value.name, points[at] ?? { value: null }, value.unit, context),
  );
  const line: Stop[] = reference
    ? [{ name: reference.name, words: [context.format.exact(reference.value, value.unit)] }]
    : [];
  return { along: 'y', lines: [stops, ...(line.length > 0 ? [line] : [])] };
}

const walkParallel = ({ axes, series }: ParallelModel, context: WalkContext): Walk => ({
  along: 'y',
  lines: series.map(({ name, points }) =>
    axes.map((axis, at) => pointStop(axis.name, name, points[at] ?? { value: null }, axis.unit, context)),
  ),
});

/** Every value of a chart as a walk. What is missing is a stop like any other and says why, never a zero. */
export function toWalk(model: ChartModel, context: WalkContext): Walk {
  switch (model.kind) {
    case 'bars':
      return { along: 'y', lines: walkStack(model, () => [], context) };
    case 'columns': {
      const notesOf = (at: number) =>
        model.breaks.filter(({ category }) => category === model.categories[at]).map(({ label }) => label);
      return { along: 'x', lines: walkStack(model, notesOf, context) };
    }
    case 'lines':
      return walkLines(model, context);
    case 'scatter':
      return walkDots(model, context);
    case 'intervals':
      return walkIntervals(model, context);
    case 'heatmap':
      return {
        along: 'x',
        lines: model.rows.map((row, line) =>
          model.columns.map((column, at) =>
            pointStop(
              row,
              measured(column, model.value),
              model.cells[line]?.[at] ?? { value: null },
              model.value.unit,
              context,
            ),
          ),
        ),
      };
    case 'parallel':
      return walkParallel(model, context);
    case 'sankey':
      return walkFlow(model, context);
    case 'tiles':
      return walkTiles(model, context);
    case 'map':
    case 'treemap':
      return walkAreas(model, context);
  }
}
