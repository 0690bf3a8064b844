import { createContext, useContext } from 'react';
import type { NamedPlaces } from '../../places/named-places.ts';
import type { CellType, Query, RowOf } from '../../query/query.ts';
import type { Language } from '../../schema/languages.ts';
import type { ChartModel } from '../../views/model/chart-model.ts';
import { digest } from './digest.ts';

/**
 * A chart as drawn while the site was built. `html` is what the page is written with; a browser is handed `nodes`
 * instead, those already on the page or made from the site's own file.
 */
export type Still = {
  readonly key: string;
  readonly html: string;
  readonly nodes: () => readonly Node[];
};

/**
 * What the default views need, worked out while the site was built: rows of queries, results of long work, charts. Null
 * where it is not held; while a page is written, what was asked in vain is worked out for the next time.
 */
export type Built = {
  readonly rows: <C extends Readonly<Record<string, CellType>>>(
    query: Query<C>,
  ) => readonly RowOf<C>[] | null;
  /** A result of `work`, which must survive JSON; `kind` and `input` are all that it depends on. */
  readonly result: (kind: string, input: unknown, work: () => unknown) => unknown;
  readonly still: (model: ChartModel, language: Language) => Still | null;
  /** The register as far as it is held around a place; see `place-sheet.ts`. */
  readonly places: (code: string) => NamedPlaces | null;
};

const nothing: Built = { rows: () => null, result: () => null, still: () => null, places: () => null };

export const BuiltContext = createContext<Built>(nothing);

export const useBuilt = (): Built => useContext(BuiltContext);

/** Powers and logarithms differ between engines in their last digits: fractions count as far as they can be seen. */
const toText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(7)) : part,
  );

export const rowsKey = ({ name, sql }: Query): string => digest(`${name} ${sql}`);
export const resultKey = (kind: string, input: unknown): string => digest(`${kind} ${toText(input)}`);
export const stillKey = (model: ChartModel, language: Language): string =>
  digest(`${language} ${toText(model)}`);

/** Rows as a file holds them: the names once, then the cells. */
export type PackedRows = {
  readonly names: readonly string[];
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
};

/** What the file of a page holds, for every language. */
export type BuiltAnswers = {
  readonly rows: Readonly<Record<string, PackedRows>>;
  readonly results: Readonly<Record<string, unknown>>;
};

/** What the file of a page’s charts in one language holds: SVG text by key. */
export type BuiltStills = Readonly<Record<string, string>>;

/**
 * Where the files are, below the site's root: `answers` by page, then `stills` by page and language, and `sheets` by
 * province (two digits).
 */
export type BuiltFiles = {
  readonly answers: Readonly<Record<string, string>>;
  readonly stills: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>>;
  readonly sheets: Readonly<Record<string, string>>;
};

export const packRows = <C extends Readonly<Record<string, CellType>>>(
  columns: C,
  rows: readonly RowOf<C>[],
): PackedRows => {
  const names = Object.keys(columns);
  return { names, cells: rows.map((row) => names.map((name) => row[name] ?? null)) };
};

/** The rows as they were before they were packed. */
export const unpackRows = <C extends Readonly<Record<string, CellType>>>({
  names,
  cells,
}: PackedRows): readonly RowOf<C>[] =>
  cells.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])) as RowOf<C>);
