import { findBands, type Band } from '../../rank/bands.ts';
import { simulateRanks, type RankInterval } from '../../rank/intervals.ts';
import { findLift, type Lift } from '../../rank/lift.ts';
import { explainMove, type Move } from '../../rank/moved.ts';
import { rankPublishers } from '../../rank/rank.ts';
import { findSensitivity, type Sensitivity } from '../../rank/sensitivity.ts';
import type { RankInput } from '../../rank/types.ts';

/** What takes long enough to be done off the page’s own thread. */
export type RankTask =
  | { readonly kind: 'simulate'; readonly input: RankInput }
  | { readonly kind: 'sensitivity'; readonly input: RankInput }
  | { readonly kind: 'move'; readonly before: RankInput; readonly after: RankInput; readonly id: string }
  | { readonly kind: 'lift'; readonly input: RankInput; readonly id: string; readonly places: number };

export type RankResult = {
  readonly simulate: { readonly intervals: readonly RankInterval[]; readonly bands: readonly Band[] };
  readonly sensitivity: Sensitivity;
  readonly move: Move;
  readonly lift: Lift;
};

export type TaskKind = RankTask['kind'];
type AnyResult = RankResult[TaskKind];

/** What a worker tells: how far it is, its result, or why it failed. */
export type TaskMessage =
  | { readonly done: number; readonly total: number }
  | { readonly result: AnyResult }
  | { readonly failed: string };

const toldEvery = 80;

/** Runs a task to its end; `tell` hears of a simulation’s progress, at most about twelve times a second. */
export function runTask(task: RankTask, tell: (done: number, total: number) => void): AnyResult {
  switch (task.kind) {
    case 'simulate': {
      const steps = simulateRanks(task.input);
      let told = performance.now();
      for (;;) {
        const step = steps.next();
        if (step.done === true) {
          const bands = findBands(rankPublishers(task.input), step.value);
          return { intervals: step.value.intervals, bands };
        }
        const now = performance.now();
        if (now - told < toldEvery) continue;
        told = now;
        tell(step.value.done, step.value.draws);
      }
    }
    case 'sensitivity':
      return findSensitivity(task.input);
    case 'move':
      return explainMove(task.before, task.after, task.id);
    case 'lift':
      return findLift(task.input, task.id, task.places);
  }
}
