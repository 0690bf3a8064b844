import type { Filter } from '../../query/filter.ts';
import type { CellType, Query, RowOf } from '../../query/query.ts';
import type { ViewMessages } from '../../text/messages.ts';
import type { AnyView, ViewContext, ViewModel } from './view.ts';

/** A view's id is the key of its words: a view without a title and a lead in every language does not compile. */
export type ViewId = keyof ViewMessages['of'];

/** A view whose title and lead are the catalogue's; its row type is checked here and then forgotten. */
export function defineView<C extends Readonly<Record<string, CellType>>>(
  id: ViewId,
  query: (filter: Filter) => Query<C>,
  model: (rows: readonly RowOf<C>[], context: ViewContext) => ViewModel,
  traits: Pick<AnyView, 'wide' | 'measure'> = {},
): AnyView & { readonly id: ViewId } {
  return {
    id,
    ...traits,
    title: (t) => t.views.of[id].title,
    lead: (t) => t.views.of[id].lead,
    query,
    model: (rows, context) => model(rows as readonly RowOf<C>[], context),
  };
}
