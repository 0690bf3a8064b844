import { findBands, type Band } from '../../rank/bands.ts';
import { simulateRanks, type RankInterval } from '../../rank/intervals.ts';
import { findLift, type Lift } from '../../rank/lift.ts';
import { listRanks } from '../../rank/list-ranks.ts';
import { explainMove, type Move } from '../../rank/moved.ts';
import { packInput, unpackInput, type PackedInput } from '../../rank/pack-input.ts';
import { rankPublishers, type Ranking } from '../../rank/rank.ts';
import { findSensitivity, type Sensitivity } from '../../rank/sensitivity.ts';
import type { RankInput } from '../../rank/types.ts';

/** What takes long enough to be done off the page’s own thread, over inputs of type `I`. */
type Tasks<I> =
  | { readonly kind: 'rank'; readonly inputs: readonly [I] }
  | { readonly kind: 'ranks'; readonly inputs: readonly [I] }
  | { readonly kind: 'simulate'; readonly inputs: readonly [I] }
  | { readonly kind: 'sensitivity'; readonly inputs: readonly [I] }
  /** From the first to the second. */
  | { readonly kind: 'move'; readonly inputs: readonly [I, I]; readonly id: string }
  | { readonly kind: 'lift'; readonly inputs: readonly [I]; readonly id: string; readonly places: number };

export type RankTask = Tasks<RankInput>;
export type PackedTask = Tasks<PackedInput>;
export type TaskKind = RankTask['kind'];
export type TaskOf<K extends TaskKind> = Extract<RankTask, { kind: K }>;

export type RankResult = {
  readonly rank: Ranking;
  readonly ranks: ReturnType<typeof listRanks>;
  readonly simulate: { readonly intervals: readonly RankInterval[]; readonly bands: readonly Band[] };
  readonly sensitivity: Sensitivity;
  readonly move: Move;
  readonly lift: Lift;
};

type AnyResult = RankResult[TaskKind];

/** What a worker tells: how far it is, its result, or why it failed. */
export type TaskMessage =
  | { readonly done: number; readonly total: number }
  | { readonly result: AnyResult }
  | { readonly failed: string };

/** A task as it is sent to a worker. */
export function packTask(task: RankTask): PackedTask {
  if (task.kind !== 'move') return { ...task, inputs: [packInput(task.inputs[0])] };
  const [before, after] = task.inputs;
  return { ...task, inputs: [packInput(before), packInput(after)] };
}

const toldEvery = 80;

/** Runs a task to its end; `tell` hears of a simulation’s progress, at most about twelve times a second. */
export function runTask(task: PackedTask, tell: (done: number, total: number) => void): AnyResult {
  const input = unpackInput(task.inputs[0]);
  switch (task.kind) {
    case 'rank':
      return rankPublishers(input);
    case 'ranks':
      return listRanks(input);
    case 'simulate':
      return simulate(input, tell);
    case 'sensitivity':
      return findSensitivity(input);
    case 'move':
      return explainMove(input, unpackInput(task.inputs[1]), task.id);
    case 'lift':
      return findLift(input, task.id, task.places);
  }
}

function simulate(input: RankInput, tell: (done: number, total: number) => void): RankResult['simulate'] {
  const steps = simulateRanks(input);
  let told = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const bands = findBands(rankPublishers(input), step.value);
      return { intervals: step.value.intervals, bands };
    }
    const now = performance.now();
    if (now - told < toldEvery) continue;
    told = now;
    tell(step.value.done, step.value.draws);
  }
}
