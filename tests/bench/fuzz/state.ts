import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type FuzzState = {
  readonly seed: number;
  /** The number of the next document. */
  readonly next: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly slowest: number;
  /** The first of what was found, to be made again by seed and number. */
  readonly found: readonly { readonly number: number; readonly name: string; readonly what: string }[];
};

const path = '.cache/fuzz.json';

/** Where a run of a seed was left; a new one for a seed that has none. */
export function loadState(seed: number): FuzzState {
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as FuzzState) : null;
  return kept?.seed === seed ? kept : { seed, next: 0, counts: {}, slowest: 0, found: [] };
}

/** Kept in one step, so that a run that is broken off leaves a whole file. */
export function saveState(state: FuzzState): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(state, null, 1));
  renameSync(`${path}.new`, path);
}
