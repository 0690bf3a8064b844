import { toTieUnits } from './aggregate.ts';
import { real, whole } from './at.ts';
import { normalBelow } from './normal.ts';
import { makeSortMemory, sortOrder } from './sort-order.ts';
import type { Totals } from './score.ts';

/** Scores further apart than so many standard deviations of their difference are taken as surely ordered. */
const SURE = 5;
const PER_UNIT = 2048;

/** P(Z ≤ z) for z from 0 to `SURE`, at the middle of each step: within 1e-4, for millions of pairs of publishers. */
const chances = Float64Array.from({ length: SURE * PER_UNIT + 1 }, (_, i) =>
  normalBelow((i + 0.5) / PER_UNIT),
);

/** Variances are told apart by steps of a tenth of their size: pairs then share their deviations. */
const LEVELS_PER_UNIT = 10;

type Levels = { readonly of: Int32Array; readonly count: number; readonly perDeviation: Float64Array };

/** Each variance's level, 0 being none, and by pair of levels the table's steps per unit of their difference. */
function gradeVariances(variance: Float64Array): Levels {
  const raw = variance.map((one) => (one > 0 ? Math.round(LEVELS_PER_UNIT * Math.log(one)) : NaN));
  const low = raw.reduce((least, one) => (one < least ? one : least), Infinity);
  const of = Int32Array.from(raw, (one) => (Number.isNaN(one) ? 0 : one - low + 1));
  const count = of.reduce((most, one) => Math.max(most, one), 0) + 1;
  const size = (level: number): number => (level === 0 ? 0 : Math.exp((level - 1 + low) / LEVELS_PER_UNIT));
  const perDeviation = new Float64Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < count; other += 1) {
      const both = size(one) + size(other);
      perDeviation[one * count + other] = both > 0 ? PER_UNIT / Math.sqrt(both) : Infinity;
    }
  }
  return { of, count, perDeviation };
}

/**
 * The rank that each publisher is expected to have: 1 plus, over all others, the chance that the other's true score is
 * higher (Laird and Louis 1989), scores taken as normal and independent; half a rank for one that is level. Who is
 * ranked by it does not lead by luck: a score that few cases could have made is as likely to be far behind.
 */
export function expectRanks({ mean, variance }: Totals): Float64Array {
  const count = mean.length;
  const order = sortOrder(
    mean.map((one) => -one),
    count,
    makeSortMemory(count),
  );
  const score = Float64Array.from({ length: count }, (_, i) => real(mean, whole(order, i)));
  const units = score.map(toTieUnits);
  const levels = gradeVariances(
    Float64Array.from({ length: count }, (_, i) => real(variance, whole(order, i))),
  );
  const last = chances.length - 1;
  const expected = new Float64Array(count).fill(1);
  for (let k = 1; k < count; k += 1) {
    const mine = score[k] ?? NaN;
    const unit = units[k] ?? NaN;
    const row = (levels.of[k] ?? NaN) * levels.count;
    let ahead = 0;
    for (let i = 0; i < k; i += 1) {
      const place = ((score[i] ?? NaN) - mine) * (levels.perDeviation[row + (levels.of[i] ?? NaN)] ?? NaN);
      const isLevel = units[i] === unit;
      if (place >= last && !isLevel) {
        ahead += 1;
        continue;
      }
      const chance = isLevel ? 0.5 : (chances[place | 0] ?? NaN);
      ahead += chance;
      expected[i] = (expected[i] ?? NaN) + 1 - chance;
    }
    expected[k] = (expected[k] ?? NaN) + ahead;
  }
  const out = new Float64Array(count);
  for (let i = 0; i < count; i += 1) out[whole(order, i)] = real(expected, i);
  return out;
}

/** Ranks by expected rank, level ones alike: 1, 2, 2, 4. */
export function orderExpected(expected: ArrayLike<number>): readonly number[] {
  const units = Array.from(expected, (one) => Math.round(one * 1e7));
  const first = new Map<number, number>();
  Float64Array.from(units)
    .sort()
    .forEach((one, i) => {
      if (!first.has(one)) first.set(one, i + 1);
    });
  return units.map((one) => first.get(one) ?? NaN);
}
