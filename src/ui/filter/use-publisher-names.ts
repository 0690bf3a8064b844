import { publisherName } from '../../views/model/names.ts';
import { useMemo } from 'react';
import { publisherNames } from '../../query/publisher-list.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

/** Names of these publishers by id; empty until they are read. */
export function usePublisherNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const { language } = useWords();
  const question = useMemo(
    () => (ids.length > 0 ? { query: publisherNames(ids), about: null } : null),
    [ids],
  );
  const answer = useAnswer(question);
  const rows = answer.state === 'ready' ? answer.rows : null;
  return useMemo(
    () => new Map((rows ?? []).map((row) => [row.publisher_id ?? '', publisherName(row, { language })])),
    [rows, language],
  );
}
