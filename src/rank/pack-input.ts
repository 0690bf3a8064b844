import { item, real } from './at.ts';
import type { Cell, MissingReason, RankInput } from './types.ts';

/**
 * A `RankInput` with its cells in four arrays, publisher by publisher in the order of `keys`: thousands of publishers
 * go to a worker as a few blocks of memory in place of as many small objects. `kinds`: 0 no cell, 1 a number (`first`),
 * 2 a count out of cases (`first`, `second`), from 3 on the reason at `reasons[kind − 3]`. `roundings` are those of
 * numbers and counts, NaN where a cell tells none.
 */
export type PackedInput = Omit<RankInput, 'publishers'> & {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly reasons: readonly MissingReason[];
  readonly kinds: Uint8Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly roundings: Float64Array;
};

const NONE = 0;
const NUMBER = 1;
const COUNT = 2;
const REASONS = 3;

/** Only cells of indicators are packed: no ranking reads any other. */
export function packInput({ publishers, pillars, indicators, options }: RankInput): PackedInput {
  const keys = indicators.map(({ key }) => key);
  const size = publishers.length * keys.length;
  const kinds = new Uint8Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const roundings = new Float64Array(size).fill(NaN);
  const reasons: MissingReason[] = [];
  publishers.forEach(({ cells }, row) => {
    keys.forEach((key, column) => {
      const cell = cells[key];
      const at = row * keys.length + column;
      if (cell === undefined) return;
      if ('missing' in cell) {
        if (!reasons.includes(cell.missing)) reasons.push(cell.missing);
        kinds[at] = REASONS + reasons.indexOf(cell.missing);
        return;
      }
      roundings[at] = cell.rounding ?? NaN;
      if ('value' in cell) {
        kinds[at] = NUMBER;
        first[at] = cell.value;
      } else {
        kinds[at] = COUNT;
        first[at] = cell.numerator;
        second[at] = cell.denominator;
      }
    });
  });
  return {
    ids: publishers.map(({ id }) => id),
    keys,
    reasons,
    kinds,
    first,
    second,
    roundings,
    pillars,
    indicators,
    options,
  };
}

/** The input that was packed, save for cells of keys that are no indicator’s. */
export function unpackInput({ ids, keys, pillars, indicators, options, ...packed }: PackedInput): RankInput {
  return {
    publishers: ids.map((id, row) => ({
      id,
      cells: Object.fromEntries(
        keys.flatMap((key, column): [string, Cell][] => {
          const cell = cellAt(packed, row * keys.length + column);
          return cell === null ? [] : [[key, cell]];
        }),
      ),
    })),
    pillars,
    indicators,
    options,
  };
}

function cellAt(
  packed: Pick<PackedInput, 'kinds' | 'first' | 'second' | 'roundings' | 'reasons'>,
  at: number,
): Cell | null {
  const { kinds, first, second, roundings, reasons } = packed;
  const kind = kinds[at] ?? NONE;
  const rounded = real(roundings, at);
  const rounding = Number.isNaN(rounded) ? {} : { rounding: rounded };
  switch (kind) {
    case NONE:
      return null;
    case NUMBER:
      return { value: real(first, at), ...rounding };
    case COUNT:
      return { numerator: real(first, at), denominator: real(second, at), ...rounding };
    default:
      return { missing: item(reasons, kind - REASONS) };
  }
}
