import { sideNames, type Side } from '../../views/compare/compare-sides.ts';
import type { ViewContext } from '../../views/model/view.ts';
import { levelName, scopeName } from '../../views/model/names.ts';

/** What keeps the sides from being like with like, in words: scopes (different, or told by none), levels, national forms. */
export function tellMixture(sides: readonly Side[], context: ViewContext): string[] {
  const { t } = context;
  const names = sideNames(sides, context);
  const several = (values: readonly unknown[]) => new Set(values).size > 1;
  const each = (what: (side: Side) => string) =>
    sides.map((side, index) => t.compare.ofSide(names[index] ?? '', what(side))).join(t.app.filter.and);
  return [
    ...(several(sides.map(({ scope }) => scope))
      ? [t.compare.mixedScopes(each(({ scope }) => scopeName(scope, context)))]
      : sides.length > 1 && sides[0]?.scope === null
        ? [t.compare.unknownScopes]
        : []),
    ...(several(sides.map(({ level }) => level))
      ? [t.compare.mixedLevels(each(({ level }) => levelName(level, context)))]
      : []),
    ...(several(sides.flatMap(({ edition }) => (edition === null ? [] : [edition])))
      ? [t.compare.mixedEditions]
      : []),
  ];
}
