import { findBands } from '../../rank/bands.ts';
import { simulateRanks } from '../../rank/simulate-ranks.ts';
import { findLift } from '../../rank/lift.ts';
import { listRanks } from '../../rank/list-ranks.ts';
import { explainMove } from '../../rank/moved.ts';
import { unpackInput } from '../../rank/pack-input.ts';
import { rankPublishers } from '../../rank/rank.ts';
import { findSensitivity } from '../../rank/sensitivity.ts';
import { auditIndex } from '../../rank/soundness.ts';
import type { RankInput } from '../../rank/types.ts';
import type { AnyResult, PackedTask, RankResult } from './rank-task.ts';

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
    case 'sound':
      return auditIndex(input);
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
      const bands = findBands(input, rankPublishers(input));
      return { intervals: step.value.intervals, bands };
    }
    const now = performance.now();
    if (now - told < toldEvery) continue;
    told = now;
    tell(step.value.done, step.value.of);
  }
}
