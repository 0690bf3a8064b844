import type { Band } from '../../rank/bands.ts';
import type { RankInterval } from '../../rank/simulate-ranks.ts';
import type { Lift } from '../../rank/lift.ts';
import type { listRanks } from '../../rank/list-ranks.ts';
import type { Move } from '../../rank/moved.ts';
import { packInput, type PackedInput } from '../../rank/pack-input.ts';
import type { Ranking } from '../../rank/rank.ts';
import type { Soundness } from '../../rank/soundness.ts';
import type { Sensitivity } from '../../rank/sensitivity.ts';
import type { RankInput } from '../../rank/types.ts';

/** What takes long enough to be done off the page’s own thread, over inputs of type `I`. */
type Tasks<I> =
  | { readonly kind: 'rank'; readonly inputs: readonly [I] }
  | { readonly kind: 'ranks'; readonly inputs: readonly [I] }
  | { readonly kind: 'simulate'; readonly inputs: readonly [I] }
  | { readonly kind: 'sensitivity'; readonly inputs: readonly [I] }
  | { readonly kind: 'sound'; readonly inputs: readonly [I] }
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
  /** Null where there are too few to tell. */
  readonly sound: Soundness | null;
  readonly move: Move;
  readonly lift: Lift;
};

export type AnyResult = RankResult[TaskKind];

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
