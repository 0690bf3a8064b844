import { tables, type Columns, type ColumnType, type TableName } from '../../schema/tables.ts';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/** Texts by number: 0 is none, 1 the first of the words. */
type Words = { readonly codes: Uint32Array; readonly words: readonly string[] };

/**
 * A column without an object for each cell, so that it is small and passes between threads as it is: texts by number,
 * numbers with NaN for none, truths as 0 for none, 1 for false, 2 for true.
 */
type PackedColumn = Words | Float64Array | Uint8Array;

/** Rows of a table, column by column in the schema's order. */
export type PackedRows = { readonly rows: number; readonly columns: readonly PackedColumn[] };

/** Rows `from` up to `to` of packed ones. */
export type Slice = { readonly packed: PackedRows; readonly from: number; readonly to: number };

/** Gives each text its number, the first time that it is met a new one. */
class Numbering {
  readonly words: string[] = [];
  readonly #codes = new Map<string, number>();

  codeOf(word: string): number {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    const code = this.words.push(word);
    this.#codes.set(word, code);
    return code;
  }
}

function packWords(rows: readonly Row[], name: string): Words {
  const numbering = new Numbering();
  const codes = new Uint32Array(rows.length);
  let last: Cell | undefined = null;
  let code = 0;
  let index = 0;
  for (const row of rows) {
    const value = row[name];
    if (value !== last) {
      last = value;
      code = typeof value === 'string' ? numbering.codeOf(value) : 0;
    }
    codes[index] = code;
    index += 1;
  }
  return { codes, words: numbering.words };
}

function packNumbers(rows: readonly Row[], name: string): Float64Array {
  const numbers = new Float64Array(rows.length).fill(Number.NaN);
  let index = 0;
  for (const row of rows) {
    const value = row[name];
    if (typeof value === 'number') numbers[index] = value;
    index += 1;
  }
  return numbers;
}

function packTruths(rows: readonly Row[], name: string): Uint8Array {
  const truths = new Uint8Array(rows.length);
  let index = 0;
  for (const row of rows) {
    const value = row[name];
    if (typeof value === 'boolean') truths[index] = 1 + Number(value);
    index += 1;
  }
  return truths;
}

const packers: Readonly<Record<ColumnType, (rows: readonly Row[], name: string) => PackedColumn>> = {
  VARCHAR: packWords,
  INTEGER: packNumbers,
  DOUBLE: packNumbers,
  BOOLEAN: packTruths,
};

export function packRows(table: TableName, rows: readonly Row[]): PackedRows {
  const columns: Columns = tables[table];
  return {
    rows: rows.length,
    columns: Object.entries(columns).map(([name, type]) => packers[type](rows, name)),
  };
}

function joinWords(
  runs: readonly { readonly words: Words; readonly from: number; readonly to: number }[],
  rows: number,
): Words {
  const numbering = new Numbering();
  const codes = new Uint32Array(rows);
  const seen = new Map<Words, Uint32Array>();
  let at = 0;
  for (const { words, from, to } of runs) {
    const codesOf = seen.get(words) ?? new Uint32Array(words.words.length + 1);
    seen.set(words, codesOf);
    for (let index = from; index < to; index += 1) {
      const code = words.codes[index] ?? 0;
      if (code > 0) {
        if (codesOf[code] === 0) codesOf[code] = numbering.codeOf(words.words[code - 1] ?? '');
        codes[at] = codesOf[code] ?? 0;
      }
      at += 1;
    }
  }
  return { codes, words: numbering.words };
}

/** Slices one behind the other, as rows of their own. */
export function joinSlices(slices: readonly Slice[]): PackedRows {
  const rows = slices.reduce((sum, { from, to }) => sum + to - from, 0);
  const width = slices[0]?.packed.columns.length ?? 0;
  const columns = Array.from({ length: width }, (_, index): PackedColumn => {
    const words: { words: Words; from: number; to: number }[] = [];
    let plain: Float64Array | Uint8Array | null = null;
    let at = 0;
    for (const { packed, from, to } of slices) {
      const column = packed.columns[index];
      if (!column) continue;
      if ('codes' in column) words.push({ words: column, from, to });
      else {
        plain ??= column instanceof Float64Array ? new Float64Array(rows) : new Uint8Array(rows);
        plain.set(column.subarray(from, to), at);
        at += to - from;
      }
    }
    return plain ?? joinWords(words, rows);
  });
  return { rows, columns };
}

function unpackColumn(column: PackedColumn): Cell[] {
  const cells = new Array<Cell>('codes' in column ? column.codes.length : column.length).fill(null);
  if ('codes' in column) {
    const { codes, words } = column;
    codes.forEach((code, index) => {
      if (code > 0) cells[index] = words[code - 1] ?? null;
    });
  } else if (column instanceof Float64Array) {
    column.forEach((value, index) => {
      if (!Number.isNaN(value)) cells[index] = value;
    });
  } else {
    column.forEach((value, index) => {
      if (value > 0) cells[index] = value === 2;
    });
  }
  return cells;
}

/** The values of each column. */
export const unpackColumns = ({ columns }: PackedRows): Cell[][] => columns.map(unpackColumn);

/** The texts of a column, row by row; that of a cell without one is empty. */
export const wordsOf = ({ columns }: PackedRows, index: number): readonly string[] =>
  unpackColumn(columns[index] ?? new Uint8Array()).map((cell) => (typeof cell === 'string' ? cell : ''));
