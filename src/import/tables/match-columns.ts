import type { Edition } from '../../schema/axis.ts';
import { columnSets, type BlockId, type ColumnSet } from './form-labels.ts';
import { findAlike, findExact, isContrary, toCore } from './labels.ts';
import { similarity } from './similarity.ts';

/** What the header cells of a block are: a column key for each (null: the form has no such), and the edition. */
export type MatchedColumns = {
  readonly keys: readonly (string | null)[];
  readonly editions: readonly Edition[];
};

/** A header cell may be a piece of the form's label (a line of it is lost), but never contradict it. */
function fits(header: string, core: string): boolean {
  if (header === '' || isContrary(header, core)) return false;
  return (
    header === core || core.startsWith(header) || core.endsWith(header) || similarity(header, core) >= 0.75
  );
}

function fitOf(headers: readonly string[], set: ColumnSet): number {
  if (headers.length !== set.columns.length) return 0;
  if (!set.columns.every(({ core }, at) => fits(headers[at] ?? '', core))) return 0;
  const total = set.columns.reduce((sum, { core }, at) => sum + similarity(headers[at] ?? '', core), 0);
  return total / set.columns.length;
}

/**
 * The columns under a block's header cells. All cells of an edition in the form's order may be damaged a little;
 * otherwise each must name its column alone.
 */
export function matchColumns(headers: readonly string[], block: BlockId): MatchedColumns {
  const cores = headers.map(toCore);
  const sets = columnSets.filter((set) => set.block === block);
  const fitting = sets
    .map((set) => ({ set, fit: fitOf(cores, set) }))
    .filter(({ fit }) => fit > 0.6)
    .sort((a, b) => b.fit - a.fit);
  const best = fitting[0];
  if (best && best.fit - (fitting[1]?.fit ?? 0) > 0.1) {
    return { keys: best.set.columns.map(({ key }) => key), editions: [best.set.edition] };
  }
  const labels = sets.flatMap((set) =>
    set.columns.map(({ key, core }) => ({ key: `${set.edition}/${key}`, cores: [core] })),
  );
  const found = cores.map((core) => findExact(core, labels) ?? findAlike(core, labels));
  return {
    keys: found.map((each) => each?.split('/')[1] ?? null),
    editions: [...new Set(found.flatMap((each) => (each ? [each.split('/')[0] as Edition] : [])))],
  };
}

const allLabels = columnSets.flatMap((set) =>
  set.columns.map(({ key, core }) => ({ key: `${set.edition}/${set.block}/${key}`, cores: [core] })),
);

/** Whether a text is the heading of some column of section two. */
export function isColumnHeading(text: string): boolean {
  const core = toCore(text);
  return findExact(core, allLabels) !== null;
}

/**
 * Header cells out of a run of text that was cut at the wrong places: each begins with a label of the form, in the
 * form's order, and holds what follows it (its unit).
 */
export function cutHeaders(run: string, block: BlockId): readonly string[] {
  let best: readonly string[] = [];
  for (const { columns } of columnSets.filter((set) => set.block === block)) {
    const starts: number[] = [];
    for (const { core } of columns) {
      const next = run.indexOf(core, starts.at(-1) === undefined ? 0 : (starts.at(-1) ?? 0) + 1);
      if (next < 0) break;
      starts.push(next);
    }
    if (starts.length === columns.length && starts.length > best.length) {
      best = starts.map((start, at) => run.slice(start, starts[at + 1]));
    }
  }
  return best;
}
