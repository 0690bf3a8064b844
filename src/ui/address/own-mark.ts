import { useMemo } from 'react';
import { useLaid } from '../own/own-context.tsx';
import type { Laid } from '../own/laid.ts';
import { useWords, type Words } from '../kit/words.tsx';

/** The parameter of a link that was made with own reports laid over: how many there were. No page's link carries it on. */
const ownParam = 'own';

/** How many own reports the maker of the address that was opened had; 0 where it does not say. */
export const linkedOwn = (): number =>
  typeof location === 'undefined' ? 0 : Number(new URLSearchParams(location.search).get(ownParam) ?? '') || 0;

/** An address that leaves the board, with the number of own reports that do not go with it. */
export function withOwn(link: URL, mark: OwnMark | null): URL {
  const marked = new URL(link);
  if (mark !== null && mark.own > 0) marked.searchParams.set(ownParam, String(mark.own));
  return marked;
}

/** What marks all that leaves a page while own reports stand among the site's. */
export type OwnMark = {
  /** A line below a picture, and of paper. */
  readonly line: string;
  /** A part of a file's name. */
  readonly file: string;
  /** A column of a table: its name, and what stands in each row. */
  readonly column: { readonly name: string; readonly value: string };
  /** How many of the reader's own reports a link made now leaves behind. */
  readonly own: number;
};

/** The mark of own reports, as many as stand among the site's; null where none does. */
function markOf({ own, sample }: Laid, { t, format }: Pick<Words, 't' | 'format'>): OwnMark | null {
  if (own + sample === 0) return null;
  const words = t.reports.laid;
  const count = (number: number) => format.exact(number, 'count');
  const parts = [
    ...(sample > 0 ? [words.sampleMark(count(sample))] : []),
    ...(own > 0 ? [words.mark(count(own))] : []),
  ];
  const line = parts.join(t.app.filter.and);
  return {
    line,
    file: `${sample > 0 ? `_示例-sample-${sample}` : ''}${own > 0 ? `_with-own-${own}` : ''}`,
    column: { name: words.column, value: line },
    own,
  };
}

/** The mark of what leaves the page now. */
export function useOwnMark(): OwnMark | null {
  const laid = useLaid();
  const { t, format } = useWords();
  return useMemo(() => markOf(laid, { t, format }), [laid, t, format]);
}
