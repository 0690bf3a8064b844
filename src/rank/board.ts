import { item } from './at.ts';
import type { Reading } from './read-cell.ts';
import { readCell } from './read-cell.ts';
import type { PillarShares } from './share-weights.ts';
import { shareWeights } from './share-weights.ts';
import type { IndicatorSpec, Lacking, RankInput } from './types.ts';
import { RankInputError } from './types.ts';

/**
 * One counting indicator: the rows that have a figure, their values, and their counts (NaN in both arrays where the
 * cases are not known), and their roundings. `absent` are the rows without a figure. `share` is the indicator's share of the total.
 */
export type Column = {
  readonly spec: IndicatorSpec;
  readonly share: number;
  readonly rows: Int32Array;
  readonly absent: Int32Array;
  readonly values: Float64Array;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly roundings: Float64Array;
};

/**
 * A ranking's input in columns. Rows are the publishers placed in the ranking, by id; scores are relative to them and
 * to nobody else. `complete` marks the rows that lack nothing: with `set_aside` all of them, since the others are in
 * `setAside`. `pillars` and `columns` count; what has no weight is in neither.
 */
export type Board = {
  readonly ids: readonly string[];
  readonly complete: readonly boolean[];
  readonly lacking: readonly (readonly Lacking[])[];
  readonly pillars: readonly PillarShares[];
  readonly columns: readonly Column[];
  readonly setAside: readonly { readonly id: string; readonly lacking: readonly Lacking[] }[];
};

export function buildBoard(input: RankInput): Board {
  requireOptions(input);
  const pillars = shareWeights(input.indicators, input.pillars);
  const specs = new Map(input.indicators.map((spec) => [spec.key, spec]));
  const counting = pillars.flatMap((pillar) =>
    pillar.indicators.map(({ key, share }) => {
      const spec = specs.get(key);
      if (spec === undefined) throw new RangeError(`No indicator ${key}.`);
      return { spec, share: pillar.share * share };
    }),
  );
  const read = [...input.publishers].sort(byId).map(({ id, cells }) => {
    const readings = counting.map(({ spec }) => readCell(cells[spec.key], spec));
    return { id, readings, lacking: findLacking(readings, counting) };
  });
  read.forEach(({ id }, i) => {
    if (i > 0 && item(read, i - 1).id === id) throw new RankInputError(`${id} is given twice.`);
  });
  const placed =
    input.options.missing === 'bounds' ? read : read.filter(({ lacking }) => lacking.length === 0);
  return {
    ids: placed.map(({ id }) => id),
    complete: placed.map(({ lacking }) => lacking.length === 0),
    lacking: placed.map(({ lacking }) => lacking),
    pillars,
    columns: counting.map(({ spec, share }, i) =>
      toColumn(
        spec,
        share,
        placed.map(({ readings }) => item(readings, i)),
      ),
    ),
    setAside: read
      .filter(({ lacking }) => input.options.missing === 'set_aside' && lacking.length > 0)
      .map(({ id, lacking }) => ({ id, lacking })),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function findLacking(
  readings: readonly Reading[],
  counting: readonly { readonly spec: IndicatorSpec }[],
): readonly Lacking[] {
  return readings.flatMap((reading, i) =>
    'missing' in reading ? [{ key: item(counting, i).spec.key, reason: reading.missing }] : [],
  );
}

function toColumn(spec: IndicatorSpec, share: number, readings: readonly Reading[]): Column {
  const rows: number[] = [];
  const absent: number[] = [];
  const values: number[] = [];
  const numerators: number[] = [];
  const denominators: number[] = [];
  const roundings: number[] = [];
  readings.forEach((reading, row) => {
    if ('missing' in reading) {
      absent.push(row);
      return;
    }
    rows.push(row);
    values.push(reading.value);
    numerators.push(reading.counted?.numerator ?? NaN);
    denominators.push(reading.counted?.denominator ?? NaN);
    roundings.push(reading.rounding);
  });
  return {
    spec,
    share,
    rows: Int32Array.from(rows),
    absent: Int32Array.from(absent),
    values: Float64Array.from(values),
    numerators: Float64Array.from(numerators),
    denominators: Float64Array.from(denominators),
    roundings: Float64Array.from(roundings),
  };
}

function requireOptions({ options, indicators }: RankInput): void {
  const { draws, seed, weightSpread, level, first } = options;
  require(Number.isInteger(draws) && draws >= 1, `draws is ${draws}; it is a whole number from 1.`);
  require(Number.isSafeInteger(seed), `seed is ${seed}; it is a whole number.`);
  require(weightSpread >= 0 && weightSpread < 1, `weightSpread is ${weightSpread}; it is from 0 to below 1.`);
  require(level > 0 && level < 1, `level is ${level}; it is between 0 and 1.`);
  require(Number.isInteger(first) && first >= 1, `first is ${first}; it is a whole number from 1.`);
  for (const { key, minimumN, step } of indicators) {
    require(minimumN >= 0, `The minimum of ${key} is ${minimumN}; it is zero or more.`);
    require(step === undefined || step > 0, `The step of ${key} is ${step ?? ''}; it is above zero.`);
  }
}

function require(holds: boolean, message: string): void {
  if (!holds) throw new RankInputError(message);
}
