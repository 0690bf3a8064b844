import { isIndicatorKey } from '../schema/indicators.ts';
import type { Paragraph } from './document.ts';
import { toMatching } from './normalize.ts';
import { isCellValue } from './parse-number.ts';
import { withoutFormula } from './plain-cell.ts';

/** What sets cells apart in the rows of a spreadsheet saved as text; a tab or a bar is looked for elsewhere. */
const delimiters = [',', ';'] as const;
type Delimiter = (typeof delimiters)[number];

const longest = 20_000;
const fewestRows = 3;
/** A quoted cell reaches over so many lines at most. */
const mostLines = 9;

/** The cells of a line by the rules of CSV; null where a quotation is not closed. */
function splitLine(line: string, delimiter: Delimiter): string[] | null {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (line[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return quoted ? null : [...cells, cell].map(withoutFormula);
}

/** Digits that a comma within a number set apart, together again where that gives a row its usual width. */
function rejoin(cells: readonly string[], width: number): readonly string[] | null {
  const joined: string[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last !== undefined && /^\s*\d{1,3}(?:,\d{3})*$/.test(last) && /^\d{3}(?:\.\d+)?\s*$/.test(cell))
      joined[joined.length - 1] = `${last},${cell}`;
    else joined.push(cell);
  }
  return joined.length === width ? joined : null;
}

const isSplit = (cells: readonly string[]): boolean =>
  cells.some(
    (cell, at) => at > 0 && /^\d{3}(?:\.\d+)?\s*$/.test(cell) && /^\s*\d{1,3}$/.test(cells[at - 1] ?? ''),
  );

/** A number with a comma between thousands, or a sentence, is no row of cells. */
const isRow = (line: string, cells: readonly string[]): boolean =>
  cells.length > 1 &&
  !isCellValue(line) &&
  cells.some((cell) => cell.trim() !== '') &&
  !/[。！？]\s*$/.test(line);

export type CommaRow = { readonly line: Paragraph; readonly cells: readonly string[] };

type RowAt = CommaRow & { /** The line behind the row. */ readonly next: number };

/** The row that begins at a line; a quoted cell may reach over some lines. Null where none does. */
function rowAt(lines: readonly Paragraph[], at: number, delimiter: Delimiter): RowAt | null {
  const line = lines[at];
  if (!line || line.text.length > longest || /[\t|]/.test(line.text)) return null;
  let text = line.text;
  let next = at + 1;
  let cells = splitLine(text, delimiter);
  while (cells === null && next < at + mostLines && next < lines.length) {
    text += `\n${lines[next]?.text ?? ''}`;
    if (text.length > longest) return null;
    cells = splitLine(text, delimiter);
    next += 1;
  }
  return cells === null || !isRow(text, cells) ? null : { line, cells, next };
}

/** What the rows from a line on hold together: how many they are, a number in one, a word of the form in one. */
type Held = { readonly rows: number; readonly number: boolean; readonly word: boolean };

const isFormWord = (cell: string): boolean =>
  /信息内容|自然人|结果维持|本年/.test(toMatching(cell)) || isIndicatorKey(cell.trim());

/**
 * The rows whose cells one delimiter sets apart, as a spreadsheet saves them. What the rows from a line on hold is kept for
 * each line that was asked for, so that no row is read again from every line before it.
 */
class Runs {
  private readonly held = new Map<number, Held>();

  constructor(
    private readonly lines: readonly Paragraph[],
    private readonly delimiter: Delimiter,
  ) {}

  private heldFrom(from: number): Held {
    const begun: { readonly at: number; readonly block: Held }[] = [];
    let at = from;
    while (!this.held.has(at)) {
      const row = rowAt(this.lines, at, this.delimiter);
      if (!row) {
        this.held.set(at, { rows: 0, number: false, word: false });
        break;
      }
      const number = row.cells.slice(1).some((cell) => isCellValue(cell));
      begun.push({ at, block: { rows: 1, number, word: row.cells.some(isFormWord) } });
      at = row.next;
    }
    let held = this.held.get(at) ?? { rows: 0, number: false, word: false };
    for (const { at: start, block } of begun.toReversed()) {
      held = {
        rows: held.rows + block.rows,
        number: held.number || block.number,
        word: held.word || block.word,
      };
      this.held.set(start, held);
    }
    return held;
  }

  /** The rows from a line on; null for fewer than three, or without a number or a word of the form. */
  from(start: number): readonly RowAt[] | null {
    if (this.lines[start]?.text.includes(this.delimiter) !== true) return null;
    const { rows: count, number, word } = this.heldFrom(start);
    if (count < fewestRows || !number || !word) return null;
    const rows: RowAt[] = [];
    for (let at = start, row = null; (row = rowAt(this.lines, at, this.delimiter)) !== null; at = row.next)
      rows.push(row);
    return rows;
  }
}

/** The rows of one table: those with a number that a comma may have cut are put together again, or left out as they are. */
function settle(rows: readonly CommaRow[]): readonly (CommaRow | Paragraph)[] {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  const even = counts.size === 1;
  return rows.map((row, at) => {
    if (even || !isSplit(row.cells)) return row;
    const width = rows[at - 1]?.cells.length ?? usual?.[0] ?? row.cells.length;
    const joined = rejoin(row.cells, width);
    return joined ? { ...row, cells: joined } : row.line;
  });
}

/**
 * Lines with the rows of comma-separated tables found among them, by where each begins. The rows of a table have as many
 * cells; where they have not, a row whose number may have been cut by the comma is none.
 */
export function* findCommaRows(
  lines: readonly Paragraph[],
): Generator<readonly (CommaRow | Paragraph)[] | Paragraph> {
  const runs = delimiters.map((delimiter) => new Runs(lines, delimiter));
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const rows = runs.map((each) => each.from(at)).find((each) => each !== null);
    if (rows) yield settle(rows);
    else if (line) yield line;
    at = rows?.at(-1)?.next ?? at + 1;
  }
}
