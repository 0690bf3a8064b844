import { indicators, type IndicatorKey } from '../../schema/indicators.ts';
import { hasValue, type Figure, type Figures, type Place } from '../../schema/report.ts';
import type { SectionId } from '../../schema/sections.ts';
import type { FiledFigure, FiledFigures } from './report-file.ts';

/** A figure as a data file writes it: a plain number where there is nothing else to say. */
export function toFiled(figure: Figure): FiledFigure {
  if (!hasValue(figure)) return figure;
  return figure.printed === undefined && !figure.approximate ? figure.value : figure;
}

export const fromFiled = (filed: FiledFigure): Figure =>
  typeof filed === 'number' ? { value: filed } : filed;

/** What a report prints of a figure; undefined where it prints nothing. */
export const printedOf = (figure: Figure | undefined): string | undefined =>
  figure === undefined
    ? undefined
    : (figure.printed ?? (hasValue(figure) ? String(figure.value) : undefined));

/** Figures of a file as the checks take them. */
export function fromFiledFigures(filed: FiledFigures): Figures {
  const figures: Record<string, Figure> = {};
  for (const key of Object.keys(filed) as IndicatorKey[]) {
    const figure = filed[key];
    if (figure !== undefined) figures[key] = fromFiled(figure);
  }
  return figures;
}

/** Entries by indicator key in the schema's order, so that the same figures give the same file. */
export function inSchemaOrder<V>(byKey: Readonly<Partial<Record<string, V>>>): Record<string, V> {
  return Object.fromEntries(
    indicators.flatMap(({ key }) => {
      const value = byKey[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** Figures without a key, by their names. */
export const inNameOrder = <V>(byName: Readonly<Record<string, V>>): Record<string, V> =>
  Object.fromEntries(Object.entries(byName).sort(([one], [other]) => (one < other ? -1 : 1)));

const parts = [
  ['t', 'table'],
  ['r', 'row'],
  ['c', 'column'],
  ['l', 'line'],
  ['p', 'page'],
] as const;

/** A place on one line: `requests t2 r5 c3 l120`; read back by `fromPlaceCode`. */
export const toPlaceCode = (place: Place): string =>
  [
    place.section,
    ...parts.flatMap(([letter, name]) => {
      const count = place[name];
      return count === undefined ? [] : [`${letter}${count}`];
    }),
  ].join(' ');

const partOf: ReadonlyMap<string, (typeof parts)[number][1]> = new Map(parts);

export function fromPlaceCode(code: string): Place {
  let end = code.indexOf(' ');
  const section = (end < 0 ? code : code.slice(0, end)) as SectionId;
  const place: {
    section: SectionId;
    table?: number;
    row?: number;
    column?: number;
    line?: number;
    page?: number;
  } = { section };
  while (end >= 0) {
    const from = end + 1;
    end = code.indexOf(' ', from);
    const name = partOf.get(code.charAt(from));
    if (name) place[name] = Number(end < 0 ? code.slice(from + 1) : code.slice(from + 1, end));
  }
  return place;
}
