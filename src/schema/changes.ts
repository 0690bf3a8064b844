import type { Text } from './axis.ts';
import type { Problem } from './problems.ts';

/** What a version says of a figure: its value, why there is none, or nothing at all (null). Zero is a value. */
export type ChangedFigure = number | { readonly problem: Problem } | null;

/** A document, and whose it is, as its version names it. */
export type ChangedDocument = {
  readonly id: string;
  readonly publisher: string;
  readonly names: Text;
  readonly year: number;
};

/** `key`: an indicator; one that the schema no longer has stays as it was. */
export type FigureChange = ChangedDocument & {
  readonly key: string;
  readonly old: ChangedFigure;
  readonly new: ChangedFigure;
};

/** What a report says besides figures: a field of its head, or its channels, themes or sources, in short. */
export type DetailChange = ChangedDocument & {
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
};

/** The lists of an entry, each in the order of ids. A document that was only given another id is moved. */
export type ChangeLists = {
  readonly reports_added: readonly ChangedDocument[];
  readonly reports_removed: readonly ChangedDocument[];
  readonly reports_moved: readonly (ChangedDocument & { readonly from: string })[];
  readonly figures: readonly FigureChange[];
  readonly details: readonly DetailChange[];
  readonly bulletins_added: readonly ChangedDocument[];
  readonly bulletins_removed: readonly ChangedDocument[];
  readonly bulletins_changed: readonly FigureChange[];
  readonly publishers_added: readonly { readonly id: string; readonly names: Text }[];
  readonly publishers_removed: readonly { readonly id: string; readonly names: Text }[];
  readonly publishers_renamed: readonly { readonly id: string; readonly old: Text; readonly new: Text }[];
};

export type ChangeList = keyof ChangeLists;

export const changeLists = [
  'reports_added',
  'reports_removed',
  'reports_moved',
  'figures',
  'details',
  'bulletins_added',
  'bulletins_removed',
  'bulletins_changed',
  'publishers_added',
  'publishers_removed',
  'publishers_renamed',
] as const satisfies readonly ChangeList[];

/** What a version of the data holds. `figures` are those of reports that have a value. */
export type ChangeTotals = {
  readonly reports: number;
  readonly figures: number;
  readonly bulletins: number;
  readonly publishers: number;
};

/** One version of the data against the one before it (null for the first). Dates are ISO. */
export type ChangeEntry = {
  readonly number: number;
  readonly released: string;
  readonly version: string;
  readonly date: string;
  readonly before: string | null;
  readonly totals: ChangeTotals;
  readonly lists: ChangeLists;
};

/** An entry as the site lists it: how long each list is, and its first items; the whole entry is in `file`. */
export type ListedChange = Omit<ChangeEntry, 'lists'> & {
  readonly file: string;
  readonly counts: Readonly<Record<ChangeList, number>>;
  readonly first: ChangeLists;
};

/** `changes.json`: every version, newest first. */
export type ChangeLog = { readonly format: 1; readonly entries: readonly ListedChange[] };
