import type { Scope } from '../../schema/publishers.ts';
import type { AnyView } from '../model/view.ts';

/** What a line speaks for: a scope of reports, or `unknown` for those whose scope was not read. */
export type LineScope = Scope | 'unknown';

export type ScopedReport = { readonly scope: string | null; readonly year: number | null };

type ScopeChoice = { readonly scope: LineScope; readonly years: readonly number[] };

const lineScope = (scope: unknown): LineScope =>
  scope === 'region' || scope === 'organ' ? scope : 'unknown';

/** The scopes of a publisher's reports with their years: that with most years first, of as many that of the newest report. */
export function scopeChoices(reports: readonly ScopedReport[]): readonly ScopeChoice[] {
  const held = new Map<LineScope, Set<number>>();
  for (const { scope, year } of reports) {
    if (year === null) continue;
    const key = lineScope(scope);
    held.set(key, (held.get(key) ?? new Set()).add(year));
  }
  return [...held]
    .map(([scope, years]) => ({ scope, years: [...years].sort((a, b) => a - b) }))
    .sort((a, b) => b.years.length - a.years.length || (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0));
}

/** A view whose lines are of reports of one scope alone; what its rows hold of peers stays as it is. */
export const ofOneScope = (view: AnyView, scope: LineScope | null): AnyView =>
  scope === null
    ? view
    : {
        ...view,
        model: (rows, context) =>
          view.model(
            rows.filter((row) => row.publisher_id == null || lineScope(row.scope) === scope),
            context,
          ),
      };
