import { item } from './at.ts';
import { findPearson } from './correlation.ts';

/** A component: its variance (an eigenvalue of the correlations), and how each indicator loads on it. */
export type Component = { readonly eigenvalue: number; readonly loadings: readonly number[] };

/** Correlations of all pairs of columns; null where a column has no spread. */
export function findCorrelations(
  columns: readonly (readonly number[])[],
): readonly (readonly number[])[] | null {
  const matrix = columns.map((left) => columns.map((right) => findPearson(left, right) ?? NaN));
  return matrix.flat().some(Number.isNaN) ? null : matrix;
}

/** Principal components of the correlations, the largest first, each with its largest loading above zero (OECD/JRC 2008, step 4). */
export function findComponents(columns: readonly (readonly number[])[]): readonly Component[] | null {
  const correlations = findCorrelations(columns);
  return correlations && decompose(correlations);
}

/** Eigenvalues and vectors of a symmetric matrix by Jacobi's rotations (Golub and Van Loan, section 8.5). */
function decompose(matrix: readonly (readonly number[])[]): readonly Component[] {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = matrix.map((_, i) => Float64Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)));
  const get = (rows: readonly Float64Array[], i: number, j: number): number => rows[i]?.[j] ?? NaN;
  const set = (rows: readonly Float64Array[], i: number, j: number, value: number): void => {
    item(rows, i)[j] = value;
  };
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) off += get(a, p, q) ** 2;
    if (off < 1e-24) break;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const apq = get(a, p, q);
        if (Math.abs(apq) < 1e-18) continue;
        const theta = (get(a, q, q) - get(a, p, p)) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        const rotate = (rows: readonly Float64Array[], i: number, j: number, k: number, l: number): void => {
          const one = get(rows, i, j);
          const other = get(rows, k, l);
          set(rows, i, j, c * one - s * other);
          set(rows, k, l, s * one + c * other);
        };
        for (let k = 0; k < size; k += 1) rotate(a, k, p, k, q);
        for (let k = 0; k < size; k += 1) rotate(a, p, k, q, k);
        for (let k = 0; k < size; k += 1) rotate(v, k, p, k, q);
      }
    }
  }
  return Array.from({ length: size }, (_, j): Component => {
    const eigenvalue = Math.max(get(a, j, j), 0);
    const vector = Array.from({ length: size }, (__, i) => get(v, i, j));
    const largest = vector.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0);
    const scale = (largest < 0 ? -1 : 1) * Math.sqrt(eigenvalue);
    return { eigenvalue, loadings: vector.map((one) => one * scale) };
  }).sort((x, y) => y.eigenvalue - x.eigenvalue);
}

/**
 * Weights from the first component: squared loadings as shares of its eigenvalue, so that what varies together weighs
 * more (Nicoletti, Scarpetta and Boylaud 2000, with one component; OECD/JRC 2008, step 6). They say what is redundant,
 * not what matters.
 */
export const weighByComponent = ({ eigenvalue, loadings }: Component): readonly number[] =>
  loadings.map((loading) => (loading * loading) / eigenvalue);
