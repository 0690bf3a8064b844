import type { Format } from '../../text/format.ts';
import type { Messages } from '../../text/messages.ts';
import type { Point } from '../model/chart-model.ts';

/** What the words of a walk are made with. */
export type WalkContext = { readonly t: Messages; readonly format: Format };

/** One value of a chart on a walk through it: what it belongs to, what it is in words, and where it came from. */
export type Stop = {
  readonly name: string;
  /** The value with its series and unit, or why it is missing; then whatever else a look at it would tell. */
  readonly words: readonly string[];
  readonly source?: Pick<Point, 'reportId' | 'keys'>;
  /** What it chooses, where it leads to no source. */
  readonly choose?: string;
};

/**
 * A chart as lines of stops in drawing order. `along` is the way in which the stops of a line follow each other: the
 * arrow keys of that way go from stop to stop, the others from line to line.
 */
export type Walk = { readonly along: 'x' | 'y'; readonly lines: readonly (readonly Stop[])[] };

export type Position = { readonly line: number; readonly at: number };

export const stopAt = (walk: Walk, { line, at }: Position): Stop | undefined => walk.lines[line]?.[at];

const countStops = ({ lines }: Walk): number => lines.reduce((sum, line) => sum + line.length, 0);

const steps: Readonly<Record<string, readonly ['x' | 'y', 1 | -1]>> = {
  ArrowLeft: ['x', -1],
  ArrowRight: ['x', 1],
  ArrowUp: ['y', -1],
  ArrowDown: ['y', 1],
};

const within = (wanted: number, count: number): number => Math.max(0, Math.min(count - 1, wanted));

/**
 * Where a key leads: arrows to the neighbour, Home and End to the ends of the line (with `whole`: of the walk). Null for
 * any other key. From nowhere (a null position) every such key leads to the first stop, End to the last.
 */
export function step(walk: Walk, from: Position | null, key: string, whole = false): Position | null {
  const { lines, along } = walk;
  const move = steps[key];
  const toEnd = key === 'End';
  if (countStops(walk) === 0 || (!move && !toEnd && key !== 'Home')) return null;
  const lengthOf = (line: number) => lines[line]?.length ?? 0;
  if (!from || (whole && !move)) {
    const line = toEnd ? lines.length - 1 : 0;
    return { line, at: toEnd ? lengthOf(line) - 1 : 0 };
  }
  if (!move) return { line: from.line, at: toEnd ? lengthOf(from.line) - 1 : 0 };
  const [way, by] = move;
  if (way === along) return { line: from.line, at: within(from.at + by, lengthOf(from.line)) };
  const line = within(from.line + by, lines.length);
  return { line, at: within(from.at, lengthOf(line)) };
}
