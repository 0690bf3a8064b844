import { noCell, type Block, type Cell, type Table } from '../document.ts';
import { checkCount, type Clock } from '../limits.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { Fields, fieldsAreWhole } from './fields.ts';
import { GridWriter } from './grid-writer.ts';
import type { Styles } from './looks.ts';
import type { Numbering } from './numbering.ts';
import { foldSpaces, joinLines, printedText, withdrawnText, type Piece } from './printed-text.ts';
import { contentOf, rowsOf, spanOf, type CellSpan, type DocxRow } from './read-rows.ts';
import { readParagraph } from './read-runs.ts';

/** What a story is read with: `chunks` holds what files of another format that were put into this one gave, by relation. */
export type Reading = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly clock: Clock;
  readonly chunks: ReadonlyMap<string, readonly Block[]>;
};

type ReadCell = { readonly blocks: readonly Block[]; readonly withdrawn: string; readonly span: CellSpan };

/** A cell with more text than this holds a part of the article, not a figure or a label. */
const articleLength = 300;
/** A table in a cell with more filled cells than this is laid out there, and is no part of the row. */
const fewCells = 2;

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'paragraph' ? [block.text] : [...new Set(block.rows.flat())].map(({ text }) => text);

const filled = ({ rows }: Table): number => new Set(rows.flat().filter(({ text }) => text !== '')).size;

const isArticle = ({ blocks }: ReadCell): boolean =>
  blocks.some((block) => block.kind === 'table' && filled(block) > fewCells) ||
  blocks.flatMap(textsOf).join('').length > articleLength;

function toCell({ blocks, withdrawn }: ReadCell): Cell {
  const text = joinLines(blocks.flatMap(textsOf));
  return { text: text === '' ? withdrawn : text };
}

/** A cell that holds nothing but one row of as many cells as it covers columns stands for these. */
function unfold(read: ReadCell): readonly { readonly cell: Cell; readonly span: CellSpan }[] {
  const [inner, ...others] = read.blocks;
  const row =
    inner?.kind === 'table' && others.length === 0 && inner.rows.length === 1 ? inner.rows[0] : undefined;
  if (!row || row.length < 2 || row.length !== read.span.columns || read.span.down !== 'none') {
    return [{ cell: toCell(read), span: read.span }];
  }
  return row.map((cell) => ({
    cell: cell === noCell ? { text: '' } : cell,
    span: { ...read.span, columns: 1 },
  }));
}

class StoryReader {
  readonly blocks: Block[] = [];
  readonly #reading: Reading;
  readonly #fields: Fields | null;
  #pending: Piece[] = [];
  #withdrawn = '';
  #cells = 0;

  constructor(reading: Reading, fields: Fields | null) {
    this.#reading = reading;
    this.#fields = fields;
  }

  get withdrawn(): string {
    return this.#withdrawn;
  }

  read(container: XmlElement): void {
    for (const each of contentOf(container)) {
      this.#reading.clock.check();
      if (each.name === 'p') this.#paragraph(each);
      else if (each.name === 'tbl') this.#table(each);
      else if (each.name === 'altChunk')
        this.#insert(this.#reading.chunks.get(each.attributes.id ?? '') ?? []);
    }
    this.#flush();
  }

  #insert(blocks: readonly Block[]): void {
    this.#flush();
    this.blocks.push(...blocks);
  }

  #flush(): void {
    const pieces = this.#pending;
    this.#pending = [];
    const text = printedText(pieces);
    if (text.trim() === '') this.#withdrawn ||= withdrawnText(pieces);
    for (const line of text.split('\n').map(foldSpaces)) {
      if (line !== '') this.blocks.push({ kind: 'paragraph', text: line });
    }
  }

  #paragraph(paragraph: XmlElement): void {
    const { styles, numbering } = this.#reading;
    const { pieces, boxes, goesOn } = readParagraph(paragraph, styles, numbering, this.#fields);
    this.#pending.push(...pieces);
    if (!goesOn) this.#flush();
    for (const box of boxes) this.#insert(readStory(box, this.#reading).blocks);
  }

  #table(table: XmlElement): void {
    this.#flush();
    let grid = new GridWriter();
    const close = () => {
      const rows = grid.finish();
      if (rows.some((row) => row.some(({ text }) => text !== ''))) this.blocks.push({ kind: 'table', rows });
      grid = new GridWriter();
    };
    for (const row of rowsOf(table)) {
      const cells = this.#cellsOf(row);
      if (cells.some(isArticle)) {
        // A row that lays out the page: what its cells hold is read as if there were no table.
        close();
        for (const { blocks } of cells) this.blocks.push(...blocks);
      } else {
        grid.row(row.before, cells.flatMap(unfold));
      }
    }
    close();
  }

  #cellsOf({ cells }: DocxRow): readonly ReadCell[] {
    this.#cells += cells.length;
    checkCount('cells', this.#cells);
    return cells.map((cell) => {
      const { blocks, withdrawn } = readStory(cell, this.#reading);
      return { blocks, withdrawn, span: spanOf(cell) };
    });
  }
}

/** The blocks of a story: the body, a cell, a text box, a note. `withdrawn` is text that no longer stands, if that is all. */
export function readStory(
  story: XmlElement,
  reading: Reading,
): { readonly blocks: readonly Block[]; readonly withdrawn: string } {
  const reader = new StoryReader(reading, fieldsAreWhole(story) ? new Fields() : null);
  reader.read(story);
  return { blocks: reader.blocks, withdrawn: reader.withdrawn };
}
