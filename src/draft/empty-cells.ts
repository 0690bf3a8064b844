import { editionOf } from '../import/check/subject.ts';
import { identities } from '../schema/identities.ts';
import { indicators, type IndicatorKey } from '../schema/indicators.ts';
import type { Problem } from '../schema/problems.ts';
import { hasValue, type Figures, type Report } from '../schema/report.ts';
import type { SectionId } from '../schema/sections.ts';

/** A cell of the form without a number, and why. */
export type EmptyCell = { readonly key: IndicatorKey; readonly problem: Problem };

/** Cells in which a clerk may mean nought. */
export const meansNought: ReadonlySet<Problem> = new Set<Problem>(['blank', 'slash', 'not_found']);

const tableSections: readonly SectionId[] = ['disclosure', 'requests', 'disputes'];

/** The cells that a report's form prints. */
export function formKeys({ report, figures }: Pick<Report, 'report' | 'figures'>): readonly IndicatorKey[] {
  const edition = editionOf({ report });
  return indicators
    .filter(
      ({ section, editions, key }) =>
        tableSections.includes(section) &&
        ((edition !== null && editions.includes(edition)) || figures[key] !== undefined),
    )
    .map(({ key }) => key);
}

/** Cells that a report has no need of, since it prints the same outcome the other way: whole, or in its parts. */
function printedOtherwise(figures: Figures): ReadonlySet<IndicatorKey> {
  const has = (key: IndicatorKey) => {
    const figure = figures[key];
    return figure !== undefined && (hasValue(figure) || figure.problem !== 'blank');
  };
  const terms = Object.values(identities).flatMap((each) => each.flatMap(({ either }) => either));
  return new Set(
    terms.flatMap(({ whole, parts }) => {
      if (has(whole) && !parts.some(has)) return parts;
      return has(whole) ? [] : [whole];
    }),
  );
}

/**
 * The cells without a number, in the order of the form. A table of which nothing is filled in is not there yet: its cells
 * are not listed.
 */
export function findEmptyCells(report: Pick<Report, 'report' | 'figures'>): readonly EmptyCell[] {
  const { figures } = report;
  const keys = formKeys(report);
  const sectionOf = new Map(indicators.map(({ key, section }) => [key, section]));
  const otherwise = printedOtherwise(figures);
  const begun = new Set(keys.filter((key) => hasValue(figures[key])).map((key) => sectionOf.get(key)));
  return keys.flatMap((key) => {
    const figure = figures[key];
    if (hasValue(figure) || otherwise.has(key) || !begun.has(sectionOf.get(key))) return [];
    return [{ key, problem: figure?.problem ?? 'not_found' }];
  });
}

/** The figures as they would be with nought in every cell that is empty. */
export const withNoughts = (figures: Figures, empty: readonly EmptyCell[]): Figures => ({
  ...figures,
  ...Object.fromEntries(
    empty.filter(({ problem }) => meansNought.has(problem)).map(({ key }) => [key, { value: 0 }]),
  ),
});
