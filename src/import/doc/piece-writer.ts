import type { Piece } from '../office/printed-text.ts';
import type { DocLook } from './character-look.ts';

const [fieldBegin, fieldMiddle, fieldEnd] = ['\u0013', '\u0014', '\u0015'];
/** Marks that print something: a line break, a hyphen that does not break. */
const printing: Readonly<Record<string, string>> = { '\u000b': '\n', '\u001e': '-', '\t': ' ' };

/** Collects the characters of a paragraph as pieces, without field codes (what stands before a result) and marks. */
export class PieceWriter {
  #pieces: { text: string; readonly is: Piece['is'] }[] = [];
  readonly #fields: ('code' | 'result')[] = [];
  /** How many of the open fields are at their code. */
  #codes = 0;

  write(character: string, look: DocLook): void {
    if (character === fieldBegin) {
      this.#fields.push('code');
      this.#codes += 1;
    } else if (character === fieldMiddle || character === fieldEnd) {
      if (this.#fields.pop() === 'code') this.#codes -= 1;
      if (character === fieldMiddle) this.#fields.push('result');
    } else if (look !== 'hidden' && this.#codes === 0) {
      const text = character < ' ' ? (printing[character] ?? '') : character;
      const last = this.#pieces.at(-1);
      if (last?.is === look) last.text += text;
      else if (text !== '') this.#pieces.push({ text, is: look });
    }
  }

  /** The pieces of the paragraph that ends here. A field goes on in the next paragraph only where it has its end. */
  take(): readonly Piece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#fields.length = 0;
    this.#codes = 0;
    return pieces;
  }
}
