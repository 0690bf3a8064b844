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
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[at] = root;
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
function findFrames(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const forest = makeForest(rulings.length);
  rulings.forEach((h, a) => {
    if (h.axis !== 'h') return;
    rulings.forEach((v, b) => {
      if (v.axis === 'v' && meets(h, v)) forest.union(a, b);
    });
  });
  const frames = new Map<number, Ruling[]>();
  rulings.forEach((ruling, at) => {
    const frame = frames.get(forest.find(at));
    if (frame) frame.push(ruling);
    else frames.set(forest.find(at), [ruling]);
  });
  return [...frames.values()];
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

/** Whether a line of `lines` at `at` runs along most of the way from one number to another. */
function covers(lines: readonly Ruling[], at: number, from: number, to: number): boolean {
  const covered = lines
    .filter((line) => Math.abs(line.at - at) <= near)
    .reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
  return covered > (to - from) / 2;
}

function toGrid(frame: readonly Ruling[]): Grid | null {
  const across = frame.filter(({ axis }) => axis === 'h');
  const down = frame.filter(({ axis }) => axis === 'v');
  // A table may be open at its sides: the ends of its lines close it.
  const xs = distinct([...down.map(({ at }) => at), ...ends(across)]);
  const ys = distinct([...across.map(({ at }) => at), ...ends(down)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1) return null;
  const forest = makeForest(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
      const field = row * columns + column;
      if (column + 1 < columns && !covers(down, right, top, bottom)) forest.union(field, field + 1);
      if (row + 1 < rows && !covers(across, bottom, left, right)) forest.union(field, field + columns);
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
    : [Math.min(...lines.map(({ from }) => from)), Math.max(...lines.map(({ to }) => to))];

/** The tables that a page's lines draw, from the smallest to the largest, so that an inner one comes before its frame. */
export function findGrids(rulings: readonly Ruling[]): readonly Grid[] {
  const lines = (['h', 'v'] as const).flatMap((axis) =>
    joinPieces(rulings.filter((ruling) => ruling.axis === axis)),
  );
  const area = (grid: Grid): number => {
    const { left, top, right, bottom } = boxOf(grid);
    return (right - left) * (bottom - top);
  };
  return findFrames(lines)
    .filter((frame) => frame.some(({ axis }) => axis === 'h') && frame.some(({ axis }) => axis === 'v'))
    .flatMap((frame) => toGrid(frame) ?? [])
    .sort((a, b) => area(a) - area(b));
}
