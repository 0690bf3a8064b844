import { around, middleY, type Box } from '../page-marks.ts';
import type { PlacedLabel } from './assemble-labels.ts';
import { placeBands } from './place-bands.ts';
import type { Run } from './strip.ts';

/**
 * A row of numbers: the label beside it (null: none of the form's), and its runs. `broken`: more than one line of
 * numbers stands beside the label, so that a number may go on in the next line.
 */
export type ValueRow = Box & {
  readonly label: PlacedLabel | null;
  readonly values: readonly Run[];
  readonly broken: boolean;
};

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
    const [nearest, other] = beside.toSorted((a, b) => b.left - a.left);
    const label = nearest && (other === undefined || other.right < nearest.left) ? nearest : null;
    return [{ ...box, label, values: row.toSorted((a, b) => a.left - b.left), broken: false }];
  });
}

/** Lines nearer than this, in parts of the size, may be lines of one row. */
const tight = 0.8;

/**
 * Marks rows whose numbers may go on in another line: two lines beside one label, or a line with no label and fewer
 * numbers than the `full` row right above or below. Such lines are left out, and the rows are `broken`; so is then any
 * row with a number as wide as those.
 */
export function markBroken(rows: readonly ValueRow[], full: number): readonly ValueRow[] {
  const isNear = (a: ValueRow | undefined, b: ValueRow | undefined): boolean =>
    a !== undefined && b !== undefined && b.top - a.bottom < (a.values[0]?.size ?? 0) * tight;
  const isRest = (row: ValueRow | undefined): boolean => row?.label === null && row.values.length < full;
  const marked = rows.flatMap((row, at): readonly ValueRow[] => {
    const [above, below] = [rows[at - 1], rows[at + 1]];
    const [nearAbove, nearBelow] = [isNear(above, row), isNear(row, below)];
    if (isRest(row) && (nearAbove || nearBelow)) return [];
    if (row.label !== null && row.label === above?.label) return [];
    const broken =
      (row.label !== null && row.label === below?.label) ||
      (nearBelow && isRest(below)) ||
      (nearAbove && isRest(above));
    return [{ ...row, broken }];
  });
  const width = ({ left, right, size }: Run): number => (right - left) / size;
  const widths = marked.flatMap((row) => (row.broken ? row.values.map(width) : []));
  const fullWidth = Math.max(...widths) - 0.1;
  return widths.length === 0
    ? marked
    : marked.map((row) => ({
        ...row,
        broken: row.broken || row.values.some((run) => width(run) >= fullWidth),
      }));
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

/**
 * Says under which heading a number stands (its place in `heads`, left to right), or null where that is not sure.
 * Numbers above each other make one column, and a column has one heading.
 */
export function makeColumnFinder(heads: readonly Box[], values: readonly Run[]): (run: Run) => number | null {
  const bands = toBands(values);
  if (heads.length === 1) return () => 0;
  const places = placeBands(bands, heads);
  return (run) => places[bands.findIndex((band) => run.left >= band.left && run.right <= band.right)] ?? null;
}
