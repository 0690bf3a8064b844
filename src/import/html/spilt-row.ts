import { joinTexts } from '../join-texts.ts';
import type { SpanningCell } from '../lay-out.ts';
import { isCellValue } from '../parse-number.ts';

/**
 * A row out of which a number fell: which of its columns lacks one cannot be told. From its first number on it is one cell
 * that holds the numbers of all, and is none.
 */
export function joinSpilt(row: readonly SpanningCell[]): readonly SpanningCell[] {
  const first = row.findIndex(({ cell }) => isCellValue(cell.text));
  if (first < 0) return row;
  const joined = row.slice(first);
  const text = joinTexts(joined.map(({ cell }) => cell.text));
  const colspan = joined.reduce((sum, each) => sum + Math.max(1, each.colspan), 0);
  return [...row.slice(0, first), { cell: { text }, rowspan: 1, colspan }];
}
