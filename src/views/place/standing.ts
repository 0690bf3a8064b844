import { placeColumn, type PlaceMeasure, type PlaceRow } from '../../query/place-reports.ts';
import { findWilson, type Interval } from '../../rank/proportion.ts';
import { measureOf } from '../../schema/measures.ts';
import { enoughParts } from './choose-year.ts';

/** How a part stands against all parts together: by its interval, and only where the measure has a better side. */
export type Standing = 'better' | 'similar' | 'worse';

export type Stood = {
  readonly standing: Standing;
  /** Wilson's 95 % interval of the part's own share, in per cent. */
  readonly interval: Interval;
  /** The share of all parts together, in per cent, and of how many parts. */
  readonly group: number;
  readonly parts: number;
};

const numberOf = (row: PlaceRow, key: PlaceMeasure, field: 'value' | 'numerator' | 'denominator') => {
  const found = row[placeColumn(key, field)];
  return typeof found === 'number' ? found : null;
};

/** Numerator and denominator of a share that the report gives, or of a told rate with its volume; null where it gives none. */
function fractionOf(row: PlaceRow, key: PlaceMeasure): readonly [number, number] | null {
  const [numerator, denominator] = [numberOf(row, key, 'numerator'), numberOf(row, key, 'denominator')];
  if (numberOf(row, key, 'value') === null || numerator === null || denominator === null) return null;
  return numerator >= 0 && numerator <= denominator && denominator > 0 ? [numerator, denominator] : null;
}

/**
 * How each report's share stands against that of all of them together: better or worse where Wilson's 95 % interval lies
 * wholly on that side, else similar. Nobody stands anywhere where fewer than five give the share, where the measure has
 * no better side, or where a report has fewer cases than the measure asks for.
 */
export function standingsOf(rows: readonly PlaceRow[], key: PlaceMeasure): ReadonlyMap<PlaceRow, Stood> {
  const { direction, minimumN, kind } = measureOf(key);
  const counted = rows.flatMap((row) => {
    const fraction = fractionOf(row, key);
    return fraction ? [{ row, fraction }] : [];
  });
  if (!['share', 'told_rate'].includes(kind) || direction === null || counted.length < enoughParts)
    return new Map();
  const sum = (at: 0 | 1) => counted.reduce((all, { fraction }) => all + fraction[at], 0);
  const group = sum(0) / sum(1);
  return new Map(
    counted.flatMap(({ row, fraction: [numerator, denominator] }) => {
      const interval = denominator < minimumN ? null : findWilson(numerator, denominator, 0.95);
      if (!interval) return [];
      const side = interval.low > group ? 'higher' : interval.high < group ? 'lower' : null;
      const standing = side === null ? 'similar' : side === direction ? 'better' : 'worse';
      const percent = { low: 100 * interval.low, high: 100 * interval.high };
      return [[row, { standing, interval: percent, group: 100 * group, parts: counted.length }] as const];
    }),
  );
}
