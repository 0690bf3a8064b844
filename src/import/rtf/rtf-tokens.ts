/** What rich text is made of. `word`: a control word with its number; a control symbol is a word of one sign. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly byte: number };

const [open, close, backslash, space, newline, feed, quote] = [0x7b, 0x7d, 0x5c, 0x20, 0x0a, 0x0d, 0x27];
const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const longestWord = 32;

/** The tokens of rich text (RTF 1.9.1); the bytes behind `\bin` are passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  const peek = (): number => bytes[at] ?? -1;
  while (at < bytes.length) {
    const byte = peek();
    at += 1;
    if (byte === open) yield { kind: 'open' };
    else if (byte === close) yield { kind: 'close' };
    else if (byte === newline || byte === feed) continue;
    else if (byte !== backslash) yield { kind: 'byte', byte };
    else if (peek() === quote) {
      const code = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
      at += 3;
      yield { kind: 'byte', byte: Number.isNaN(code) ? 0x3f : code };
    } else if (!isLetter(peek())) {
      const symbol = peek();
      at += 1;
      if (symbol === open || symbol === close || symbol === backslash) yield { kind: 'byte', byte: symbol };
      else {
        const isBreak = symbol === newline || symbol === feed;
        yield { kind: 'word', word: isBreak ? 'par' : String.fromCharCode(Math.max(0, symbol)), value: null };
      }
    } else {
      let word = '';
      for (; isLetter(peek()) && word.length < longestWord; at += 1) word += String.fromCharCode(peek());
      let digits = '';
      if (peek() === 0x2d && isDigit(bytes[at + 1] ?? -1)) {
        digits = '-';
        at += 1;
      }
      for (; isDigit(peek()) && digits.length < 12; at += 1) digits += String.fromCharCode(peek());
      if (peek() === space) at += 1;
      const value = digits === '' ? null : Number(digits);
      if (word === 'bin') at += Math.max(0, value ?? 0);
      else yield { kind: 'word', word, value };
    }
  }
}
