import type { Block } from '../document.ts';
import { ImportError } from '../import-error.ts';
import type { Clock } from '../limits.ts';
import { RowWriter } from '../office/row-writer.ts';
import { makeLookFinder } from './find-looks.ts';
import { makePropertyFinder } from './find-properties.ts';
import { PieceWriter } from './piece-writer.ts';
import { findTextBoxes, type TextRange } from './text-boxes.ts';

type TextPiece = TextRange & { readonly place: number; readonly narrow: boolean };

const damaged = (): ImportError => new ImportError('damaged', 'The Word file is damaged and cannot be read.');

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const [paragraphMark, cellMark, pageMark, shapeMark] = [13, 7, 12, 8];
const western = new TextDecoder('windows-1252');
const westernCharacters = Array.from({ length: 256 }, (_, code) => western.decode(new Uint8Array([code])));
/** The clock is looked at after so many characters. */
const often = 0x4000;

/** The pieces of the text, in order: where each stands in the file, and whether a character has one byte or two. */
function readTextPieces(main: DataView, table: Uint8Array): readonly TextPiece[] {
  const view = viewOf(table);
  let at = main.getUint32(0x1a2, true);
  while (view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== 2) throw damaged();
  const count = (view.getUint32(at + 1, true) - 4) / 12;
  if (!Number.isInteger(count) || count > table.length / 12) throw damaged();
  const starts = at + 5;
  return Array.from({ length: count }, (_, each) => {
    const place = view.getUint32(starts + (count + 1) * 4 + each * 8 + 2, true);
    const narrow = (place & 0x40000000) !== 0;
    return {
      start: view.getUint32(starts + each * 4, true),
      end: view.getUint32(starts + each * 4 + 4, true),
      place: narrow ? (place & 0x3fffffff) / 2 : place & 0x3fffffff,
      narrow,
    };
  });
}

/** The text of an old Word file, piece by piece. Throws `ImportError` (`damaged`, `unsupported`), or a `RangeError`. */
export class DocText {
  readonly #view: DataView;
  readonly #pieces: readonly TextPiece[];
  readonly #lookAt: ReturnType<typeof makeLookFinder>;
  readonly #propertiesAt: ReturnType<typeof makePropertyFinder>;
  readonly #boxes: ReadonlyMap<number, readonly TextRange[]>;
  readonly #clock: Clock;
  readonly #refusal: string;
  /** No more characters than the file has bytes: pieces that say otherwise repeat themselves. */
  #left: number;

  constructor(main: Uint8Array, table: Uint8Array, data: Uint8Array, clock: Clock, refusal: string) {
    this.#view = viewOf(main);
    this.#pieces = readTextPieces(this.#view, table);
    this.#lookAt = makeLookFinder(main, table, clock);
    this.#propertiesAt = makePropertyFinder(main, table, data, clock);
    this.#boxes = findTextBoxes(this.#view, viewOf(table));
    this.#clock = clock;
    this.#refusal = refusal;
    this.#left = main.length;
  }

  /** The blocks of a stretch of text, text boxes where they hang. */
  blocks(range: TextRange, depth = 0): readonly Block[] {
    const to = new RowWriter(this.#refusal);
    const text = new PieceWriter();
    let boxes: Block[] = [];
    for (const { start, end, place, narrow } of this.#pieces) {
      for (let at = Math.max(start, range.start); at < Math.min(end, range.end); at += 1) {
        this.#left -= 1;
        if (this.#left < 0) throw damaged();
        if (this.#left % often === 0) this.#clock.check();
        const where = place + (at - start) * (narrow ? 1 : 2);
        const code = narrow ? this.#view.getUint8(where) : this.#view.getUint16(where, true);
        if (code === shapeMark) {
          const hanging = depth === 0 ? (this.#boxes.get(at) ?? []) : [];
          for (const box of hanging) boxes.push(...this.blocks(box, depth + 1));
        } else if (code === paragraphMark || code === cellMark || code === pageMark) {
          const { endsRow, endsCell, depth: tables, shape, style } = this.#propertiesAt(where);
          const ends = endsRow ? 'row' : code === cellMark || endsCell ? 'cell' : 'paragraph';
          const goesOn =
            ends === 'paragraph' && code === paragraphMark && this.#lookAt(where, style) === 'hidden';
          to.write({ pieces: text.take(), boxes, depth: tables, ends, goesOn, shape });
          boxes = [];
        } else {
          const character = narrow ? westernCharacters[code] : String.fromCharCode(code);
          text.write(character ?? '', this.#lookAt(where, this.#propertiesAt(where).style));
        }
      }
    }
    return to.finish();
  }
}
