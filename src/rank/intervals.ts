import { toAddable } from './aggregate.ts';
import { item, real, whole } from './at.ts';
import type { Board } from './board.ts';
import { buildBoard } from './board.ts';
import type { DrawFigures } from './draw-figures.ts';
import { prepareDraws } from './draw-figures.ts';
import { drawColumnShares } from './draw-weights.ts';
import { normalise } from './normalise.ts';
import type { Random } from './random.ts';
import { makeRandom } from './random.ts';
import type { RankDraws } from './rank-draw.ts';
import { boundDraw, rankDraw } from './rank-draw.ts';
import type { SortMemory } from './sort-order.ts';
import { makeSortMemory } from './sort-order.ts';
import type { RankInput, RankOptions } from './types.ts';

/**
 * The ranks that the draws gave a publisher: the middle one and the ends of the interval that holds `level` of the
 * draws, the same share cut off at each end (quantiles are ranks that occurred: Hyndman and Fan's type 1). Where
 * figures are missing, the low end is of best-case and the high end of worst-case ranks, and `median` is null for a
 * publisher that lacks one. The rank by the figures as they stand may lie outside: 3 out of 3 is first as it stands,
 * and seldom in the draws.
 */
export type RankInterval = {
  readonly id: string;
  readonly low: number;
  readonly median: number | null;
  readonly high: number;
};

/** `ranks` are those of `ids`, the publishers that lack nothing, by id; see `RankDraws` for their layout. */
export type Simulation = {
  readonly draws: number;
  readonly intervals: readonly RankInterval[];
  readonly ids: readonly string[];
  readonly ranks: RankDraws;
};

export type Progress = { readonly done: number; readonly draws: number };

/**
 * Simulates a ranking: in each draw every rate and ratio takes a value that its counts allow (`prepareDraws`), the
 * weights vary around the reader's (`drawColumnShares`), and the whole ranking is made again, normalisation included.
 * Yields after every `perStep` draws, so that a worker can tell its progress or stop; returns the simulation. The same
 * input and seed give the same result.
 */
export function* simulateRanks(input: RankInput, perStep = 20): Generator<Progress, Simulation, void> {
  const { options } = input;
  const { draws } = options;
  const board = buildBoard(input);
  const run = new Run(board, options);
  const random = makeRandom(options.seed);
  for (let draw = 0; draw < draws; draw += 1) {
    run.draw(draw, options.weightSpread, random);
    if ((draw + 1) % perStep === 0 && draw + 1 < draws) yield { done: draw + 1, draws };
  }
  return run.finish();
}

