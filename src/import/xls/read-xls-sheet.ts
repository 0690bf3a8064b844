import { checkCount, type Clock } from '../limits.ts';
import type { Merged, Sheet } from '../sheet/sheet.ts';
import { showNumber } from '../sheet/show-number.ts';
import type { Globals } from './read-globals.ts';
import { PartReader, xlsRecords } from './records.ts';
import { readPlainText, readRichText } from './read-xls-text.ts';

const ids = {
  begin: 0x809,
  end: 0x0a,
  row: 0x208,
  columns: 0x7d,
  window: 0x23e,
  sharedText: 0xfd,
  text: 0x204,
  richText: 0xd6,
  number: 0x203,
  short: 0x27e,
  shorts: 0xbd,
  formula: 0x06,
  result: 0x207,
  truth: 0x205,
  merged: 0xe5,
} as const;

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

const doubleOf = (low: number, high: number): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, low, true);
  view.setUint32(4, high, true);
  return view.getFloat64(0, true);
};

/** A number packed in four bytes ([MS-XLS] 2.5.217). */
function shortNumber(packed: number): number {
  const value = (packed & 2) !== 0 ? (packed | 0) >> 2 : doubleOf(0, (packed & 0xfffffffc) >>> 0);
  return (packed & 1) !== 0 ? value / 100 : value;
}

/** Bytes of a cell in a row of packed numbers; behind the last stands the number of its column. */
const shortCell = 6;

class SheetReader {
  readonly cells: { row: number; column: number; text: string }[] = [];
  readonly merged: Merged[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: (readonly [number, number])[] = [];
  readonly #globals: Globals;
  #hidesZeros = false;
  /** The cell of a formula whose result, a text, follows in a record of its own. */
  #awaited: { row: number; column: number; style: number } | null = null;

  constructor(globals: Globals) {
    this.#globals = globals;
  }

  #add(row: number, column: number, style: number, held: string | number): void {
    const { format, struck } = this.#globals.styleOf(style);
    if (held === 0 && this.#hidesZeros) return;
    const text = typeof held === 'string' ? held : showNumber(held, format, this.#globals.since);
    if (text === '') return;
    this.cells.push({ row, column, text: struck ? `~~${text}~~` : text });
    checkCount('cells', this.cells.length);
  }

  take(id: number, from: PartReader): void {
    if (id === ids.row) this.#row(from);
    else if (id === ids.columns) this.#columns(from);
    else if (id === ids.window) this.#hidesZeros = (from.uint16() & 0x10) === 0;
    else if (id === ids.merged) this.#merged(from);
    else if (id === ids.result) {
      const cell = this.#awaited;
      this.#awaited = null;
      if (cell) this.#add(cell.row, cell.column, cell.style, readPlainText(from, 2));
    } else if (cellIds.has(id)) this.#cell(id, from);
  }

  #row(from: PartReader): void {
    const row = from.uint16();
    from.skip(4);
    const height = from.uint16();
    from.skip(4);
    if ((from.uint16() & 0x20) !== 0 || (height & 0x7fff) === 0) this.hiddenRows.add(row);
  }

  #columns(from: PartReader): void {
    const [first, last, width] = [from.uint16(), from.uint16(), from.uint16()];
    from.skip(2);
    if ((from.uint16() & 1) !== 0 || width === 0) this.hiddenColumns.push([first, last]);
  }

  #merged(from: PartReader): void {
    for (let left = from.uint16(); left > 0; left -= 1) {
      const [top, bottom, first, last] = [from.uint16(), from.uint16(), from.uint16(), from.uint16()];
      this.merged.push({ top, bottom, left: first, right: last });
    }
  }

  #cell(id: number, from: PartReader): void {
    const [row, column] = [from.uint16(), from.uint16()];
    if (id === ids.shorts) {
      for (let at = column; from.left >= shortCell; at += 1) {
        this.#add(row, at, from.uint16(), shortNumber(from.uint32()));
      }
      return;
    }
    const style = from.uint16();
    if (id === ids.sharedText) this.#add(row, column, style, this.#globals.strings[from.uint32()] ?? '');
    else if (id === ids.text || id === ids.richText)
      this.#add(
        row,
        column,
        style,
        readRichText(from, () => false),
      );
    else if (id === ids.number) this.#add(row, column, style, doubleOf(from.uint32(), from.uint32()));
    else if (id === ids.short) this.#add(row, column, style, shortNumber(from.uint32()));
    else if (id === ids.truth) this.#truth(row, column, style, from.byte(), from.byte());
    else this.#formula(row, column, style, from);
  }

  #truth(row: number, column: number, style: number, value: number, isError: number): void {
    const text = isError !== 0 ? (errors[value] ?? '#') : value !== 0 ? 'TRUE' : 'FALSE';
    this.#add(row, column, style, text);
  }

  /** The result of a formula ([MS-XLS] 2.5.133): a number, or by its first byte a text that follows, a truth, an error. */
  #formula(row: number, column: number, style: number, from: PartReader): void {
    const [low, high] = [from.uint32(), from.uint32()];
    if (high >>> 16 !== 0xffff) {
      this.#add(row, column, style, doubleOf(low, high));
      return;
    }
    const kind = low & 0xff;
    if (kind === 0) this.#awaited = { row, column, style };
    else if (kind === 1 || kind === 2) this.#truth(row, column, style, (low >>> 16) & 0xff, kind - 1);
  }
}

const cellIds: ReadonlySet<number> = new Set([
  ids.sharedText,
  ids.text,
  ids.richText,
  ids.number,
  ids.short,
  ids.shorts,
  ids.formula,
  ids.truth,
]);

/** The cells of the sheet that begins at a place in the stream; charts in it are passed over. */
export function readXlsSheet(
  stream: Uint8Array,
  { name, start }: Globals['sheets'][number],
  globals: Globals,
  clock: Clock,
): Sheet {
  const reader = new SheetReader(globals);
  let depth = 0;
  let count = 0;
  for (const { id, parts } of xlsRecords(stream, start)) {
    count += 1;
    if (count % 1024 === 0) clock.check();
    if (id === ids.begin) depth += 1;
    else if (id === ids.end) {
      depth -= 1;
      if (depth <= 0) break;
    } else if (depth === 1) reader.take(id, new PartReader(parts));
  }
  const { cells, merged, hiddenRows, hiddenColumns } = reader;
  return { name, cells, merged, hiddenRows, hiddenColumns };
}
