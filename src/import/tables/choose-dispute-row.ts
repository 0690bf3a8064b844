import { toCore } from './labels.ts';

/** What a row of numbers is for, when section four has several: an organ, a year, or all together. */
type Qualified = { readonly qualifier: string };

const isSum = (core: string): boolean => /^(?:.{0,6})?(?:合计|总计|总数|汇总|共计)$/.test(core);
const isOtherYear = (core: string): boolean => /上年|历年|累计|(?:^|\D)20\d\d年?$/.test(core);
const isThisYear = (core: string): boolean => /^本年(?:数量?|情况)?$/.test(core);

/**
 * The row that is the report's own among rows of numbers under the same headings: the only one, this year's, or the sum.
 * Null where none is surely it.
 */
export function chooseDisputeRow<T extends Qualified>(rows: readonly T[]): T | null {
  const [first, ...rest] = rows;
  if (!first) return null;
  if (rest.length === 0) return isOtherYear(toCore(first.qualifier)) ? null : first;
  const core = (row: T) => toCore(row.qualifier);
  for (const is of [isThisYear, isSum]) {
    const exact = rows.filter((row) => is(core(row)));
    if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  }
  const left = rows.filter((row) => !isOtherYear(core(row)));
  return left.length === 1 ? (left[0] ?? null) : null;
}
