import { publisherName, scopeName, type Names } from './names.ts';
import type { ViewContext } from './view.ts';

type ScopedRow = Names & { readonly publisher_id: string | null; readonly scope: string | null };

/** Why a publisher has several lines: its reports tell different scopes, or some tell none. A sentence a publisher. */
export function scopesApart(rows: readonly ScopedRow[], context: ViewContext): string[] {
  const { t } = context;
  const publishers = [...new Set(rows.map(({ publisher_id }) => publisher_id))];
  return publishers.flatMap((publisher) => {
    const mine = rows.filter(({ publisher_id }) => publisher_id === publisher);
    const [first] = mine;
    const scopes = [...new Set(mine.map(({ scope }) => scopeName(scope, context)))];
    return first && scopes.length > 1
      ? [t.views.note.scopesApart(publisherName(first, context), scopes.join(t.app.filter.and))]
      : [];
  });
}
