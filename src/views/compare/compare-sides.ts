import type { DirectoryRow } from '../../query/compared-reports.ts';
import type { Scope } from '../../schema/publishers.ts';
import type { ViewContext } from '../model/view.ts';
import { publisherName, scopeName } from '../model/names.ts';

/** As many reports as one look takes in. */
export const mostSides = 6;

/** A report as a link names it. A null year: the one nearest to the first side’s; a null scope: the first there is. */
export type AskedSide = {
  readonly publisherId: string;
  readonly year: number | null;
  readonly scope: Scope | 'unknown' | null;
};

/** A report that is compared. */
export type Side = DirectoryRow & {
  readonly publisher_id: string;
  readonly report_id: string;
  readonly year: number;
};

const isSide = (row: DirectoryRow): row is Side =>
  row.report_id !== null && row.publisher_id !== null && row.year !== null;

/** The directory’s rows that are reports. */
export const sidesOf = (directory: readonly DirectoryRow[]): Side[] => directory.filter(isSide);

const scopeOf = ({ scope }: Side): Scope | 'unknown' =>
  scope === 'region' || scope === 'organ' ? scope : 'unknown';

/** What a publisher is compared by when nothing is said: the first side’s year and scope, else its newest report. */
export function bestReport(reports: readonly Side[], first: Side | undefined): Side | undefined {
  const ofYear = reports.filter(({ year }) => year === first?.year);
  return ofYear.find(({ scope }) => scope === first?.scope) ?? ofYear[0] ?? reports[0];
}

/** The reports that a link asks for, each once and in its order, and what no report answers to. */
export function findSides(
  asked: readonly AskedSide[],
  reports: readonly Side[],
): { readonly sides: readonly Side[]; readonly absent: readonly AskedSide[] } {
  const sides: Side[] = [];
  const absent: AskedSide[] = [];
  for (const one of asked) {
    const mine = reports.filter(({ publisher_id }) => publisher_id === one.publisherId);
    const found =
      one.year === null
        ? bestReport(mine, sides[0])
        : mine.find((side) => side.year === one.year && (one.scope === null || scopeOf(side) === one.scope));
    if (!found) absent.push(one);
    else if (!sides.includes(found)) sides.push(found);
  }
  return { sides, absent };
}

/** How a link names a report: with its scope only where the publisher has several of that year. */
export function askFor(side: Side, reports: readonly Side[]): AskedSide {
  const alike = reports.filter(
    ({ publisher_id, year }) => publisher_id === side.publisher_id && year === side.year,
  );
  return {
    publisherId: side.publisher_id,
    year: side.year,
    scope: alike.length > 1 ? scopeOf(side) : null,
  };
}

/**
 * Whether two reports may stand beside each other as alike: one tier, one kind and one scope, all of them known
 * (`comparableSql`).
 */
export const areAlike = (a: Side, b: Side): boolean =>
  a.tier !== null &&
  a.kind !== null &&
  a.kind !== 'other' &&
  scopeOf(a) !== 'unknown' &&
  a.tier === b.tier &&
  a.kind === b.kind &&
  a.scope === b.scope;

/** Whether another side is of the same publisher and year. */
const isTwice = (side: Side, sides: readonly Side[]): boolean =>
  sides.some(
    (other) => other !== side && other.publisher_id === side.publisher_id && other.year === side.year,
  );

/** Names of the sides, as short as they can be told apart: name, year, and scope where nothing else differs. */
export function sideNames(sides: readonly Side[], context: ViewContext): string[] {
  const { withYear, withYearAndScope } = context.t.views;
  const samePublisher = new Set(sides.map(({ publisher_id }) => publisher_id)).size === 1;
  const sameYear = new Set(sides.map(({ year }) => year)).size === 1;
  return sides.map((side) => {
    const name = publisherName(side, context);
    const year = context.format.exact(side.year, 'year');
    if (isTwice(side, sides)) return withYearAndScope(name, year, scopeName(side.scope, context));
    if (samePublisher && sides.length > 1) return year;
    return sameYear ? name : withYear(name, year);
  });
}

/** Names of the sides that stand without the page around them: each with its year, and its scope where it has two of one year. */
export const wholeSideNames = (sides: readonly Side[], context: ViewContext): string[] =>
  sides.map((side) => {
    const { withYear, withYearAndScope } = context.t.views;
    const [name, year] = [publisherName(side, context), context.format.exact(side.year, 'year')];
    return isTwice(side, sides)
      ? withYearAndScope(name, year, scopeName(side.scope, context))
      : withYear(name, year);
  });

/** Two reports to begin with: whole ones of one tier, kind, scope and year, with most requests; newest year first. */
export function exampleSides(reports: readonly Side[]): Side[] {
  const sized = reports
    .filter(({ received, partial }) => received !== null && partial === false)
    .toSorted(
      (a, b) =>
        b.year - a.year || (b.received ?? 0) - (a.received ?? 0) || a.report_id.localeCompare(b.report_id),
    );
  for (const first of sized) {
    const second = sized.find(
      (other) =>
        other.publisher_id !== first.publisher_id && other.year === first.year && areAlike(first, other),
    );
    if (second) return [first, second];
  }
  return reports.slice(0, 2);
}
