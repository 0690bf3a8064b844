import type { Block } from '../document.ts';
import { RowWriter } from '../office/row-writer.ts';
import type { Piece } from '../office/printed-text.ts';
import { RowDefinition } from './row-definition.ts';

/** Where a paragraph stands: outside of tables (0), in a table, in a table in a table. */
type Depth = { isInTable: boolean; nesting: number };

/** A text of its own, the document’s or a text box’s: takes pieces and the marks that end paragraphs, cells and rows. */
export class RtfStory {
  readonly #outer = new RowDefinition();
  readonly #inner = new RowDefinition();
  readonly #to: RowWriter;
  #pieces: Piece[] = [];
  #boxes: Block[] = [];
  #depth: Depth = { isInTable: false, nesting: 0 };

  constructor(refusal: string) {
    this.#to = new RowWriter(refusal);
  }

  write(piece: Piece): void {
    this.#pieces.push(piece);
  }

  hang(blocks: readonly Block[]): void {
    this.#boxes.push(...blocks);
  }

  #end(ends: 'paragraph' | 'cell' | 'row', depth: number, goesOn = false): void {
    const { shape } = depth > 1 ? this.#inner : this.#outer;
    const [pieces, boxes] = [this.#pieces, this.#boxes];
    [this.#pieces, this.#boxes] = [[], []];
    this.#to.write({ pieces, boxes, depth, ends, goesOn, shape: ends === 'row' ? shape : null });
  }

  /**
   * Takes a control word that ends something or says where it stands; false for any other. `isHidden`: the mark itself is
   * hidden or deleted. `isNested`: it defines a row of a table in a table.
   */
  take(word: string, value: number | null, isHidden: boolean, isNested: boolean): boolean {
    const depth = Math.max(this.#depth.nesting, this.#depth.isInTable ? 1 : 0);
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
        this.#end('paragraph', depth, isHidden && word === 'par');
        return true;
      case 'pard':
        this.#depth = { isInTable: false, nesting: 0 };
        return true;
      case 'intbl':
        this.#depth.isInTable = true;
        return true;
      case 'itap':
        this.#depth.nesting = Math.max(0, value ?? 1);
        return true;
      case 'cell':
      case 'row':
        this.#end(word, 1);
        return true;
      case 'nestcell':
      case 'nestrow':
        this.#end(word === 'nestcell' ? 'cell' : 'row', Math.max(2, depth));
        return true;
      default:
        return (isNested ? this.#inner : this.#outer).take(word, value);
    }
  }

  finish(): readonly Block[] {
    if (this.#pieces.length > 0 || this.#boxes.length > 0) this.#end('paragraph', 0);
    return this.#to.finish();
  }
}
