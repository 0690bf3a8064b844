import { around, middleX, middleY, type Box } from '../page-marks.ts';
import type { PlacedLabel } from './assemble-labels.ts';
import type { Run } from './strip.ts';

/** A row of numbers: the label beside it (null: none of the form's), and its runs. */
export type ValueRow = Box & { readonly label: PlacedLabel | null; readonly values: readonly Run[] };

const slack = 0.4;

/** Numbers by the line they stand in, each with the one row label at its height. */
export function toValueRows(values: readonly Run[], labels: readonly PlacedLabel[]): readonly ValueRow[] {
  const rows: Run[][] = [];
  for (const run of [...values].sort((a, b) => middleY(a) - middleY(b))) {
    const last = rows.at(-1)?.at(-1);
    if (last && middleY(run) - middleY(last) < last.size * slack) rows.at(-1)?.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    const box = around(row);
    const [first] = row;
    if (!box || !first) return [];
    const beside = labels.filter(
      (label) =>
        middleY(box) > label.top - first.size * slack &&
        middleY(box) < label.bottom + first.size * slack &&
        label.right < Math.min(...row.map(({ left }) => left)) + first.size,
    );
    // The heading of a group may stand further left at the same height: the row's own label is next to its numbers.
    const [own, other] = beside.toSorted((a, b) => b.left - a.left);
    const label = own && (other === undefined || other.right < own.left) ? own : null;
    return [{ ...box, label, values: row.toSorted((a, b) => a.left - b.left) }];
  });
}

/** The intervals that numbers above each other fill together: columns, from left to right. */
function toBands(values: readonly Run[]): readonly Box[] {
  const bands: Box[] = [];
  for (const run of [...values].sort((a, b) => a.left - b.left)) {
    const last = bands.at(-1);
    if (last && run.left < last.right) bands[bands.length - 1] = around([last, run]) ?? last;
    else bands.push(run);
  }
  return bands;
}

/** How much nearer a number must be to its heading than to any other. */
const clearly = 1.5;

function nearest(run: Box, heads: readonly Box[]): number | null {
  const distances = heads.map((head) => Math.abs(middleX(head) - middleX(run)));
  const [first, second] = [...distances].sort((a, b) => a - b);
  if (first === undefined) return null;
  if (second !== undefined && second < first * clearly) return null;
  return distances.indexOf(first);
}

/**
 * Says under which heading a number stands (its place in `heads`, left to right), or null where that is not sure. Where
 * the numbers fill as many columns as there are headings, each column near its own, their order tells.
 */
export function makeColumnFinder(heads: readonly Box[], values: readonly Run[]): (run: Run) => number | null {
  const bands = toBands(values);
  const pitch = Math.min(
    ...heads.slice(1).map((head, at) => middleX(head) - middleX(heads[at] ?? head)),
    Infinity,
  );
  const inOrder =
    bands.length === heads.length &&
    bands.every((band, at) => Math.abs(middleX(band) - middleX(heads[at] ?? band)) < pitch * 0.75);
  if (inOrder) return (run) => bands.findIndex((band) => run.left >= band.left && run.right <= band.right);
  return (run) => nearest(run, heads);
}
