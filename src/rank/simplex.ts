import { item, real } from './at.ts';

/**
 * The x ≥ 0 with the largest cᵀx under Ax ≤ b, for b ≥ 0, by the simplex method with Bland's rule, which cannot cycle
 * (Bland 1977). For a few dozen variables. Throws where there is no largest.
 */
export function maximise(
  c: readonly number[],
  a: readonly (readonly number[])[],
  b: readonly number[],
): { readonly x: readonly number[]; readonly value: number } {
  const rows = a.length;
  const width = c.length + rows + 1;
  const table = a.map((row, i) => {
    const line = new Float64Array(width);
    line.set(row);
    line[c.length + i] = 1;
    line[width - 1] = item(b, i);
    return line;
  });
  const goal = new Float64Array(width);
  goal.set(c.map((one) => -one));
  const basis = Array.from({ length: rows }, (_, i) => c.length + i);
  for (;;) {
    const enter = goal.findIndex((one, j) => j < width - 1 && one < -1e-11);
    if (enter < 0) break;
    let leave = -1;
    let least = Infinity;
    table.forEach((line, i) => {
      const pivot = real(line, enter);
      if (pivot <= 1e-11) return;
      const ratio = real(line, width - 1) / pivot;
      const isTie = Math.abs(ratio - least) <= 1e-12 && item(basis, i) < item(basis, Math.max(leave, 0));
      if (ratio < least - 1e-12 || isTie) {
        least = ratio;
        leave = i;
      }
    });
    if (leave < 0) throw new RangeError('There is no largest value.');
    const pivotLine = item(table, leave);
    const pivot = real(pivotLine, enter);
    pivotLine.forEach((one, j) => {
      pivotLine[j] = one / pivot;
    });
    for (const line of [...table, goal]) {
      const factor = real(line, enter);
      if (line === pivotLine || factor === 0) continue;
      line.forEach((one, j) => {
        line[j] = one - factor * real(pivotLine, j);
      });
    }
    basis[leave] = enter;
  }
  const x = new Array<number>(c.length).fill(0);
  basis.forEach((variable, i) => {
    if (variable < c.length) x[variable] = real(item(table, i), width - 1);
  });
  return { x, value: real(goal, width - 1) };
}
