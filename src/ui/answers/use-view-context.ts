import { useMemo } from 'react';
import { everything, type Filter } from '../../query/filter.ts';
import type { ViewContext } from '../../views/model/view.ts';
import { useWords } from '../kit/words.tsx';

/** What a model needs besides its rows: the reader’s words, and the filter that the rows were asked for with. */
export function useViewContext(filter: Filter = everything): ViewContext {
  const { language, t, format, say } = useWords();
  return useMemo(() => ({ filter, language, t, format, say }), [filter, language, t, format, say]);
}
