import type { Asked, AskedColumn } from '../../query/free-question.ts';
import { isNumber, isWhole } from './ask-table.ts';
import type { AxisModel, ChartModel, Point, Series } from '../model/chart-model.ts';

/** The forms in which an answer can be shown. */
export const askShows = ['table', 'bars', 'lines', 'scatter'] as const;
export type AskShow = (typeof askShows)[number];

/** The columns that a chart is made of, by name; a null is chosen from what the answer has. */
export type AskAxes = { readonly x: string | null; readonly y: string | null; readonly by: string | null };

export type AskChart =
  | { readonly chart: ChartModel; readonly shown: number; readonly total: number; readonly gaps: number }
  | { readonly cannot: 'columns' | 'years' | 'repeated' | 'tooMany' | 'empty' };

/** More than these could not be told apart, or read. */
export const mostGroups = 12;
const mostBars = 40;
const mostDots = 5000;

const isYearLike = ({ name }: AskedColumn): boolean => /year|年/i.test(name);

/** The columns that may stand on each axis. */
export function axisChoices({ columns }: Asked, show: AskShow): { x: AskedColumn[]; y: AskedColumn[] } {
  const numbers = columns.filter(isNumber);
  if (show === 'bars') return { x: [...columns], y: numbers };
  return { x: show === 'lines' ? columns.filter(isWhole) : numbers, y: numbers };
}

/** The axes of a chart: those asked for where they fit, else the first that do. */
export function chooseAxes(asked: Asked, show: AskShow, axes: AskAxes): AskAxes {
  const choices = axisChoices(asked, show);
  const named = (list: readonly AskedColumn[], name: string | null) =>
    list.find((column) => column.name === name);
  const x =
    named(choices.x, axes.x) ??
    (show === 'lines' ? choices.x.find(isYearLike) : undefined) ??
    (show === 'bars' ? choices.x.find((column) => !isNumber(column)) : undefined) ??
    choices.x[0];
  const y =
    named(choices.y, axes.y) ??
    choices.y.find((column) => column.name !== x?.name && !isYearLike(column)) ??
    choices.y.find((column) => column.name !== x?.name);
  const by = asked.columns.find(({ name }) => name === axes.by && name !== x?.name && name !== y?.name);
  return { x: x?.name ?? null, y: y?.name ?? null, by: by?.name ?? null };
}

type Item = { readonly x: string; readonly y: number | null; readonly by: string; readonly name: string };

const toNumber = (text: string | null): number | null => {
  const number = text === null ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
};

function itemsOf(asked: Asked, axes: AskAxes, nothing: string): Item[] {
  const at = (name: string | null) => asked.columns.findIndex((column) => column.name === name);
  const [x, y, by] = [at(axes.x), at(axes.y), at(axes.by)];
  const words = asked.columns.findIndex((column) => !isNumber(column));
  return asked.rows.map((row) => ({
    x: row[x] ?? nothing,
    y: toNumber(row[y] ?? null),
    by: by < 0 ? '' : (row[by] ?? nothing),
    name: (words < 0 ? row[x] : row[words]) ?? nothing,
  }));
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** One series a group, with a point for each place; null where no row tells it. */
function toSeries(items: readonly Item[], places: readonly string[], name: string): Series[] {
  return unique(items.map(({ by }) => by)).map((group) => {
    const own = new Map(items.filter(({ by }) => by === group).map((item) => [item.x, item.y]));
    const points = places.map((place): Point => ({ value: own.get(place) ?? null }));
    return { id: group === '' ? name : group, name: group === '' ? name : group, points };
  });
}

const longestRun = 200;

/** All whole numbers from the least to the greatest, so that one without a row is a gap; those there are, of a long run. */
function wholeRun(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || last - first >= longestRun) return sorted;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const count = (name: string): AxisModel => ({ name, unit: 'count' });

/**
 * An answer as a chart, or why it cannot be one. Bars stand in the order of the rows; lines need whole numbers (years);
 * a row without a value is a gap. `nothing` is the word for a null in a name.
 */
export function toAskChart(
  asked: Asked,
  show: Exclude<AskShow, 'table'>,
  wanted: AskAxes,
  nothing: string,
): AskChart {
  const axes = chooseAxes(asked, show, wanted);
  if (axes.y === null) return { cannot: 'columns' };
  if (axes.x === null) return { cannot: show === 'lines' ? 'years' : 'columns' };
  const items = itemsOf(asked, axes, nothing);
  const drawn = items.filter(({ y }) => y !== null);
  if (drawn.length === 0) return { cannot: 'empty' };
  const groups = unique(items.map(({ by }) => by));
  if (groups.length > mostGroups) return { cannot: 'tooMany' };
  if (show === 'scatter') return scatter(drawn, axes.x, axes.y, items.length);
  if (unique(items.map(({ x, by }) => JSON.stringify([x, by]))).length < items.length)
    return { cannot: 'repeated' };
  const gaps = items.length - drawn.length;
  if (show === 'lines') {
    const known = items.filter(({ x }) => x !== nothing);
    const years = wholeRun(known.map(({ x }) => Number(x))).map(String);
    const series = toSeries(known, years, axes.y);
    return {
      chart: { kind: 'lines', years: years.map(Number), series, value: count(axes.y), breaks: [] },
      shown: years.length,
      total: years.length,
      gaps,
    };
  }
  const all = unique(items.map(({ x }) => x));
  const categories = all.slice(0, mostBars);
  const series = toSeries(items, categories, axes.y);
  return {
    chart: { kind: 'bars', categories, series, stacked: 'no', value: count(axes.y) },
    shown: categories.length,
    total: all.length,
    gaps,
  };
}

function scatter(drawn: readonly Item[], x: string, y: string, total: number): AskChart {
  const dots = drawn.flatMap((item, index) => {
    const across = toNumber(item.x);
    const base = { id: String(index), name: item.name, group: item.by };
    return across === null || item.y === null ? [] : [{ ...base, x: across, y: item.y }];
  });
  if (dots.length === 0) return { cannot: 'empty' };
  const groups = unique(dots.map(({ group }) => group)).map((id) => ({ id, name: id === '' ? y : id }));
  return {
    chart: { kind: 'scatter', dots: dots.slice(0, mostDots), groups, x: count(x), y: count(y) },
    shown: Math.min(dots.length, mostDots),
    total: dots.length,
    gaps: total - dots.length,
  };
}
