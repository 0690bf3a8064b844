import type { Figures, Place } from '../../schema/report.ts';

/** One unit of a bulletin: its hotline figures, and those without a key by their printed headings. */
export type BulletinRow = {
  readonly unit: string;
  readonly figures: Figures;
  readonly other_figures: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly period: BulletinPeriod;
};

/** The time that a table is about, as it is named in data files; both ends within it, in ISO dates. */
export type BulletinPeriod = {
  readonly printed: string;
  readonly start: string;
  readonly end: string;
};

/**
 * What a hotline bulletin says: the place whose units it lists, and the units. `unknown_columns` are headings without a
 * key, whose figures are kept as told.
 */
export type Bulletin = {
  readonly title: string;
  readonly host: string;
  readonly rows: readonly BulletinRow[];
  readonly unknown_columns: readonly string[];
};
