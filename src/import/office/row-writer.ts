import type { Block } from '../document.ts';
import { ImportError } from '../import-error.ts';
import { checkCount, limits } from '../limits.ts';
import { laysOut, type CellContent } from './cell-content.ts';
import { ContentWriter } from './content-writer.ts';
import { toEdgeGrid, type RowShape, type ShapedRow } from './edge-grid.ts';
import type { Piece } from './printed-text.ts';

/**
 * A paragraph of a document whose tables are paragraphs with a depth: what it ends, and the blocks that hang on it.
 * `goesOn`: its mark is deleted or hidden, so that the next one goes on in its line. `shape` defines the row that it ends.
 */
export type TableParagraph = {
  readonly pieces: readonly Piece[];
  readonly boxes: readonly Block[];
  readonly depth: number;
  readonly ends: 'paragraph' | 'cell' | 'row';
  readonly goesOn: boolean;
  readonly shape: RowShape | null;
};

class Level {
  readonly rows: ShapedRow[] = [];
  cells: CellContent[] = [];
  cell = new ContentWriter();

  get isBroken(): boolean {
    this.cell.flush();
    return this.cells.length > 0 || this.cell.blocks.length > 0;
  }
}

/** The blocks of a table: rows that lay out the page are dissolved, those between are grids. */
function toBlocks(rows: readonly ShapedRow[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: ShapedRow[] = [];
  const close = () => {
    const grid = toEdgeGrid(open);
    if (grid.some((row) => row.some(({ text }) => text !== ''))) blocks.push({ kind: 'table', rows: grid });
    open = [];
  };
  for (const row of rows) {
    if (row.contents.some(laysOut)) {
      close();
      blocks.push(...row.contents.flatMap((content) => content.blocks));
    } else open.push(row);
  }
  close();
  return blocks;
}

/** Puts paragraphs together to tables and tables in tables. Throws `ImportError`: `unsupported`, `too_deep`, `too_large`, `damaged`. */
export class RowWriter {
  readonly #story = new ContentWriter();
  readonly #levels: Level[] = [];
  readonly #refusal: string;
  #cells = 0;

  /** `refusal` says what to do with a document whose tables cannot be told apart. */
  constructor(refusal: string) {
    this.#refusal = refusal;
  }

  #refuse(words: string): ImportError {
    return new ImportError(
      'unsupported',
      `${words} ${this.#refusal}`,
      `table ${this.#story.blocks.length + 1}`,
    );
  }

  #close(): void {
    const level = this.#levels.pop();
    if (!level) return;
    if (level.isBroken) throw this.#refuse('A table has no end.');
    (this.#levels.at(-1)?.cell ?? this.#story).insert(toBlocks(level.rows));
  }

  write({ pieces, boxes, depth, ends, goesOn, shape }: TableParagraph): void {
    if (depth > limits.nesting) throw new ImportError('too_deep', 'Tables are nested too deeply.');
    if (depth < 0) throw new ImportError('damaged', `The document is damaged. ${this.#refusal}`);
    while (this.#levels.length > depth) this.#close();
    while (this.#levels.length < depth) {
      (this.#levels.at(-1)?.cell ?? this.#story).flush();
      this.#levels.push(new Level());
    }
    const level = this.#levels.at(-1);
    const content = level?.cell ?? this.#story;
    if (ends === 'row' && level) {
      level.cell.flush();
      // Which number stands in which cell is known only where the row has as many cells as it says.
      if (shape?.cells.length !== level.cells.length) throw this.#refuse('A table cannot be told apart.');
      level.rows.push({ shape, contents: level.cells });
      level.cells = [];
      return;
    }
    content.write(pieces);
    if (!goesOn) content.flush();
    if (boxes.length > 0) content.insert(boxes);
    if (ends === 'cell' && level) {
      content.flush();
      this.#cells += 1;
      checkCount('cells', this.#cells);
      level.cells.push(level.cell);
      level.cell = new ContentWriter();
    }
  }

  finish(): readonly Block[] {
    while (this.#levels.length > 0) this.#close();
    this.#story.flush();
    return this.#story.blocks;
  }
}
