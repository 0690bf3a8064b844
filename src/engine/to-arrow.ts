import { Bool, Field, Float64, Int32, makeData, Utf8, type Data } from 'apache-arrow';
import type { DecodedArray } from 'hyparquet';
import type { ColumnType } from '../schema/tables.ts';

/** A run of values of one column, from its first row on, as the Parquet reader gives them. */
export type Run = { readonly start: number; readonly values: DecodedArray };

/** One bit per row, set where there is a value; Arrow's validity bitmap. */
class Validity {
  readonly bits: Uint8Array;
  nulls: number;

  constructor(readonly rows: number) {
    this.bits = new Uint8Array(Math.ceil(rows / 8));
    this.nulls = rows;
  }

  set(row: number): void {
    this.bits[row >> 3] = (this.bits[row >> 3] ?? 0) | (1 << (row & 7));
    this.nulls -= 1;
  }
}

const mismatch = (name: string, type: ColumnType, value: unknown) =>
  new TypeError(
    `Column “${name}” holds a ${value instanceof Uint8Array ? 'string' : typeof value} where a ${type} belongs.`,
  );

/** Calls `each` for every value that is not null. */
function visit(runs: readonly Run[], each: (value: unknown, row: number) => void): void {
  for (const { start, values } of runs) {
    for (let index = 0; index < values.length; index += 1) {
      const value: unknown = values[index];
      if (value !== null && value !== undefined) each(value, start + index);
    }
  }
}

function toNumbers<T extends Float64Array | Int32Array>(
  name: string,
  type: ColumnType,
  runs: readonly Run[],
  validity: Validity,
  data: T,
): T {
  visit(runs, (value, row) => {
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number !== 'number') throw mismatch(name, type, value);
    data[row] = number;
    validity.set(row);
  });
  return data;
}

function toBits(name: string, runs: readonly Run[], validity: Validity): Uint8Array {
  const data = new Uint8Array(Math.ceil(validity.rows / 8));
  visit(runs, (value, row) => {
    if (typeof value !== 'boolean') throw mismatch(name, 'BOOLEAN', value);
    if (value) data[row >> 3] = (data[row >> 3] ?? 0) | (1 << (row & 7));
    validity.set(row);
  });
  return data;
}

const encoder = new TextEncoder();

/** Text as UTF-8 bytes, and where each row's begin. Text that is not bytes yet is encoded once however often it stands. */
function toUtf8(name: string, runs: readonly Run[], validity: Validity) {
  const known = new Map<string, Uint8Array>();
  const parts = new Array<Uint8Array | undefined>(validity.rows);
  let bytes = 0;
  const toBytes = (value: unknown): Uint8Array => {
    if (value instanceof Uint8Array) return value;
    if (typeof value !== 'string') throw mismatch(name, 'VARCHAR', value);
    const part = known.get(value) ?? encoder.encode(value);
    known.set(value, part);
    return part;
  };
  visit(runs, (value, row) => {
    const part = toBytes(value);
    parts[row] = part;
    bytes += part.length;
    validity.set(row);
  });
  const data = new Uint8Array(bytes);
  const offsets = new Int32Array(validity.rows + 1);
  let end = 0;
  for (let row = 0; row < validity.rows; row += 1) {
    const part = parts[row];
    if (part) {
      data.set(part, end);
      end += part.length;
    }
    offsets[row + 1] = end;
  }
  return { data, offsets };
}

/**
 * A column as Arrow data, from buffers alone (Arrow's builders make code at run time, which a strict page forbids).
 * Rows of which no run tells are null. Throws a `TypeError` where a value is not of the column's type.
 */
export function toArrowColumn(
  name: string,
  type: ColumnType,
  rows: number,
  runs: readonly Run[],
): { field: Field; data: Data } {
  const validity = new Validity(rows);
  const common = () => ({ length: rows, nullCount: validity.nulls, nullBitmap: validity.bits });
  switch (type) {
    case 'DOUBLE': {
      const data = toNumbers(name, type, runs, validity, new Float64Array(rows));
      return {
        field: new Field(name, new Float64(), true),
        data: makeData({ type: new Float64(), data, ...common() }),
      };
    }
    case 'INTEGER': {
      const data = toNumbers(name, type, runs, validity, new Int32Array(rows));
      return {
        field: new Field(name, new Int32(), true),
        data: makeData({ type: new Int32(), data, ...common() }),
      };
    }
    case 'BOOLEAN': {
      const data = toBits(name, runs, validity);
      return {
        field: new Field(name, new Bool(), true),
        data: makeData({ type: new Bool(), data, ...common() }),
      };
    }
    case 'VARCHAR': {
      const { data, offsets } = toUtf8(name, runs, validity);
      return {
        field: new Field(name, new Utf8(), true),
        data: makeData({ type: new Utf8(), data, valueOffsets: offsets, ...common() }),
      };
    }
  }
}
