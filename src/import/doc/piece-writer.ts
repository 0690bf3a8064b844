import { shownByCode } from '../office/field-code.ts';
import type { Piece } from '../office/printed-text.ts';
import type { DocLook } from './character-look.ts';

const [fieldBegin, fieldMiddle, fieldEnd] = ['\u0013', '\u0014', '\u0015'];
/** Marks that print something: a line break, a hyphen that does not break. */
const printing: Readonly<Record<string, string>> = { '\u000b': '\n', '\u001e': '-', '\t': ' ' };

/** An open field: its code, whether its result has begun, and whether text stands in that. */
type Field = { code: string; inResult: boolean; shows: boolean };

/** Collects the characters of a paragraph as pieces, without field codes (what stands before a result) and marks. */
export class PieceWriter {
  #pieces: { text: string; readonly is: Piece['is'] }[] = [];
  readonly #fields: Field[] = [];
  /** How many of the open fields are at their code. */
  #codes = 0;

  write(character: string, look: DocLook): void {
    if (character === fieldBegin) {
      this.#fields.push({ code: '', inResult: false, shows: false });
      this.#codes += 1;
    } else if (character === fieldMiddle || character === fieldEnd) {
      const field = this.#fields.at(-1);
      if (!field) return;
      if (!field.inResult) this.#codes -= 1;
      field.inResult = true;
      if (character === fieldMiddle) return;
      this.#fields.pop();
      if (field.shows) this.#show();
      else this.#add(shownByCode(field.code), look);
    } else if (this.#codes > 0) {
      const field = this.#fields.at(-1);
      if (field?.inResult === false) field.code += character;
    } else this.#add(character < ' ' ? (printing[character] ?? '') : character, look);
  }

  #add(text: string, look: DocLook): void {
    if (text === '' || look === 'hidden' || this.#codes > 0) return;
    this.#show();
    const last = this.#pieces.at(-1);
    if (last?.is === look) last.text += text;
    else this.#pieces.push({ text, is: look });
  }

  /** Text stands in the result of the innermost open field, and of those around it once it ends. */
  #show(): void {
    const field = this.#fields.at(-1);
    if (field) field.shows = true;
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
