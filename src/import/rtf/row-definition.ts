import type { RowShape } from '../office/edge-grid.ts';

type Merge = RowShape['cells'][number];

const plain: Merge = { across: false, down: 'none' };

/** Collects the definition of a row (`\trowd` … `\cellx`), which holds until the next one. */
export class RowDefinition {
  #left = 0;
  #edges: number[] = [];
  #cells: Merge[] = [];
  #next: Merge = plain;

  /** Takes a control word that defines a row; false for any other. */
  take(word: string, value: number | null): boolean {
    switch (word) {
      case 'trowd':
        [this.#left, this.#edges, this.#cells, this.#next] = [0, [], [], plain];
        return true;
      case 'trleft':
        this.#left = value ?? 0;
        return true;
      case 'clmgf':
      case 'clmrg':
        this.#next = { ...this.#next, across: true };
        return true;
      case 'clvmgf':
        this.#next = { ...this.#next, down: 'restart' };
        return true;
      case 'clvmrg':
        this.#next = { ...this.#next, down: 'continue' };
        return true;
      case 'cellx':
        this.#edges.push(value ?? 0);
        this.#cells.push(this.#next);
        this.#next = plain;
        return true;
      default:
        return false;
    }
  }

  get shape(): RowShape {
    const first = this.#edges[0] ?? 0;
    return { edges: [Math.min(this.#left, first - 1), ...this.#edges], cells: this.#cells };
  }
}
