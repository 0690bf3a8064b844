import { noCell, type Block, type SourceDocument } from '../document.ts';
import { isCellValue, isPlainValue } from '../parse-number.ts';

/**
 * A document as the stream of what its cells hold, for tables that are only text. `blank` is an empty cell;
 * `soft` one that may be no more than white space between lines.
 */
export type Token = {
  readonly kind: 'value' | 'blank' | 'label';
  readonly text: string;
  readonly soft?: true;
  /** Of a soft blank: an empty line stands behind every line of the text, so that this one is more than that. */
  readonly paced?: true;
  /** A bar alone on its line, in a text whose cells end with a bar: it may only begin a row. */
  readonly opens?: true;
  /** The row of a grid, or the line of cells, that it stands in; none for lines of text. */
  readonly row?: number;
  readonly line?: number;
  readonly page?: number;
};

type Position = { readonly line?: number; readonly page?: number };

const pageNumber = /^(?:[-—–－·]+\s*\d+\s*[-—–－·]+|第\s*\d+\s*页.*)$/;
const sentence = /[。；;！？]/;
const unitAlone = /^(?:[万亿]?元|[万亿])$/;

function position({ line, page }: Position): Position {
  return { ...(line === undefined ? {} : { line }), ...(page === undefined ? {} : { page }) };
}

/** Text between two separators: one token where it is one value or a label, one a word where numbers follow a label. */
function toPieces(text: string): string[] {
  const whole = text.trim();
  if (whole === '' || isCellValue(whole) || sentence.test(whole)) return whole === '' ? [] : joinable(whole);
  const words = whole.split(/[\s\u3000]+/);
  if (!words.some(isPlainValue)) return [whole];
  const pieces: string[] = [];
  words.forEach((word, at) => {
    const last = pieces.at(-1);
    if (last !== undefined && unitAlone.test(word) && isCellValue(last))
      pieces[pieces.length - 1] = last + word;
    // A lone number that opens the line and has a label behind it is that label's number.
    else if (at === 1 && last !== undefined && /^\d$/.test(last) && !isCellValue(word))
      pieces[0] = last + word;
    else pieces.push(word);
  });
  return pieces;
}

/** "2 0 0" reads as a number once its spaces are gone; it is three. "43.788 万元" is one. */
function joinable(whole: string): string[] {
  const words = whole.split(/[\s\u3000]+/);
  return words.length > 1 && words.every(isCellValue) ? words : [whole];
}

class TokenWriter {
  readonly tokens: Token[] = [];
  private filled = false;
  private rows = 0;
  private row: number | undefined;

  /** What is written from here on stands in a row of its own, or in none. */
  startRow(isRow: boolean): void {
    this.rows += 1;
    this.row = isRow ? this.rows : undefined;
  }

  private push(token: Token): void {
    this.tokens.push(this.row === undefined ? token : { ...token, row: this.row });
  }

  text(text: string, at: Position): void {
    for (const piece of toPieces(text)) {
      if (pageNumber.test(piece)) continue;
      this.filled = true;
      this.push({ kind: isCellValue(piece) ? 'value' : 'label', text: piece, ...position(at) });
    }
  }

  /** The end of a cell that was marked; if nothing was in it, it is blank. */
  endCell(at: Position, opens = false): void {
    if (!this.filled) {
      this.push({ kind: 'blank', text: '', ...(opens ? { opens: true } : {}), ...position(at) });
    }
    this.filled = false;
  }

  soft(at: Position, paced: boolean): void {
    this.tokens.push({
      kind: 'blank',
      text: '',
      soft: true,
      ...(paced ? { paced: true } : {}),
      ...position(at),
    });
  }

  startCell(): void {
    this.filled = false;
  }
}

const isRule = (line: string): boolean => /^[|\s:+=_-]*-{3,}[|\s:+=_-]*$/.test(line);

/** How many empty lines stand between lines where no cell is empty: 1 in a text set with an empty line after each. */
function usualGap(lines: readonly string[]): number {
  let gaps = 0;
  let none = 0;
  for (let at = 1; at < lines.length; at += 1) {
    if (lines[at]?.trim() === '' || lines[at - 1] === undefined) continue;
    if (lines[at - 1]?.trim() === '') gaps += 1;
    else none += 1;
  }
  return gaps > none * 2 ? 1 : 0;
}

/** Whether cells are written `text |`, rather than with the bar on the next line. */
function cellsEndWithBar(lines: readonly string[]): boolean {
  const bars = lines.filter((line) => line.trim().endsWith('|'));
  return bars.filter((line) => /[^|\s]/.test(line)).length * 2 > bars.length;
}

function writeLines(blocks: readonly Block[], to: TokenWriter): void {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  const gap = usualGap(lines);
  const endsCells = cellsEndWithBar(lines);
  let empties: Position[] = [];
  const settle = () => {
    const count = gap === 0 ? empties.length : Math.floor((empties.length - 1) / 2);
    for (const at of empties.slice(0, Math.max(0, count))) to.soft(at, gap > 0);
    empties = [];
  };
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    const line = lines[index] ?? '';
    if (line.trim() === '') {
      empties.push(block);
      return;
    }
    if (isRule(line)) return;
    const marked = line.includes('|');
    to.startRow(marked ? /\d\s*\|.*\d/.test(line) : line.includes('\t'));
    if (marked) empties = [];
    settle();
    if (!marked && !line.includes('\t')) {
      to.text(line, block);
      return;
    }
    const parts = line.replace(/[ \r]+$/, '').split(marked ? '|' : '\t');
    if (!marked) to.startCell();
    parts.forEach((part, at) => {
      to.text(part, block);
      if (at < parts.length - 1 || !marked) to.endCell(block, endsCells && line.trim() === '|');
    });
  });
}

/** The stream of a document. Lines of text are split at bars, tabs and, between numbers, spaces; grids cell by cell. */
export function toTokens(document: SourceDocument): readonly Token[] {
  const to = new TokenWriter();
  let run: Block[] = [];
  const flush = () => {
    if (run.length > 0) writeLines(run, to);
    run = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      run.push(block);
      continue;
    }
    to.startRow(false);
    flush();
    for (const row of block.rows) {
      to.startRow(true);
      row.forEach((cell, at) => {
        if (cell === noCell || (at > 0 && cell === row[at - 1])) return;
        to.startCell();
        to.text(cell.text, cell);
        to.endCell(cell);
      });
    }
  }
  to.startRow(false);
  flush();
  return to.tokens;
}
