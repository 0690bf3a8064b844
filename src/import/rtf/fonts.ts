/** Encodings by the number of a font's character set (RTF 1.9.1, \fcharset) and by code page (\ansicpg). */
const bySet: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  204: 'windows-1251',
  238: 'windows-1250',
};
const byPage: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8',
};

const decoders = new Map<string, TextDecoder>();

/** The text of bytes in an encoding; what is broken is a sign that is no text. */
export function decodeAs(encoding: string, bytes: readonly number[]): string {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder.decode(new Uint8Array(bytes));
}

/** The encodings of the fonts of a file. */
export class Fonts {
  readonly #sets = new Map<number, number>();
  #page = 'windows-1252';
  #defining = 0;

  setCodePage(page: number): void {
    this.#page = byPage[page] ?? `windows-${page >= 1250 && page <= 1258 ? page : 1252}`;
  }

  /** Takes a control word of the table of fonts. */
  define(word: string, value: number | null): void {
    if (word === 'f') this.#defining = value ?? 0;
    if (word === 'fcharset') this.#sets.set(this.#defining, value ?? 0);
  }

  /**
   * The encoding of text in a font. A Western font in a Chinese file may have been set behind the text: the bytes of that
   * are of the file's code page.
   */
  encodingOf(font: number | null): string {
    const set = font === null ? undefined : this.#sets.get(font);
    return set === undefined || set <= 1 ? this.#page : (bySet[set] ?? this.#page);
  }
}
