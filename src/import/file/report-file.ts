import type { Channel } from '../../schema/channels.ts';
import type { CheckId } from '../../schema/checks.ts';
import type { Explanation } from '../../schema/explanations.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Problem } from '../../schema/problems.ts';
import type { Refused, ReportHead, Source, UnknownRow } from '../../schema/report.ts';
import type { SectionId } from '../../schema/sections.ts';
import type { ThemeMention } from '../../schema/themes.ts';

/** A figure in a data file: the plain number, or what else there is to say of it. */
export type FiledFigure =
  | number
  | { readonly value: number; readonly printed?: string; readonly approximate?: true }
  | { readonly problem: Problem; readonly printed?: string };

export type FiledFigures = Readonly<Partial<Record<IndicatorKey, FiledFigure>>>;

/**
 * `items` is null where the channel is named and its number cannot be read; `label` is as printed, where it is known;
 * `part`: the text calls the number a part of the items disclosed.
 */
export type FiledChannel = {
  readonly channel: Channel;
  readonly label?: string;
  readonly items: number | null;
  readonly printed?: string;
  readonly approximate?: true;
  readonly part?: true;
};

/** Figures as told that have no key yet; their names say what they are. */
export type OtherFigures = Readonly<Record<string, unknown>>;

/** A figure that another copy of the same report gives otherwise. `key`: an indicator, or `channels.` and its kind. */
export type Conflict = {
  readonly key: string;
  readonly kept: FiledFigure;
  readonly other: FiledFigure;
  readonly source: Source;
};

/** A reviewed change of a figure: made by hand, applied on every build, never overwritten by an import. */
type Correction = {
  readonly key: IndicatorKey;
  readonly printed: string;
  readonly corrected: FiledFigure;
  readonly reason: string;
  readonly date: string;
};

/** What the publisher says of a finding: the check, and where it ran (null: for the report as a whole). */
export type FiledExplanation = Explanation & { readonly check: CheckId; readonly at: string | null };

/**
 * One report: `data/reports/<province>/<publisher>/<year>.json`. `sources`: the first is the one the figures are from.
 * `places` are compact (`toPlaceCode`). `read`: the sections found; `partial`: what is absent may be in the report.
 * `filled`: figures that the first source lacks, with the number of the source they are from (1 is the second).
 */
export type ReportFile = {
  readonly publisher: string;
  readonly report: ReportHead;
  readonly sources: readonly Source[];
  readonly partial: boolean;
  readonly read: readonly SectionId[];
  readonly figures: FiledFigures;
  readonly filled?: Readonly<Partial<Record<IndicatorKey, number>>>;
  readonly channels?: readonly FiledChannel[];
  readonly other_figures?: OtherFigures;
  readonly unknown_rows?: readonly UnknownRow[];
  readonly refused?: readonly Refused[];
  readonly themes?: readonly ThemeMention[];
  readonly places?: Readonly<Partial<Record<IndicatorKey, string>>>;
  readonly conflicts?: readonly Conflict[];
  readonly corrections?: readonly Correction[];
  readonly explanations?: readonly FiledExplanation[];
};

/** One hotline bulletin's row for one unit: `data/bulletins/<province>/<publisher>/<start>_<end>.json`. */
export type BulletinFile = {
  readonly publisher: string;
  readonly bulletin: {
    readonly publisher: string;
    readonly year: number;
    readonly period: string;
    readonly period_start: string | null;
    readonly period_end: string | null;
  };
  readonly sources: readonly Source[];
  readonly partial: boolean;
  readonly figures: FiledFigures;
  readonly other_figures?: OtherFigures;
  readonly conflicts?: readonly Conflict[];
};
