import type { Text } from '../../schema/axis.ts';
import type { Language } from '../../schema/languages.ts';
import type { Filter } from '../../query/filter.ts';
import type { CellType, Query, RowOf } from '../../query/query.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { MeasureKey } from '../../schema/measures.ts';
import type { Format } from '../../text/format.ts';
import type { Messages } from '../../text/messages.ts';
import type { ChartModel } from './chart-model.ts';

/** What a model may know besides its rows. `say` picks the language of a schema text. */
export type ViewContext = {
  readonly filter: Filter;
  readonly language: Language;
  readonly t: Messages;
  readonly format: Format;
  readonly say: (text: Text) => string;
};

/** A value in the table twin: what is shown, and the bare value that it sorts and exports by. */
export type TableCell = {
  readonly text: string;
  readonly value: number | string | null;
  /** Why there is no value, in words. */
  readonly reason?: string;
  /** Leads to the source of the figure; `keys` are the indicators that it was made of. */
  readonly reportId?: string;
  readonly keys?: readonly IndicatorKey[];
  readonly publisherId?: string;
  /** Leads to the page of the place of this code. */
  readonly placeCode?: string;
  readonly note?: string;
};

export type TableModel = {
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly align: 'start' | 'end';
    /** Stands below its name on the page. */
    readonly note?: string;
  }[];
  readonly rows: readonly (readonly TableCell[])[];
};

/** "n of N publishers (or reports), m missing", with why: reason in words → how many. */
export type Coverage = {
  readonly unit: 'publishers' | 'reports' | 'bulletins';
  readonly shown: number;
  readonly total: number;
  readonly reasons: readonly { readonly name: string; readonly count: number }[];
};

/** A report that a chart is of, alone, by its publisher, year and scope; and others that it could be of. */
export type OneReport = {
  readonly name: string;
  readonly others: readonly { readonly name: string; readonly publisherId: string; readonly year: number }[];
};

/** What a panel shows. `chart` is null where only a table makes sense. No table rows means the panel is empty. */
export type ViewModel = {
  readonly chart: ChartModel | null;
  /** Why there is no chart, where its data are too few or too mixed to mean anything, and what would fill it. */
  readonly refused?: string;
  /** Whom it compares or adds up, in a sentence, which is the first of its notes too. */
  readonly group?: string;
  /** Groups that it could be of instead, and the filter that leaves them alone. */
  readonly otherGroups?: readonly { readonly name: string; readonly change: Partial<Filter> }[];
  /** Whose report it is of, where it is of one alone that the reader did not choose. */
  readonly one?: OneReport;
  readonly table: TableModel;
  readonly coverage: Coverage | null;
  /** Sentences that stand on the chart: edition breaks, units that were missing, mixed bases. */
  readonly notes: readonly string[];
  /** How it is worked out, in a statistician's words: folded away on the page, with the notes in a file. */
  readonly working?: readonly string[];
  /** What the chart shows, in words: highest, lowest, change. */
  readonly summary: string;
};

/** One question: its title, what it asks of the data, and what is made of the answer. */
export type View<C extends Readonly<Record<string, CellType>> = Readonly<Record<string, CellType>>> = {
  readonly id: string;
  readonly title: (t: Messages) => string;
  /** One sentence that says what it shows. */
  readonly lead: (t: Messages) => string;
  readonly query: (filter: Filter) => Query<C>;
  readonly model: (rows: readonly RowOf<C>[], context: ViewContext) => ViewModel;
};

/**
 * A view with its row type forgotten, as a registry holds it. `wide`: it needs a page's whole width. `measure`: the one
 * that it compares publishers by, which can then be followed over the years.
 */
export type AnyView = {
  readonly id: string;
  readonly wide?: boolean;
  readonly measure?: MeasureKey;
  readonly title: View['title'];
  readonly lead: View['lead'];
  readonly query: (filter: Filter) => Query;
  readonly model: (
    rows: readonly RowOf<Readonly<Record<string, CellType>>>[],
    context: ViewContext,
  ) => ViewModel;
};
