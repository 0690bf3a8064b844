import type { TableCell, TableModel } from '../../views/model/view.ts';

const number = /^[^\d]*[\d,]+(?:\.(?<decimals>\d+))?[^\d]*$/;

/** How many decimals a cell shows; null where it is no number. */
function decimalsOf(cell: TableCell | undefined): number | null {
  if (typeof cell?.value !== 'number') return null;
  const found = number.exec(cell.text);
  return found ? (found.groups?.decimals?.length ?? 0) : null;
}

/** The most decimals that a figure of each column shows: what the others fall short of stays empty. */
export const mostDecimals = ({ columns, rows }: TableModel): readonly number[] =>
  columns.map((_, at) => rows.reduce((most, row) => Math.max(most, decimalsOf(row[at]) ?? 0), 0));

/** How far a cell falls short of the decimals of its column: `2`, or `.2` where it lacks the point as well; undefined where it does not. */
export function shortOf(cell: TableCell, most: number): string | undefined {
  const decimals = decimalsOf(cell);
  if (decimals === null || decimals >= most) return undefined;
  return `${decimals === 0 ? '.' : ''}${most - decimals}`;
}
