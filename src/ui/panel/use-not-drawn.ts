import { useCallback, useMemo, useState } from 'react';
import { isDrawn } from '../../views/model/is-drawn.ts';
import type { AnyView } from '../../views/model/view.ts';
import { useFilter } from '../address/navigation.tsx';
import { useBuilt } from '../answers/built.ts';
import { useViewContext } from '../answers/use-view-context.ts';
import { useHasLaid } from '../own/own-context.tsx';

type NotDrawn = {
  /** The ids of views that were answered and are not drawn. */
  readonly ids: ReadonlySet<string>;
  readonly tell: (view: AnyView, drawn: boolean) => void;
};

/**
 * Which views of a page are not drawn: as their panels tell it, and before any does, as it was worked out when the page
 * was written, so that the page as written is already in its order.
 */
export function useNotDrawn(views: readonly AnyView[]): NotDrawn {
  const built = useBuilt();
  const hasLaid = useHasLaid();
  const [filter] = useFilter();
  const context = useViewContext(filter);
  const [ids, setIds] = useState<ReadonlySet<string>>(() => {
    const answers = hasLaid ? [] : views.map((view) => ({ view, rows: built.rows(view.query(filter)) }));
    if (answers.some(({ rows }) => rows === null)) return new Set<string>();
    const found = built.result('not-drawn', { views: views.map(({ id }) => id), filter }, () =>
      answers.flatMap(({ view, rows }) => (isDrawn(view.model(rows ?? [], context)) ? [] : [view.id])),
    );
    return new Set(Array.isArray(found) ? found.filter((id) => typeof id === 'string') : []);
  });
  const tell = useCallback((view: AnyView, drawn: boolean) => {
    setIds((known) => {
      if (known.has(view.id) !== drawn) return known;
      const next = new Set(known);
      if (drawn) next.delete(view.id);
      else next.add(view.id);
      return next;
    });
  }, []);
  return useMemo(() => ({ ids, tell }), [ids, tell]);
}
