import { useMemo } from 'react';
import type { Filter } from '../../query/filter.ts';
import { isDrawn } from '../../views/model/is-drawn.ts';
import type { AnyView, ViewModel } from '../../views/model/view.ts';
import { useDataDoor } from './data-door.tsx';
import type { Sight } from '../kit/sight.ts';
import { useAnswer } from './use-answer.ts';
import { useWords } from '../kit/words.tsx';

/** Whether there would be anything under a filter; rejects where the signal is aborted before that is known. */
export type HasAny = (filter: Filter, signal: AbortSignal) => Promise<boolean>;

/** Where a view stands; `empty` is a true answer without rows, and an error is never shown as one. */
export type ViewState =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready' | 'empty';
      readonly model: ViewModel;
      readonly stale: boolean;
      /** Whether the view would show anything under another filter. */
      readonly hasAny?: HasAny;
      /** Whether it would be drawn, and not only have some figures. */
      readonly draws?: HasAny;
    }
  | { readonly state: 'error'; readonly error: Error; readonly retry: () => void };

/**
 * What a view makes of the data under a filter; null asks nothing. The former model stays, marked stale, while a new one
 * is worked out.
 */
export function useView(view: AnyView | null, filter: Filter, sight?: Sight): ViewState {
  const { language, t, format, say } = useWords();
  const question = useMemo(
    () => (view ? { query: view.query(filter), about: filter } : null),
    [view, filter],
  );
  const answer = useAnswer(question, sight);
  const rows = answer.state === 'ready' ? answer.rows : null;
  const about = answer.state === 'ready' ? answer.about : null;
  const model = useMemo(() => {
    if (!view || !rows || !about) return null;
    try {
      return view.model(rows, { filter: about, language, t, format, say });
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }, [view, rows, about, language, t, format, say]);
  const open = useDataDoor();
  const under = useMemo(() => {
    const ask = async (other: Filter, signal: AbortSignal) => {
      const found = view && (await (await open()).run(view.query(other), signal));
      return found && view.model(found, { filter: other, language, t, format, say });
    };
    const hasAny: HasAny = async (other, signal) => ((await ask(other, signal))?.table.rows.length ?? 0) > 0;
    const draws: HasAny = async (other, signal) => {
      const model = await ask(other, signal);
      return model !== null && isDrawn(model);
    };
    return { hasAny, draws };
  }, [open, view, language, t, format, say]);
  if (answer.state === 'error') return answer;
  if (answer.state === 'loading' || !model) return { state: 'loading' };
  if (model instanceof Error) return { state: 'error', error: model, retry: answer.retry };
  return { state: model.table.rows.length > 0 ? 'ready' : 'empty', model, stale: answer.stale, ...under };
}
