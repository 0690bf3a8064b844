import { placeMeasures, type PlaceMeasure } from '../../query/place-reports.ts';
import { cellOf, type PlaceParts } from './part-reports.ts';

/** A measure of several parts over the same years and on the same scale, a line a part. */
export type Multiples = {
  readonly key: PlaceMeasure;
  readonly years: readonly number[];
  /** The end of the scale, which begins at zero. */
  readonly top: number;
  readonly lines: readonly {
    readonly code: string;
    readonly name: string;
    /** By year; a null is a year without the figure. */
    readonly values: readonly (number | null)[];
  }[];
};

/** Lines that can be compared with each other need so many parts, each with so many years. */
export const leastLines = 2;
const leastYears = 2;

function multiplesOf(placed: PlaceParts, key: PlaceMeasure): Multiples | null {
  const held = placed.parts.flatMap(({ history }) => history.flatMap(({ year }) => year ?? []));
  const [first, last] = [Math.min(...held), Math.max(...held)];
  if (!(last > first)) return null;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const lines = placed.parts
    .map(({ code, name, history }) => ({
      code,
      name,
      values: years.map((year) => {
        const row = history.find((each) => each.year === year);
        return row ? cellOf(row, key).value : null;
      }),
    }))
    .filter(({ values }) => values.filter((value) => value !== null).length >= leastYears);
  const top = Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return lines.length < leastLines || top === 0 ? null : { key, years, top, lines };
}

/** The measures of which at least two parts have at least two years, in the order of the table. */
export const findMultiples = (placed: PlaceParts): readonly Multiples[] =>
  placeMeasures.flatMap((key) => multiplesOf(placed, key) ?? []);
