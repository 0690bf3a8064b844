import type { Cell } from '../document.ts';
import { toMatching } from '../normalize.ts';
import { cellsOfRow } from '../tables/grid-row.ts';

type Rows = readonly (readonly Cell[])[];

/**
 * What stands over a column: its pieces, each once, the outermost first; the year that they say; whether they say that it is
 * of another year, or a comparison; whether a piece stands over a column before it and only most likely over this one.
 */
export type Heading = {
  readonly pieces: readonly string[];
  readonly year: number | null;
  readonly isForeign: boolean;
  readonly isGuessed: boolean;
};

const foreign =
  /^(?:上年|上一年|去年|前年|上期|同期|同比|环比|比上年|较上年|增减|增幅|增长|变化|占比|比例|比率|排名|名次|位次|得分)[度期]?(?:同期|增减|增长|变化)?[数量率值幅额%()]*$/;
/** Whether a text (matching form) says that what it stands over is of another year, or a comparison. */
export const isOfOtherYear = (text: string): boolean => foreign.test(text);
const ofThisYear = /^(?:本年|今年|当年|本期|本年度)(?:数|数量|值)?$/;
const yearBefore = /^(20\d\d)年?度?(?:数|数量)?/;
const yearBehind = /\((20\d\d)年?度?\)$/;

/** A group's name over its first column alone, as a sheet without merged cells has it. */
function groupBefore(rows: Rows, row: number, column: number): string | null {
  const below = rows.slice(row + 1);
  if (!below.some((each) => (each[column]?.text ?? '') !== '')) return null;
  for (let left = column - 1; left >= 0; left -= 1) {
    const cell = rows[row]?.[left];
    if (!cell || cell.text === '') continue;
    const isGroup = below.some((each) => (each[left]?.text ?? '') !== '');
    return isGroup && rows[row]?.[left + 1] !== cell ? cell.text : null;
  }
  return null;
}

/** A title stands alone in its row, or over all columns. */
const isTitle = (row: readonly Cell[]): boolean =>
  cellsOfRow(row).filter(({ cell }) => cell.text !== '').length < 2;

/** What the rows of headings of a ledger say of a column. */
export function headingOver(head: Rows, column: number): Heading {
  const rows = head.filter((row) => !isTitle(row));
  const pieces: string[] = [];
  let [year, isForeign, isGuessed]: [number | null, boolean, boolean] = [null, false, false];
  rows.forEach((row, at) => {
    const own = row[column]?.text ?? '';
    const text = own === '' ? groupBefore(rows, at, column) : own;
    if (text === null || text === pieces.at(-1)) return;
    const matching = toMatching(text);
    const stated = yearBefore.exec(matching)?.[1] ?? yearBehind.exec(matching)?.[1];
    if (stated !== undefined) year = Number(stated);
    if (isOfOtherYear(matching)) isForeign = true;
    if (own === '') isGuessed = true;
    const bare = matching.replace(yearBefore, '').replace(yearBehind, '');
    if (ofThisYear.test(matching) || bare === '') return;
    pieces.push(stated === undefined ? text : bare);
  });
  return { pieces, year, isForeign, isGuessed };
}
