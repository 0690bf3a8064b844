/** A record of an Excel 97–2003 stream ([MS-XLS] 2.1.4): its number, and its data with those of its continuations. */
export type XlsRecord = { readonly id: number; readonly parts: readonly Uint8Array[] };

const continuation = 0x3c;

/** The records of a stream from a place on, each with its continuations. */
export function* xlsRecords(stream: Uint8Array, from = 0): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  let open: { id: number; parts: Uint8Array[] } | null = null;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    const data = stream.subarray(at + 4, at + 4 + size);
    at += 4 + size;
    if (id === continuation) open?.parts.push(data);
    else {
      if (open) yield open;
      open = { id, parts: [data] };
    }
  }
  if (open) yield open;
}

/** Reads numbers and strings over the borders of the parts of a record; a string's characters may change their width there. */
export class PartReader {
  readonly #parts: readonly Uint8Array[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly Uint8Array[]) {
    this.#parts = parts;
  }

  get isDone(): boolean {
    return this.#part >= this.#parts.length - 1 && this.#at >= (this.#parts[this.#part]?.length ?? 0);
  }

  /** Bytes of the part that are left. */
  get left(): number {
    return (this.#parts[this.#part]?.length ?? 0) - this.#at;
  }

  byte(): number {
    while (this.#part < this.#parts.length && this.#at >= (this.#parts[this.#part]?.length ?? 0)) {
      this.#part += 1;
      this.#at = 0;
    }
    const byte = this.#parts[this.#part]?.[this.#at];
    if (byte === undefined) throw new RangeError('The record ends.');
    this.#at += 1;
    return byte;
  }

  uint16(): number {
    const low = this.byte();
    return low | (this.byte() << 8);
  }

  uint32(): number {
    const low = this.uint16();
    return low + this.uint16() * 0x10000;
  }

  skip(count: number): void {
    for (let left = count; left > 0; left -= 1) this.byte();
  }

  /** Characters of one or two bytes each; a part that begins within them says their width anew. */
  characters(count: number, wide: boolean): string {
    let text = '';
    let isWide = wide;
    for (let left = count; left > 0; left -= 1) {
      if (this.#at >= (this.#parts[this.#part]?.length ?? 0)) isWide = (this.byte() & 1) !== 0;
      text += String.fromCharCode(isWide ? this.uint16() : this.byte());
    }
    return text;
  }
}
