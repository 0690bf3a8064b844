import { ImportError } from '../import-error.ts';

/** A part of a page saved as one file: what it says it is, and its bytes. */
export type MimePart = { readonly type: string; readonly bytes: Uint8Array };

const deepest = 8;

type Headers = ReadonlyMap<string, string>;

/** The headers of a part (RFC 822: a line that begins with white space goes on), and where its body begins. */
function readHeaders(
  text: string,
  from: number,
  to: number,
): { readonly headers: Headers; readonly body: number } {
  const headers = new Map<string, string>();
  let at = from;
  let name = '';
  while (at < to) {
    const end = text.indexOf('\n', at);
    const next = end < 0 || end >= to ? to : end + 1;
    const line = text.slice(at, next).replace(/\r?\n$/u, '');
    at = next;
    if (line === '') break;
    const field = /^([\w-]+):\s*(.*)$/u.exec(line);
    if (field) {
      name = (field[1] ?? '').toLowerCase();
      headers.set(name, field[2] ?? '');
    } else if (/^\s/u.test(line) && name !== '')
      headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
  }
  return { headers, body: at };
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const fromQuoted = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function fromBase64(text: string): string {
  const plain = text.replace(/[^A-Za-z\d+/]/gu, '');
  try {
    return atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0)));
  } catch {
    throw new ImportError('damaged', 'A part of the saved page is damaged.');
  }
}

/** The text before decoding keeps one character for one byte: latin-1 as browsers have it gives some others back. */
function decode(raw: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'quoted-printable') return toBytes(fromQuoted(binary(raw)));
  if (encoding === 'base64') return toBytes(fromBase64(latin(raw)));
  return raw;
}

const chunk = 0x8000;

/** Bytes as characters of the same numbers. */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return text;
}

/** The parts of a MIME message, those of parts in parts in their place (RFC 2046, 2557). Throws `ImportError`. */
export function mimeParts(bytes: Uint8Array): readonly MimePart[] {
  const text = binary(bytes);
  const read = (from: number, to: number, depth: number): readonly MimePart[] => {
    if (depth > deepest) throw new ImportError('too_deep', 'The saved page is nested too deeply.');
    const { headers, body } = readHeaders(text, from, to);
    const type = headers.get('content-type') ?? 'text/plain';
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/iu.exec(type);
    if (!/^multipart\//iu.test(type) || !boundary) {
      const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
      return [
        {
          type: type.replace(/;.*$/u, '').trim().toLowerCase(),
          bytes: decode(bytes.subarray(body, to), encoding),
        },
      ];
    }
    const mark = `--${boundary[1] ?? boundary[2] ?? ''}`;
    const parts: MimePart[] = [];
    let start = text.indexOf(mark, body);
    while (start >= 0 && start < to) {
      const line = text.indexOf('\n', start);
      if (line < 0 || text.startsWith('--', start + mark.length)) break;
      const next = text.indexOf(`\n${mark}`, line);
      const end = next < 0 || next > to ? to : text[next - 1] === '\r' ? next - 1 : next;
      parts.push(...read(line + 1, Math.max(line + 1, end), depth + 1));
      start = next < 0 ? -1 : next + 1;
    }
    return parts;
  };
  return read(0, text.length, 0);
}
