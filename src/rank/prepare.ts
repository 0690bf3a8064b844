import { buildBoard, type Board } from './board.ts';
import { findLeads, type Leads } from './leads.ts';
import { scoreAlone, scoreBoard, type ScoredColumn } from './score.ts';
import type { RankInput } from './types.ts';

/** What a ranking, its intervals and its bands are all made of; `alone` are the leads by what each figure tells alone. */
export type Prepared = {
  readonly board: Board;
  readonly scored: readonly ScoredColumn[];
  readonly alone: () => Leads;
};

const held = new WeakMap<RankInput, Prepared>();

/** Prepares an input, once for all that is asked of it: inputs never change. Throws as `buildBoard` does. */
export function prepare(input: RankInput): Prepared {
  const known = held.get(input);
  if (known) return known;
  const { options } = input;
  const board = buildBoard(input);
  const scored = scoreBoard(board, options);
  let leads: Leads | null = null;
  const prepared: Prepared = {
    board,
    scored,
    alone: () => (leads ??= findLeads(board, scoreAlone(scored, options), options, 'own')),
  };
  held.set(input, prepared);
  return prepared;
}
