import type { Applicant } from '../../schema/requests.ts';
import { noCell, type Cell } from '../document.ts';
import { isForeignHeading } from './foreign-column.ts';
import { applicantLabels, applicantOrder } from './form-labels.ts';
import { findExact, toCore } from './labels.ts';

/** The column of each applicant that a header names. */
export type Columns = ReadonlyMap<Applicant, number>;

const fewest = 4;

export const applicantOf = (text: string): Applicant | null => findExact(toCore(text), applicantLabels);

/** What a column is for, from the cells over it: its lowest name, save for a sum of the organisations alone. */
function nameOver(cells: readonly Cell[]): Applicant | null {
  const name = cells.map(({ text }) => applicantOf(text)).findLast((each) => each !== null) ?? null;
  const ofLegal = cells.some(({ text }) => /^法人(?:或|和|及)?其他组织/.test(toCore(text)));
  const other = cells.some(({ text }) => isForeignHeading(text));
  return other || (name === 'total' && ofLegal) ? null : name;
}

/**
 * The columns under the applicants that a header names, each over cells of its own. Null where it names too few, one
 * twice, or where its spans are lost, so that a name does not stand over its numbers.
 */
export function columnsIn(header: readonly (readonly Cell[])[]): Columns | null {
  if (header.some((row) => row.includes(noCell))) return null;
  const columns = new Map<Applicant, number>();
  const width = header[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const cells = header.map((row) => row[column] ?? noCell);
    const name = nameOver(cells);
    if (name === null) continue;
    const at = columns.get(name);
    const lowest = cells.findLast(({ text }) => applicantOf(text) === name);
    const spans = at !== undefined && header.some((row) => row[at] === lowest);
    if (at !== undefined && !spans) return null;
    if (at === undefined) columns.set(name, column);
  }
  return columns.size >= Math.min(fewest, applicantOrder.length) ? columns : null;
}
