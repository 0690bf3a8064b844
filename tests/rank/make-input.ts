import type { Cell, IndicatorSpec, RankInput, RankOptions } from '../../src/rank/types.ts';

export const plainOptions: RankOptions = {
  normalisation: 'percentile',
  skew: 'treat',
  aggregation: 'arithmetic',
  missing: 'set_aside',
  draws: 200,
  seed: 7,
  weightSpread: 0,
  level: 0.9,
  first: 3,
};

/** An indicator that counts in pillar `p`, with what a test changes. */
export const makeIndicator = (key: string, changes: Partial<IndicatorSpec> = {}): IndicatorSpec => ({
  key,
  pillar: 'p',
  direction: 'higher',
  kind: 'amount',
  minimumN: 0,
  weight: 1,
  ...changes,
});

/** Publishers as id → cells in the order of the indicators; a number is an amount, a pair is a count out of cases. */
export function makeInput(
  indicators: readonly IndicatorSpec[],
  rows: Readonly<Record<string, readonly (number | readonly [number, number] | Cell)[]>>,
  options: Partial<RankOptions> = {},
): RankInput {
  return {
    publishers: Object.entries(rows).map(([id, cells]) => ({
      id,
      cells: Object.fromEntries(
        cells.map((cell, i) => [
          indicators[i]?.key ?? '',
          typeof cell === 'object' ? toCell(cell) : { value: cell },
        ]),
      ),
    })),
    pillars: [...new Set(indicators.map(({ pillar }) => pillar))].map((key) => ({ key, weight: 1 })),
    indicators,
    options: { ...plainOptions, ...options },
  };
}

const toCell = (cell: readonly [number, number] | Cell): Cell =>
  'length' in cell ? { numerator: cell[0], denominator: cell[1] } : cell;
