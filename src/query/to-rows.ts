import type { CellType, RowOf } from './query.ts';

/**
 * One result column as an engine gave it. `scale` is the number of decimals of an Arrow decimal (whose values are
 * little-endian words); values that carry their own scale need none.
 */
export type ResultColumn = {
  readonly name: string;
  readonly scale?: number;
  readonly values: ArrayLike<unknown>;
};

/** A result that does not fit the columns its query declares: a mistake in the query, not in the data. */
export class CastError extends Error {
  override readonly name = 'CastError';
}

const largest = BigInt(Number.MAX_SAFE_INTEGER);

function toDecimal(unscaled: bigint, scale: number): number {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  const whole = digits.length - scale;
  return Number(`${unscaled < 0n ? '-' : ''}${digits.slice(0, whole)}.${digits.slice(whole)}0`);
}

function toUnscaled(words: Uint32Array): bigint {
  const bits = words.length * 32;
  const unsigned = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return BigInt.asIntN(bits, unsigned);
}

const isDecimal = (value: unknown): value is { value: bigint; scale: number } =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  typeof value.value === 'bigint' &&
  'scale' in value &&
  typeof value.scale === 'number';

/** Not a number, and the infinities, are "not defined": null. A whole number that a double cannot hold is an error. */
function toNumber(value: unknown, scale: number): number | null | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === 'bigint') {
    if (value > largest || value < -largest)
      throw new CastError(`${value.toString()} is too large to be exact.`);
    return Number(value);
  }
  if (value instanceof Uint32Array) return toDecimal(toUnscaled(value), scale) + 0;
  if (isDecimal(value)) return toDecimal(value.value, value.scale) + 0;
  return undefined;
}

function toCell(value: unknown, type: CellType, scale: number): string | number | boolean | null | undefined {
  if (value === null || value === undefined) return null;
  switch (type) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'number':
      return toNumber(value, scale);
  }
}

/**
 * Rows of a result, cast to the columns its query declares: the one place where engine values become plain ones.
 * Throws a `CastError` where a declared column is absent, another is there, or a value is of another type (a date or a
 * list must be cast to VARCHAR in the query's SQL).
 */
export function toRows<C extends Readonly<Record<string, CellType>>>(
  declared: C,
  result: readonly ResultColumn[],
): RowOf<C>[] {
  const extra = result.find(({ name }) => !Object.hasOwn(declared, name));
  if (extra) throw new CastError(`The result has a column “${extra.name}” that the query does not declare.`);
  const rows: Record<string, string | number | boolean | null>[] = Array.from(
    { length: result[0]?.values.length ?? 0 },
    () => ({}),
  );
  for (const [name, type] of Object.entries(declared)) {
    const column = result.find((candidate) => candidate.name === name);
    if (!column) throw new CastError(`The result has no column “${name}”, which the query declares.`);
    rows.forEach((row, index) => {
      const cell = toCell(column.values[index], type, column.scale ?? 0);
      if (cell === undefined) {
        throw new CastError(
          `Column “${name}” is declared as ${type}, but row ${index + 1} holds another type.`,
        );
      }
      row[name] = cell;
    });
  }
  return rows as RowOf<C>[];
}
