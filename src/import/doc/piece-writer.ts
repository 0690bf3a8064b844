import type { Piece } from '../office/printed-text.ts';
import type { DocLook } from './find-looks.ts';

const [fieldBegin, fieldMiddle, fieldEnd] = ['\u0013', '\u0014', '\u0015'];
/** Marks that print something: a line break, a hyphen that does not break. */
const printing: Readonly<Record<string, string>> = { '\u000b': '\n', '\u001e': '-', '\t': ' ' };

/** Collects the characters of a paragraph as pieces, without field codes (what stands before a result) and marks. */
export class PieceWriter {
  #pieces: { text: string; readonly is: Piece['is'] }[] = [];
  readonly #fields: ('code' | 'result')[] = [];

  write(character: string, look: DocLook): void {
    if (character === fieldBegin) this.#fields.push('code');
    else if (character === fieldMiddle) this.#fields[this.#fields.length - 1] = 'result';
    else if (character === fieldEnd) this.#fields.pop();
    else if (look !== 'hidden' && !this.#fields.includes('code')) {
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
    return pieces;
  }
}
