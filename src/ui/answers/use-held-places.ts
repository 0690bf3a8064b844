import { useMemo } from 'react';
import { heldPlaces } from '../../query/held-places.ts';
import { useAnswer } from './use-answer.ts';

const question = { query: heldPlaces, about: null };

/** How many reports are held of the government of each place, by code; null until they are counted. */
export function useHeldPlaces(): ReadonlyMap<string, number> | null {
  const answer = useAnswer(question);
  const rows = answer.state === 'ready' ? answer.rows : null;
  return useMemo(() => rows && new Map(rows.map((row) => [row.region_code ?? '', row.reports ?? 0])), [rows]);
}
