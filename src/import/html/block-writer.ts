import type { Block, Cell } from '../document.ts';
import { foldSpace } from './page-tree.ts';

/** Collects text until a block ends; what is empty leaves no block. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  private pending = '';

  write(text: string): void {
    this.pending += text;
  }

  flush(): void {
    if (this.pending === '') return;
    const text = foldSpace(this.pending).replaceAll('\n', ' ');
    this.pending = '';
    if (text !== '') this.blocks.push({ kind: 'paragraph', text });
  }

  table(rows: readonly (readonly Cell[])[]): void {
    this.flush();
    if (rows.some((row) => row.some((cell) => cell.text !== ''))) this.blocks.push({ kind: 'table', rows });
  }
}
