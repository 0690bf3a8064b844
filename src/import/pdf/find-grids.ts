import { limits } from '../limits.ts';
import type { Effort } from './effort.ts';
import type { Box, Ruling } from './page-marks.ts';

/** Lines closer than this many points are one line; a line that ends this close to another meets it. */
const near = 3;
/** A shorter line is a stroke of a drawing. */
const shortest = 4;

/**
 * Where the lines of a table stand: `xs` and `ys` are the distinct distances from left and top, and `group` gives each
 * field between them (row by row) the number of its cell; a cell that spans has several fields.
 */
export type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly group: readonly (readonly number[])[];
};

export const boxOf = ({ xs, ys }: Grid): Box => ({
  left: xs[0] ?? 0,
  top: ys[0] ?? 0,
  right: xs.at(-1) ?? 0,
  bottom: ys.at(-1) ?? 0,
});

/** Joins pieces of the same line: dashes, or the sides of neighbouring cells. */
function joinPieces(rulings: readonly Ruling[]): readonly Ruling[] {
  const rows: Ruling[][] = [];
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    const row = rows.at(-1);
    if (row?.[0] && ruling.at - row[0].at <= near / 2) row.push(ruling);
    else rows.push([ruling]);
  }
  return rows.flatMap((row) => {
    const at = row.reduce((sum, ruling) => sum + ruling.at, 0) / row.length;
    const pieces: Ruling[] = [];
    for (const ruling of row.sort((a, b) => a.from - b.from)) {
      const last = pieces.at(-1);
      if (last && ruling.from - last.to <= near) {
        pieces[pieces.length - 1] = { ...last, to: Math.max(last.to, ruling.to) };
      } else {
        pieces.push({ ...ruling, at });
      }
    }
    return pieces.filter(({ from, to }) => to - from >= shortest);
  });
}

const meets = (h: Ruling, v: Ruling): boolean =>
  v.at >= h.from - near && v.at <= h.to + near && h.at >= v.from - near && h.at <= v.to + near;

/** A forest of numbers 0…n−1: `union` puts two in one tree, `find` names the tree. */
function makeForest(size: number): { find: (at: number) => number; union: (a: number, b: number) => void } {
  const parent = Array.from({ length: size }, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    for (let next = parent[root] ?? root; next !== root; next = parent[root] ?? root) {
      parent[root] = parent[next] ?? next;
      root = next;
    }
    return root;
  };
  return {
    find,
    union: (a, b) => {
      parent[find(a)] = find(b);
    },
  };
}

/** Sets of lines that hang together. */
function findFrames(rulings: readonly Ruling[], effort: Effort): readonly (readonly Ruling[])[] {
  const forest = makeForest(rulings.length);
  const down = rulings
    .flatMap((ruling, at) => (ruling.axis === 'v' ? [{ ruling, at }] : []))
    .sort((a, b) => a.ruling.at - b.ruling.at);
  rulings.forEach((h, a) => {
    if (h.axis !== 'h') return;
    const first = findFirst(down, ({ ruling }) => ruling.at >= h.from - near);
    let met = first;
    for (; met < down.length && (down[met]?.ruling.at ?? Infinity) <= h.to + near; met++) {
      const other = down[met];
      if (other && meets(h, other.ruling)) forest.union(a, other.at);
    }
    effort.spend(met - first);
  });
  const frames = new Map<number, Ruling[]>();
  rulings.forEach((ruling, at) => {
    const frame = frames.get(forest.find(at));
    if (frame) frame.push(ruling);
    else frames.set(forest.find(at), [ruling]);
  });
  return [...frames.values()];
}

/** Where in a sorted list the first is that a test holds for, and for all behind it. */
function findFirst<Each>(sorted: readonly Each[], test: (each: Each) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = sorted[middle];
    if (each !== undefined && test(each)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function distinct(numbers: readonly number[]): readonly number[] {
  const groups: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && number - (group.at(-1) ?? number) <= near) group.push(number);
    else groups.push([number]);
  }
  return groups.map((group) => group.reduce((sum, number) => sum + number, 0) / group.length);
}

/**
 * Says whether lines along an edge run along most of the way from one number to another: for each of some edges, of
 * lines sorted by where they stand.
 */
function makeCover(
  lines: readonly Ruling[],
  edges: readonly number[],
  effort: Effort,
): (edge: number, from: number, to: number) => boolean {
  const sorted = [...lines].sort((a, b) => a.at - b.at);
  const along = edges.map((at) => {
    const first = findFirst(sorted, (line) => line.at >= at - near);
    const end = findFirst(sorted, (line) => line.at > at + near);
    return sorted.slice(first, end);
  });
  return (edge, from, to) => {
    const onEdge = along[edge] ?? [];
    effort.spend(onEdge.length + 1);
    let covered = 0;
    for (const line of onEdge) covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
    return covered > (to - from) / 2;
  };
}

function toGrid(frame: readonly Ruling[], effort: Effort): Grid | null {
  const across = frame.filter(({ axis }) => axis === 'h');
  const down = frame.filter(({ axis }) => axis === 'v');
  // A table may be open at its sides: the ends of its lines close it.
  const xs = distinct([...down.map(({ at }) => at), ...ends(across)]);
  const ys = distinct([...across.map(({ at }) => at), ...ends(down)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  // No form has so many fields: lines of a drawing.
  if (columns < 1 || rows < 1 || rows * columns > limits.fields) return null;
  effort.spend(rows * columns);
  const forest = makeForest(rows * columns);
  const isParted = makeCover(down, xs, effort);
  const isUnderlined = makeCover(across, ys, effort);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
      const field = row * columns + column;
      if (column + 1 < columns && !isParted(column + 1, top, bottom)) forest.union(field, field + 1);
      if (row + 1 < rows && !isUnderlined(row + 1, left, right)) forest.union(field, field + columns);
    }
  }
  const group = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => forest.find(row * columns + column)),
  );
  return new Set(group.flat()).size < 2 ? null : { xs, ys, group };
}

/** The outermost two ends of some lines. */
const ends = (lines: readonly Ruling[]): readonly number[] =>
  lines.length === 0
    ? []
    : [
        lines.reduce((least, { from }) => Math.min(least, from), Infinity),
        lines.reduce((most, { to }) => Math.max(most, to), -Infinity),
      ];

/** The tables that a page's lines draw, from the smallest to the largest, so that an inner one comes before its frame. */
export function findGrids(rulings: readonly Ruling[], effort: Effort): readonly Grid[] {
  const lines = (['h', 'v'] as const).flatMap((axis) =>
    joinPieces(rulings.filter((ruling) => ruling.axis === axis)),
  );
  const area = (grid: Grid): number => {
    const { left, top, right, bottom } = boxOf(grid);
    return (right - left) * (bottom - top);
  };
  return findFrames(lines, effort)
    .filter((frame) => frame.some(({ axis }) => axis === 'h') && frame.some(({ axis }) => axis === 'v'))
    .flatMap((frame) => toGrid(frame, effort) ?? [])
    .sort((a, b) => area(a) - area(b));
}
