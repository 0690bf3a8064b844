import type { IndicatorKey } from '../../schema/indicators.ts';

/**
 * What a chart shows, free of any chart library: numbers, nulls and words, in drawing order. A null is a gap, never a
 * zero; `reason` says in words why. `key` of a point leads to its source (a report id), where it has one.
 */
export type Point = {
  readonly value: number | null;
  readonly reason?: string;
  readonly reportId?: string;
  /** What a click chooses, where it leads to no source: a province, a region. */
  readonly choose?: string;
  /** The indicators that the value was made of. */
  readonly keys?: readonly IndicatorKey[];
  readonly low?: number;
  readonly high?: number;
  /** What the tooltip says besides the value: numerator of denominator, basis, approximate, yours. */
  readonly detail?: string;
  /** Told in the text where others come from tables: drawn hatched, or as a hollow dot. */
  readonly told?: boolean;
  /** Not as firm as the others (from a report read in part): drawn hollow. */
  readonly hollow?: boolean;
};

/** Names for figures from tables and for those told in the text, where a chart has some of these. */
export type Bases = { readonly table: string; readonly text: string };

/**
 * `quiet`: what is left over or has no name; drawn hatched, without a colour of its own. `stack`: series that share one
 * stand end to end, others side by side.
 */
export type Series = {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
  readonly quiet?: boolean;
  readonly stack?: string;
  /** Its place among all of its kind, drawn or not: it has one colour on every page and under every filter. */
  readonly place?: number;
  /** For series that judge, so that the same judgement has the same colour everywhere. */
  readonly tone?: 'good' | 'doubtful' | 'bad';
};

export type AxisModel = {
  readonly name: string;
  readonly unit: 'count' | 'yuan' | 'percent' | 'per_hundred' | 'year' | 'rank' | 'score';
  readonly scale?: 'linear' | 'log';
  /** Where the axis ends, where that is known beforehand: the last rank. */
  readonly max?: number;
};

/** Horizontal bars: one row per category; several series stand side by side or, `stacked`, end to end. */
export type BarsModel = {
  readonly kind: 'bars';
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly stacked: 'no' | 'amount' | 'share';
  readonly value: AxisModel;
  readonly bases?: Bases;
};

/** Lines over years. `breaks` are years at whose beginning the national form changed, with the words that say so. */
export type LinesModel = {
  readonly kind: 'lines';
  readonly years: readonly number[];
  readonly series: readonly Series[];
  readonly value: AxisModel;
  readonly breaks: readonly { readonly year: number; readonly label: string }[];
  /** A band (low–high of each year), such as the quartiles of peers. */
  readonly band?: {
    readonly name: string;
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
  };
};

/** Columns over years (or other ordered categories), stacked or side by side. */
export type ColumnsModel = {
  readonly kind: 'columns';
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly stacked: 'no' | 'amount' | 'share';
  readonly value: AxisModel;
  readonly breaks: readonly { readonly category: string; readonly label: string }[];
};

export type Dot = {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly group?: string;
  readonly low?: number;
  readonly high?: number;
  readonly marked?: string;
  readonly reportId?: string;
  readonly keys?: readonly IndicatorKey[];
  readonly detail?: string;
};

/** Dots on two axes; a `hollow` group follows the full one that it is like; `curves` are reference lines such as funnel limits (sorted by x). */
export type ScatterModel = {
  readonly kind: 'scatter';
  readonly dots: readonly Dot[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly hollow?: boolean }[];
  readonly x: AxisModel;
  readonly y: AxisModel;
  readonly curves?: readonly {
    readonly name: string;
    readonly points: readonly (readonly [number, number])[];
    readonly dashed?: boolean;
  }[];
};

/** A dot per category, with its interval where it has one; on a log scale too, where a bar would have no beginning. */
export type IntervalsModel = {
  readonly kind: 'intervals';
  readonly categories: readonly string[];
  readonly points: readonly Point[];
  readonly value: AxisModel;
  readonly bases?: Bases;
  readonly reference?: { readonly name: string; readonly value: number };
  /** What the points were before: hollow dots, each with a line to its point, which is named `now`. */
  readonly before?: { readonly name: string; readonly now: string; readonly points: readonly Point[] };
};

/** Rows × columns of numbers; a null cell is drawn as "missing", not as the lowest colour. */
export type HeatmapModel = {
  readonly kind: 'heatmap';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Point[])[];
  readonly value: AxisModel;
};

/** One measure of a parallel chart: its ends, drawn on a scale of its own. */
export type ParallelAxis = AxisModel & { readonly id: string; readonly low: number; readonly high: number };

/** Measures side by side, each on its own axis; a dot a series, none where a value is missing. */
export type ParallelModel = {
  readonly kind: 'parallel';
  readonly axes: readonly ParallelAxis[];
  readonly series: readonly Series[];
};

/** Flows by depth. Nodes beyond the third depth tell one of the third in particular, and are drawn where there is room. */
export type SankeyModel = {
  readonly kind: 'sankey';
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    /** What it is called where there is little room. */
    readonly short?: string;
    readonly depth?: number;
    /** The node whose colour it has. */
    readonly like?: string;
    /** From the text, where its like is from tables: hatched. */
    readonly told?: boolean;
  }[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly value: number }[];
  readonly value: AxisModel;
};

/** A named square on a grid. `blank`: no part of the data at all, with why in words; drawn as an outline. */
export type Tile = Point & {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly column: number;
  readonly row: number;
  readonly blank?: true;
};

/** Places as squares of one size, about where they lie: no map, and none larger than another. */
export type TilesModel = {
  readonly kind: 'tiles';
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
  readonly value: AxisModel;
};

/** Areas of the host's own map, which is registered under a name; an area's id is its region's. */
export type MapModel = {
  readonly kind: 'map';
  readonly map: string;
  /** In units of a plane; else degrees. */
  readonly planar: boolean;
  readonly areas: readonly (Point & { readonly id: string; readonly name: string })[];
  readonly value: AxisModel;
};

export type TreeNode = Point & {
  readonly id: string;
  readonly name: string;
  /** What it is called on its area. */
  readonly short?: string;
};

/** Parts of a whole as areas. */
export type TreemapModel = {
  readonly kind: 'treemap';
  readonly nodes: readonly TreeNode[];
  readonly value: AxisModel;
};

export type ChartModel =
  | BarsModel
  | LinesModel
  | ColumnsModel
  | ScatterModel
  | IntervalsModel
  | HeatmapModel
  | ParallelModel
  | SankeyModel
  | TilesModel
  | MapModel
  | TreemapModel;
