import type { Block } from '../document.ts';
import type { CellContent } from './cell-content.ts';
import { foldSpaces, printedText, withdrawnText, type Piece } from './printed-text.ts';

/** Collects what a story or a cell holds; a paragraph ends with `flush`, a line break in it begins another. */
export class ContentWriter implements CellContent {
  readonly blocks: Block[] = [];
  #pending: Piece[] = [];
  #withdrawn = '';

  get withdrawn(): string {
    return this.#withdrawn;
  }

  write(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#pending.push(piece);
  }

  flush(): void {
    const pieces = this.#pending;
    if (pieces.length === 0) return;
    this.#pending = [];
    const text = printedText(pieces);
    if (text.trim() === '') this.#withdrawn ||= withdrawnText(pieces);
    for (const line of text.split('\n').map(foldSpaces)) {
      if (line !== '') this.blocks.push({ kind: 'paragraph', text: line });
    }
  }

  insert(blocks: readonly Block[]): void {
    this.flush();
    for (const block of blocks) this.blocks.push(block);
  }
}
