import { toMatching } from '../import/normalize.ts';
import type { ReportHead } from '../schema/report.ts';

type Head = Pick<ReportHead, 'publisher' | 'year' | 'scope'>;

/** A name without the word for its government and without what stands before its last place. */
const bare = (name: string): string => toMatching(name).replace(/(?:人民政府|管理委员会|管委会)$/u, '');

const isSame = (one: string | null, other: string | null): boolean => {
  if (one === null || other === null) return false;
  const [a, b] = [bare(one), bare(other)];
  return a.length > 1 && b.length > 1 && (a === b || a.endsWith(b) || b.endsWith(a));
};

/**
 * Of some reports the one that a draft carries on from: of the year before and, where there are several, of the same
 * publisher by its name and the same scope. A single report of that year is taken at its word, whatever name stands in it.
 */
export function choosePrior<T extends { readonly report: { readonly report: Head } }>(
  draft: Head,
  reports: readonly T[],
): T | null {
  const ofYear = reports.filter(({ report }) => report.report.year === draft.year - 1);
  const named = ofYear.filter(({ report }) => isSame(report.report.publisher, draft.publisher));
  const [only] = ofYear;
  if (named.length === 0) return reports.length === 1 && only ? only : null;
  return named.find(({ report }) => report.report.scope === draft.scope) ?? named[0] ?? null;
}
