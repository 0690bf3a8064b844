import { noCell, type Block, type Cell } from '../document.ts';
import { checkCount, type Clock } from '../limits.ts';
import { laysOut, onlyRow, toCell, type CellContent } from '../office/cell-content.ts';
import { ContentWriter } from '../office/content-writer.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import { Fields, fieldsAreWhole } from './fields.ts';
import { GridWriter } from './grid-writer.ts';
import type { Styles } from './looks.ts';
import type { Numbering } from './numbering.ts';
import { contentOf, rowsOf, spanOf, type CellSpan } from './read-rows.ts';
import { readParagraph } from './read-runs.ts';

/** What a story is read with: `chunks` holds what files of another format that were put into this one gave, by relation. */
export type StoryTools = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly clock: Clock;
  readonly chunks: ReadonlyMap<string, readonly Block[]>;
};

type ReadCell = { readonly content: CellContent; readonly span: CellSpan };

/** A cell that holds nothing but one row of as many cells as it covers columns stands for these. */
function unfold({ content, span }: ReadCell): readonly { readonly cell: Cell; readonly span: CellSpan }[] {
  const row = span.down === 'none' ? onlyRow(content) : null;
  if (row?.length !== span.columns) return [{ cell: toCell(content), span }];
  return row.map((cell) => ({ cell: cell === noCell ? { text: '' } : cell, span: { ...span, columns: 1 } }));
}

class StoryReader {
  readonly content = new ContentWriter();
  readonly #tools: StoryTools;
  readonly #fields: Fields | null;
  #cells = 0;

  constructor(tools: StoryTools, fields: Fields | null) {
    this.#tools = tools;
    this.#fields = fields;
  }

  read(container: XmlElement): void {
    for (const each of contentOf(container)) {
      this.#tools.clock.check();
      if (each.name === 'p') this.#paragraph(each);
      else if (each.name === 'tbl') this.#table(each);
      else if (each.name === 'altChunk') {
        this.content.insert(this.#tools.chunks.get(each.attributes.id ?? '') ?? []);
      }
    }
    this.content.flush();
  }

  #paragraph(paragraph: XmlElement): void {
    const { styles, numbering } = this.#tools;
    const { pieces, boxes, goesOn } = readParagraph(paragraph, styles, numbering, this.#fields);
    this.content.write(pieces);
    if (!goesOn) this.content.flush();
    for (const box of boxes) this.content.insert(readStory(box, this.#tools).blocks);
  }

  #table(table: XmlElement): void {
    let grid = new GridWriter();
    const close = () => {
      const rows = grid.finish();
      if (rows.some((row) => row.some(({ text }) => text !== '')))
        this.content.insert([{ kind: 'table', rows }]);
      grid = new GridWriter();
    };
    for (const { before, cells } of rowsOf(table)) {
      this.#cells += cells.length;
      checkCount('cells', this.#cells);
      const read = cells.map((cell) => ({ content: readStory(cell, this.#tools), span: spanOf(cell) }));
      if (read.some(({ content }) => laysOut(content))) {
        close();
        for (const { content } of read) this.content.insert(content.blocks);
      } else {
        grid.row(before, read.flatMap(unfold));
      }
    }
    close();
  }
}

/** What a story holds: the body, a cell, a text box, a note. */
export function readStory(story: XmlElement, tools: StoryTools): CellContent {
  const reader = new StoryReader(tools, fieldsAreWhole(story) ? new Fields() : null);
  reader.read(story);
  return reader.content;
}