/** `simulateRanks` in one go. */
export function finishSimulation(input: RankInput): Simulation {
  const steps = simulateRanks(input, input.options.draws);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

class Run {
  private readonly rows: Int32Array;
  private readonly ranks: RankDraws;
  private readonly bounds: { readonly best: RankDraws; readonly worst: RankDraws } | null;
  private readonly memory: SortMemory;
  private readonly best: Float64Array;
  private readonly worst: Float64Array;
  private readonly values: Float64Array;
  private readonly units: Float64Array;
  private readonly columns: readonly {
    readonly figures: DrawFigures | null;
    readonly parts: Float64Array;
    range: Range;
  }[];

  constructor(
    private readonly board: Board,
    private readonly options: RankOptions,
  ) {
    const size = board.ids.length;
    const { draws } = options;
    this.rows = Int32Array.from(board.ids.keys()).filter((row) => item(board.complete, row));
    this.ranks = new Uint32Array(this.rows.length * draws);
    const whole = this.rows.length === size;
    this.bounds = whole
      ? null
      : { best: new Uint32Array(size * draws), worst: new Uint32Array(size * draws) };
    this.memory = makeSortMemory(size);
    this.best = new Float64Array(size);
    this.worst = whole ? this.best : new Float64Array(size);
    this.values = new Float64Array(size);
    this.units = new Float64Array(size);
    this.columns = board.columns.map((column) => {
      const parts = new Float64Array(column.rows.length);
      const range = this.score(column.values, column.spec.direction, parts);
      return { figures: prepareDraws(column, options.prior), parts, range };
    });
  }

  draw(draw: number, spread: number, random: Random): void {
    const shares = drawColumnShares(this.board.pillars, spread, random);
    this.best.fill(0);
    this.worst.fill(0);
    this.board.columns.forEach((column, i) => {
      const kept = item(this.columns, i);
      if (kept.figures !== null) {
        kept.figures(random, this.values);
        kept.range = this.score(this.values, column.spec.direction, kept.parts);
      }
      const share = item(shares, i);
      addParts(this.best, column.rows, kept.parts, share);
      if (this.bounds === null) return;
      addParts(this.worst, column.rows, kept.parts, share);
      addToAll(this.best, column.absent, share * kept.range.best);
      addToAll(this.worst, column.absent, share * kept.range.worst);
    });
    const { draws } = this.options;
    rankDraw(this.best, this.rows, this.units, this.memory, { ranks: this.ranks, draws, draw });
    if (this.bounds !== null) boundDraw(this.worst, this.best, { ...this.bounds, draws, draw });
  }

  finish(): Simulation {
    const { board, ranks } = this;
    const { draws, level } = this.options;
    const places = new Map(Array.from(this.rows, (row, i) => [row, i]));
    const intervals = board.ids.map((id, row): RankInterval => {
      const place = places.get(row);
      const own = place === undefined ? null : sortDraws(ranks, place, draws);
      const low = this.bounds === null ? own : sortDraws(this.bounds.best, row, draws);
      const high = this.bounds === null ? own : sortDraws(this.bounds.worst, row, draws);
      return {
        id,
        low: quantile(low, (1 - level) / 2),
        median: own === null ? null : quantile(own, 0.5),
        high: quantile(high, (1 + level) / 2),
      };
    });
    return { draws, intervals, ids: Array.from(this.rows, (row) => item(board.ids, row)), ranks };
  }

  /** Normalises values into addable scores; the range is that of the scores, 0 to 100 where there are none. */
  private score(values: Float64Array, direction: 'higher' | 'lower', parts: Float64Array): Range {
    const count = parts.length;
    const { aggregation } = this.options;
    normalise(values, count, direction, this.options, this.memory, parts);
    let worst = count === 0 ? 0 : Infinity;
    let best = count === 0 ? 100 : -Infinity;
    for (let i = 0; i < count; i += 1) {
      const score = real(parts, i);
      if (score < worst) worst = score;
      if (score > best) best = score;
      if (aggregation === 'geometric') parts[i] = toAddable(score, aggregation);
    }
    return { worst: toAddable(worst, aggregation), best: toAddable(best, aggregation) };
  }
}

type Range = { readonly worst: number; readonly best: number };

function addParts(totals: Float64Array, rows: Int32Array, parts: Float64Array, share: number): void {
  for (let i = 0; i < rows.length; i += 1) {
    const row = whole(rows, i);
    totals[row] = real(totals, row) + share * real(parts, i);
  }
}

function addToAll(totals: Float64Array, rows: Int32Array, part: number): void {
  for (let i = 0; i < rows.length; i += 1) {
    const row = whole(rows, i);
    totals[row] = real(totals, row) + part;
  }
}

const sortDraws = (ranks: RankDraws, place: number, draws: number): Uint32Array =>
  ranks.slice(place * draws, (place + 1) * draws).sort();

function quantile(ascending: Uint32Array | null, share: number): number {
  if (ascending === null) throw new RangeError('No draws.');
  // A hair below, so that 0.95 × 1000 is 950 and not the 951st for the sake of a rounded last bit.
  const place = Math.max(Math.ceil(share * ascending.length - 1e-9) - 1, 0);
  const rank = ascending[place];
  if (rank === undefined) throw new RangeError('No draws.');
  return rank;
}
