import { isBoxRule, joinBoxRows, withBars } from './box-rules.ts';
import { findCommaRows, type CommaRow } from './comma-rows.ts';
import { noCell, type Block, type Cell, type Paragraph } from './document.ts';
import { checkCount } from './limits.ts';
import { isCellValue } from './parse-number.ts';
import { plainCell } from './plain-cell.ts';
import { isFormText } from './tables/form-vocabulary.ts';

type Run = readonly Paragraph[];

const isRule = (line: string): boolean => /^[|\s:+=-]*-{3,}[|\s:+=-]*$/.test(line) || isBoxRule(line);

/** Bars or a tab between cells, with something in one of them. */
const isRow = (line: string): boolean =>
  !isRule(line) &&
  /[^|\s]/.test(line) &&
  (line.includes('\t') ||
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .includes('|'));

const most = (run: Run, is: (line: string) => boolean): boolean =>
  run.filter(({ text }) => is(text.trim())).length * 2 > run.length;

const bars = (line: string): number => line.split('|').length;

/**
 * Whether a bar at an end of the lines is a border: most of them have it there. Where all lines have as many bars, and not
 * all have it there, it stands behind an empty cell.
 */
function isBorder(run: Run, is: (line: string) => boolean): boolean {
  const isEven = new Set(run.map(({ text }) => bars(text))).size === 1;
  return isEven ? run.every(({ text }) => is(text.trim())) : most(run, is);
}

/** The cells of each line of a run. */
function cellsOf(run: Run): string[][] {
  const opened = isBorder(run, (line) => line.startsWith('|'));
  const closed = isBorder(run, (line) => line.endsWith('|'));
  return run.map(({ text }) => {
    if (!text.includes('|')) return text.replace(/[ \r]+$/, '').split('\t');
    const line = text.trim();
    const from = opened && line.startsWith('|') ? 1 : 0;
    const to = closed && line.endsWith('|') ? line.length - 1 : line.length;
    return line.slice(from, to).split('|');
  });
}

/** A label that is repeated in the cells beside it stands once, over all of them. */
const isSpan = (text: string, before: string | undefined): boolean =>
  text === before && !isCellValue(text) && (isFormText(text) || text.length > 8);

/** A number that is repeated under a heading that stands over both columns is one number, over both of them. */
function isUnderOneHeading(rows: readonly (readonly Cell[])[], column: number): boolean {
  const heading = rows.findLast((row) => {
    const text = row[column]?.text ?? '';
    return text !== '' && !isCellValue(text);
  });
  return heading?.[column] !== undefined && heading[column] === heading[column - 1];
}

function toTable(run: Run, rows: readonly (readonly string[])[]): Block {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  checkCount('cells', width * rows.length);
  const table: Cell[][] = [];
  rows.forEach((row, y) => {
    const line = run[y]?.line;
    const cells: Cell[] = [];
    for (let x = 0; x < width; x += 1) {
      const text = row[x] === undefined ? undefined : plainCell(row[x] ?? '');
      const last = cells.at(-1);
      const isRepeated = last !== undefined && text === last.text && text !== '';
      if (text === undefined) cells.push(noCell);
      else if (last && (isSpan(text, last.text) || (isRepeated && isUnderOneHeading(table, x))))
        cells.push(last);
      else cells.push({ text, ...(line === undefined ? {} : { line }) });
    }
    table.push(cells);
  });
  return { kind: 'table', rows: table };
}

/** The rows of a spreadsheet saved as text; a row with one filled cell that is a sentence or a heading is a line. */
function toCommaBlocks(rows: readonly (CommaRow | Paragraph)[]): readonly Block[] {
  const blocks: Block[] = [];
  let run: CommaRow[] = [];
  const close = () => {
    if (run.length > 0)
      blocks.push(
        toTable(
          run.map(({ line }) => line),
          run.map(({ cells }) => cells),
        ),
      );
    run = [];
  };
  for (const row of rows) {
    const filled = 'kind' in row ? [row.text] : row.cells.filter((cell) => cell.trim() !== '');
    const [only] = filled;
    const isLine =
      filled.length === 1 && /[。；]|^[一二三四五六]、(?!本年|上年|结转)|年度报告/.test(only?.trim() ?? '');
    if ('kind' in row || (isLine && !(only ?? '').includes('第二十条'))) {
      close();
      const line = 'kind' in row ? row : { ...row.line, text: only ?? '' };
      blocks.push(line);
    } else run.push(row);
  }
  close();
  return blocks;
}

/**
 * Lines of cells set apart by tabs, bars, drawn strokes, commas or semicolons, as a spreadsheet, a browser or Markdown
 * writes them, become tables: two or more of them, one with two filled cells. Bars alone on a line, or ending one cell, set no row: what those mean is
 * told from the stream. All other lines stay; empty lines and rules between rows are dropped.
 */
export function joinDelimitedRows(lines: readonly Paragraph[]): readonly Block[] {
  const drawn = lines.map((line) => ({ ...line, text: withBars(line.text) }));
  const blocks: Block[] = [];
  let plain: Paragraph[] = [];
  const flush = () => {
    for (const block of joinMarkedRows(joinBoxRows(plain))) blocks.push(block);
    plain = [];
  };
  for (const each of findCommaRows(drawn)) {
    if ('kind' in each) plain.push(each);
    else {
      flush();
      for (const block of toCommaBlocks(each)) blocks.push(block);
    }
  }
  flush();
  return blocks;
}

/** Rows of cells that a tab or a bar sets apart. */
function joinMarkedRows(lines: readonly Paragraph[]): readonly Block[] {
  const blocks: Block[] = [];
  let run: Paragraph[] = [];
  let all: Paragraph[] = [];
  const close = () => {
    const rows = cellsOf(run);
    const filled = rows.some((row) => row.filter((text) => text.trim() !== '').length > 1);
    if (run.length > 1 && filled) blocks.push(toTable(run, rows));
    else for (const line of all) blocks.push(line);
    run = [];
    all = [];
  };
  for (const line of lines) {
    if (isRow(line.text)) {
      run.push(line);
      all.push(line);
    } else if (run.length > 0 && (line.text.trim() === '' || isRule(line.text))) all.push(line);
    else {
      close();
      blocks.push(line);
    }
  }
  close();
  return blocks;
}
