import { useMemo } from 'react';
import { everything } from '../../query/filter.ts';
import type { ViewContext } from '../../views/view.ts';
import { useWords } from '../kit/words.tsx';

/** What the models of the comparison need besides rows; no filter applies to them. */
export function useViewContext(): ViewContext {
  const { language, t, format, say } = useWords();
  return useMemo(() => ({ filter: everything, language, t, format, say }), [language, t, format, say]);
}
