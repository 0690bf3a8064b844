import { readCompound } from './doc/read-compound.ts';
import { readParagraphs, type DocParagraph } from './doc/read-paragraphs.ts';
import type { RowShape } from './doc/read-sprms.ts';
import { noCell, type Block, type Cell, type SourceDocument } from './document.ts';
import { ImportError } from './import-error.ts';
import { checkSize, startClock } from './limits.ts';

const saveAsDocx = 'Open it in Word or WPS, save it as .docx, and try again.';

/** Edges of columns closer than this many twips (1/1440 inch) are one. */
const near = 60;

type Row = { readonly shape: RowShape; readonly texts: readonly string[] };

const fold = (text: string): string => text.replace(/[\s\u00a0\u3000]+/g, ' ').trim();

/** The rows as a grid over the edges of all of them; a merged cell is the same object in each of its positions. */
function toGrid(rows: readonly Row[]): readonly (readonly Cell[])[] {
  const edges: number[] = [];
  for (const edge of rows.flatMap(({ shape }) => shape.edges).sort((a, b) => a - b)) {
    if (edges.length === 0 || edge - (edges.at(-1) ?? edge) > near) edges.push(edge);
  }
  const grid: Cell[][] = [];
  for (const { shape, texts } of rows) {
    const above = grid.at(-1);
    const row: Cell[] = edges.slice(1).map(() => noCell);
    texts.forEach((text, at) => {
      const merge = shape.cells[at];
      const [left = 0, right = 0] = [shape.edges[at], shape.edges[at + 1]];
      const columns = [...row.keys()].filter((column) => {
        const middle = ((edges[column] ?? 0) + (edges[column + 1] ?? 0)) / 2;
        return middle > left && middle < right;
      });
      const [first = 0] = columns;
      const before = merge?.across === true && shape.cells[at - 1]?.across === true && fold(text) === '';
      const upper = merge?.down === 'continue' ? above?.[first] : before ? row[first - 1] : undefined;
      const cell = upper ?? { text: fold(text) };
      for (const column of columns) row[column] = cell;
    });
    grid.push(row);
  }
  return grid;
}

class BlockWriter {
  readonly blocks: Block[] = [];
  private rows: Row[] = [];
  private texts: string[] = [];
  private cell = '';

  private closeTable(): void {
    if (this.rows.length > 0) this.blocks.push({ kind: 'table', rows: toGrid(this.rows) });
    this.rows = [];
  }

  write(paragraph: DocParagraph): void {
    const { depth, end, endsRow, shape, text } = paragraph;
    if (depth === 0) {
      this.finish();
      if (fold(text) !== '') this.blocks.push({ kind: 'paragraph', text: fold(text) });
      return;
    }
    if (depth > 1) {
      throw new ImportError('unsupported', `The old Word file has a table in a table. ${saveAsDocx}`);
    }
    if (endsRow) {
      // Which number stands in which cell is known only where the row has as many cells as it says.
      if (shape?.cells.length !== this.texts.length) {
        throw new ImportError(
          'unsupported',
          `A table of the old Word file cannot be told apart. ${saveAsDocx}`,
          `table ${this.blocks.length + 1}`,
        );
      }
      this.rows.push({ shape, texts: this.texts });
      this.texts = [];
    } else if (end === 'cell') {
      this.texts.push(this.cell + text);
      this.cell = '';
    } else {
      this.cell += `${text} `;
    }
  }

  finish(): void {
    if (this.texts.length > 0 || this.cell !== '') {
      throw new ImportError('unsupported', `A table of the old Word file has no end. ${saveAsDocx}`);
    }
    this.closeTable();
  }
}

/**
 * The paragraphs and tables of a Word file of the kind before 2007 (.doc, and .wps that is the same inside), by the
 * format's own definition of rows and cells. Rich text and whatever is not sure is refused. Throws `ImportError`:
 * `empty`, `too_large`, `damaged`, `unsupported`.
 */
export function readDoc(bytes: Uint8Array): Promise<SourceDocument> {
  return Promise.resolve().then(() => {
    checkSize(bytes);
    if (bytes[0] === 0x7b) {
      throw new ImportError('unsupported', `This is a rich text file (.rtf). ${saveAsDocx}`);
    }
    const to = new BlockWriter();
    try {
      for (const paragraph of readParagraphs(readCompound(bytes), startClock())) to.write(paragraph);
      to.finish();
    } catch (error) {
      if (error instanceof ImportError) throw error;
      throw new ImportError('damaged', `The old Word file is damaged and cannot be read. ${saveAsDocx}`);
    }
    if (to.blocks.length === 0) throw new ImportError('no_text', 'The Word file holds no text.');
    return { format: 'doc', blocks: to.blocks };
  });
}
