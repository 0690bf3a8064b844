import { joinTexts } from '../join-texts.ts';
import type { SpanningCell } from '../lay-out.ts';
import { isCellValue } from '../parse-number.ts';

/**
 * A row out of which a number or a name fell: which of its columns lacks one cannot be told. From its first number on (all
 * of it, where it has none) it is one cell that holds the texts of all, and is none of them.
 */
export function joinSpilt(row: readonly SpanningCell[]): readonly SpanningCell[] {
  const first = Math.max(
    0,
    row.findIndex(({ cell }) => isCellValue(cell.text)),
  );
  const joined = row.slice(first);
  const text = joinTexts(joined.map(({ cell }) => cell.text));
  const colspan = joined.reduce((sum, each) => sum + Math.max(1, each.colspan), 0);
  return [...row.slice(0, first), { cell: { text }, rowspan: 1, colspan }];
}
