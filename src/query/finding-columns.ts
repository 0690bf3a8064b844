import type { CellType } from './query.ts';

/** What a finding is read from, beside whose it is. */
export const findingCells = {
  check_id: 'text',
  result: 'text',
  at: 'text',
  left_value: 'text',
  right_value: 'text',
  difference: 'number',
  missing: 'text',
  left_keys: 'text',
  right_keys: 'text',
  state: 'text',
  also: 'text',
  explained_on: 'text',
  explained_by: 'text',
  explanation_kind: 'text',
  explanation: 'text',
} as const satisfies Record<string, CellType>;

export const findingFields = Object.keys(findingCells) as readonly (keyof typeof findingCells)[];
