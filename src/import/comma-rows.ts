import type { Paragraph } from './document.ts';
import { toMatching } from './normalize.ts';
import { isCellValue } from './parse-number.ts';

/** What sets cells apart in the rows of a spreadsheet saved as text; a tab or a bar is looked for elsewhere. */
const delimiters = [',', ';'] as const;
type Delimiter = (typeof delimiters)[number];

const longest = 20_000;
const fewestRows = 3;

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
  return quoted ? null : [...cells, cell];
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

/**
 * The rows at the start of some lines whose cells are set apart by commas or semicolons, as a spreadsheet saves them. Those
 * of a table have as many; where they have not, a row whose number may have been cut by the comma is none. Null for fewer
 * than three rows, or rows without a number or a word of the form.
 */
function runOf(lines: readonly Paragraph[], from: number, delimiter: Delimiter): readonly CommaRow[] | null {
  const rows: CommaRow[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.text.length > longest || /[\t|]/.test(line.text)) break;
    let text = line.text;
    let cells = splitLine(text, delimiter);
    // A quoted cell may reach over some lines.
    for (let more = 1; cells === null && more <= 8 && at + more < lines.length; more += 1) {
      text += `\n${lines[at + more]?.text ?? ''}`;
      cells = splitLine(text, delimiter);
      if (cells) at += more;
    }
    if (cells === null || !isRow(text, cells)) break;
    rows.push({ line, cells });
  }
  const numbers = rows.some(({ cells }) => cells.slice(1).some((cell) => isCellValue(cell)));
  const words = rows.some(({ cells }) =>
    cells.some((cell) => /信息内容|自然人|结果维持|本年/.test(toMatching(cell))),
  );
  return rows.length >= fewestRows && numbers && words ? rows : null;
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

/** Lines with the rows of comma-separated tables found among them, by where each begins. */
export function* findCommaRows(
  lines: readonly Paragraph[],
): Generator<readonly (CommaRow | Paragraph)[] | Paragraph> {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const rows = delimiters
      .filter((delimiter) => line.text.includes(delimiter))
      .map((delimiter) => runOf(lines, at, delimiter))
      .find((each) => each !== null);
    if (!rows) {
      yield line;
      continue;
    }
    yield settle(rows);
    const last = rows.at(-1)?.line;
    at = last ? lines.indexOf(last, at) : at;
  }
}
