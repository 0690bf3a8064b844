import { toAddable } from './aggregate.ts';
import { item, real, whole } from './at.ts';
import { valueAt } from './beliefs.ts';
import type { Random } from './random.ts';
import { findPlaces, type ScoredColumn } from './score.ts';
import { groupOutcomes } from './table-outcomes.ts';
import type { Aggregation } from './types.ts';

/** Quantiles are kept at z from −4 to 4 in steps of a quarter, and taken straight in between. */
const REACH = 4;
const PER_UNIT = 4;
const POINTS = 2 * REACH * PER_UNIT + 1;

/** Weighted scores of one row in all draws, added to `out`; `weights` are by column and draw. */
export type DrawRow = (
  row: number,
  random: Random,
  weights: readonly Float64Array[],
  out: Float64Array,
) => void;

/**
 * How the draws of one row's scores are made: each figure's true value by itself from what is believed of it, on a
 * fixed scale; outcomes of one table together, as shares of a Dirichlet. A figure that a row lacks adds nothing.
 */
export function prepareScores(
  rows: number,
  scored: readonly ScoredColumn[],
  aggregation: Aggregation,
): DrawRow {
  const groups = groupOutcomes(scored.map(({ column }) => column));
  const grouped = new Set(groups.flat());
  const alone = scored.flatMap((one, at) =>
    grouped.has(at)
      ? []
      : [{ at, places: findPlaces(one.column, rows), draw: prepareColumn(one, aggregation) }],
  );
  const together = groups.map((members) => prepareTable(members, scored, aggregation));
  return (row, random, weights, out) => {
    for (const { at, places, draw } of alone) {
      const place = whole(places, row);
      if (place >= 0) draw(place, random, item(weights, at), out);
    }
    for (const draw of together) draw(row, random, weights, out);
  };
}

type DrawCell = (place: number, random: Random, weights: Float64Array, out: Float64Array) => void;

function prepareColumn({ beliefs, scale, cells }: ScoredColumn, aggregation: Aggregation): DrawCell {
  const quantiles = new Float64Array(POINTS);
  let normals = new Float64Array(0);
  return (place, random, weights, out) => {
    const draws = out.length;
    if (real(beliefs.spread, place) === 0) {
      const score = real(cells.mean, place);
      for (let draw = 0; draw < draws; draw += 1)
        out[draw] = (out[draw] ?? NaN) + (weights[draw] ?? NaN) * score;
      return;
    }
    for (let point = 0; point < POINTS; point += 1) {
      const z = point / PER_UNIT - REACH;
      quantiles[point] = toAddable(scale.scoreOf(valueAt(beliefs, place, z)), aggregation);
    }
    if (normals.length !== draws) normals = new Float64Array(draws);
    random.fillNormals(normals);
    for (let draw = 0; draw < draws; draw += 1) {
      const at = Math.min(Math.max(((normals[draw] ?? NaN) + REACH) * PER_UNIT, 0), POINTS - 1.000001);
      const below = at | 0;
      const low = quantiles[below] ?? NaN;
      const score = low + (at - below) * ((quantiles[below + 1] ?? NaN) - low);
      out[draw] = (out[draw] ?? NaN) + (weights[draw] ?? NaN) * score;
    }
  };
}

type Outcome = { readonly member: number; readonly mean: number; readonly size: number };

/**
 * Draws the outcomes of one table: gammas of each share that is asked for and of the rest, over their sum. Each share
 * has the mean that is believed of it, and all the size that is believed of them on average.
 */
function prepareTable(
  members: readonly number[],
  scored: readonly ScoredColumn[],
  aggregation: Aggregation,
): DrawRow {
  const rows = new Map<number, Outcome[]>();
  for (const member of members) {
    const { column, beliefs } = item(scored, member);
    column.rows.forEach((row, place) => {
      const drawn = betaOf(real(beliefs.centre, place), real(beliefs.spread, place));
      rows.set(row, [...(rows.get(row) ?? []), { member, ...drawn }]);
    });
  }
  return (row, random, weights, out) => {
    const parts = rows.get(row) ?? [];
    const size = parts.length / parts.reduce((sum, part) => sum + 1 / part.size, 0);
    const sum = parts.reduce((total, part) => total + part.mean, 0);
    const fit = sum > 0.999 ? 0.999 / sum : 1;
    const shapes = parts.map(({ mean }) => Math.max(mean * fit * size, 1e-3));
    const rest = Math.max((1 - sum * fit) * size, 1e-3);
    for (let draw = 0; draw < out.length && parts.length > 0; draw += 1) {
      const gammas = shapes.map((shape) => random.gamma(shape));
      const total = gammas.reduce((a, b) => a + b, random.gamma(rest));
      parts.forEach(({ member }, i) => {
        const { scale } = item(scored, member);
        const score = toAddable(scale.scoreOf(item(gammas, i) / total), aggregation);
        out[draw] = real(out, draw) + real(item(weights, member), draw) * score;
      });
    }
  };
}

/** The mean and the size (a + b) of the Beta whose log odds have this centre and spread, near enough to draw from. */
function betaOf(centre: number, spread: number): { readonly mean: number; readonly size: number } {
  const mean = 1 / (1 + Math.exp(-centre));
  return { mean, size: 1 / (Math.max(spread * spread, 1e-12) * mean * (1 - mean)) };
}
