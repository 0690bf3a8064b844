import type { Edition } from './axis.ts';
import type { Channel } from './channels.ts';
import type { CheckId } from './checks.ts';
import type { CheckResult } from './checks/check-classes.ts';
import type { Explanation } from './explanations.ts';
import type { FindingState } from './finding-states.ts';
import type { IndicatorKey } from './indicators.ts';
import type { Problem } from './problems.ts';
import type { Scope, SourceKind } from './publishers.ts';
import type { RefusalReason } from './refusals.ts';
import type { SectionId } from './sections.ts';
import type { ThemeMention } from './themes.ts';

/**
 * Where a figure stood in its document. Counts start at 1; `table`, `row` and `column` count in the document's grid,
 * `line` in its text. `page` is set for paged documents.
 */
export type Place = {
  readonly section: SectionId;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly line?: number;
  readonly page?: number;
};

/**
 * A figure: a number in the indicator's unit (yuan, per cent 0–100), or the reason why there is none. `printed` is
 * kept where it is not the plain number; `approximate` marks 约, 余, 逾, 近.
 */
export type Figure =
  | { readonly value: number; readonly printed?: string; readonly approximate?: true }
  | { readonly problem: Problem; readonly printed?: string };

export type Figures = Readonly<Partial<Record<IndicatorKey, Figure>>>;
export type Places = Readonly<Partial<Record<IndicatorKey, Place>>>;

/**
 * `items` is null where the channel is named and its number cannot be read. `part`: the text calls the number a part of
 * the items disclosed, in one sentence (其中).
 */
export type ChannelItems = {
  readonly channel: Channel;
  readonly label: string;
  readonly items: number | null;
  readonly printed?: string;
  readonly approximate?: true;
  readonly part?: true;
  readonly place?: Place;
};

/** A row that the schema does not know: reported with its label and cells, never dropped in silence. */
export type UnknownRow = { readonly label: string; readonly cells: readonly string[]; readonly place: Place };

/**
 * A table that was not taken into the report, or not as a whole: two different numbers for one cell (`two_numbers`), cells
 * that cannot be told apart (`not_placed`), or tables of other organs or years behind the report's own (`annex`).
 */
export type Refused = {
  readonly section: SectionId;
  readonly place: Place;
  readonly reason: RefusalReason;
};

/**
 * What the document says of itself. Dates are ISO (YYYY-MM-DD); null where it does not say. `published_from` is set where
 * the day of publication is not the document's own word but read from its address or file name: no fault rests on that.
 */
export type ReportHead = {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly year: number;
  readonly edition: Edition | null;
  readonly scope: Scope | null;
  readonly published: string | null;
  readonly published_from?: 'address';
  readonly index_number: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
};

/**
 * What the importer makes of one document. `refused` are tables and texts that were left out, where some were; `themes` are those of section five;
 * `read` are the sections found; `partial`: only a part was there to read, or could be.
 */
export type Report = {
  readonly report: ReportHead;
  readonly figures: Figures;
  readonly places: Places;
  readonly channels: readonly ChannelItems[];
  readonly unknown_rows: readonly UnknownRow[];
  readonly refused?: readonly Refused[];
  readonly themes: readonly ThemeMention[];
  readonly read: readonly SectionId[];
  readonly partial: boolean;
};

/** One side of a check: its number and the figures it was made of (`report_id` where they are another report's). */
export type Side = {
  readonly value: number | string;
  readonly keys: readonly IndicatorKey[];
  readonly report_id?: string;
};

/** Another place where the fact that a finding tells shows itself, with the numbers printed there. */
export type SameFact = {
  readonly check: CheckId;
  readonly at: string | null;
  readonly left?: number | string;
  readonly right?: number | string;
};

/**
 * The result of one check at one place. `at` names the entry it ran for: an axis key (applicant, row, group) or an
 * indicator key. `left` is what was found, `right` what the rule expects; `difference` is left minus right. `missing`
 * says why it is not assessable. `also`: the other findings that the same fact made, which are not counted again.
 */
export type Finding = {
  readonly check: CheckId;
  readonly result: CheckResult;
  readonly at: string | null;
  readonly left?: Side;
  readonly right?: Side;
  readonly difference?: number;
  readonly missing?: readonly string[];
  readonly note?: string;
  readonly state?: FindingState;
  readonly also?: readonly SameFact[];
  readonly explanation?: Explanation;
};

/** Where a report's figures come from, and the day (ISO) on which they were read there. `url` only for official addresses. */
export type Source = {
  readonly kind: SourceKind;
  readonly url?: string;
  readonly file?: string;
  readonly sha256?: string;
  readonly partial?: boolean;
  readonly read?: string;
};

export const hasValue = (figure: Figure | undefined): figure is Extract<Figure, { value: number }> =>
  figure !== undefined && 'value' in figure;
