import { isMarkup } from './html/escaped-markup.ts';
import { limits } from './limits.ts';

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['OLE', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

export const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/** The name of a well-known format that is not plain text, by its first bytes; null for none. */
export function knownBinary(bytes: Uint8Array): string | null {
  return signatures.find(([, head]) => startsWith(bytes, head))?.[0] ?? null;
}

/** The start of the bytes as ASCII, other bytes dropped (so that UTF-16 markup can be told as well). */
export function asciiStart(bytes: Uint8Array, length = 4096): string {
  let text = '';
  for (const byte of bytes.subarray(0, length)) {
    if (byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127)) {
      text += String.fromCharCode(byte);
    }
  }
  return text;
}

/** Markup at the start, or a table of it anywhere, whatever the name says; a name alone is believed where markup comes later. */
export function looksLikeHtml(bytes: Uint8Array, name: string): boolean {
  if (knownBinary(bytes) !== null) return false;
  const start = asciiStart(bytes).trimStart();
  if (/^<(!doctype html|html|head|body|meta|title|table|div|p|style|\?xml)\b/i.test(start)) return true;
  if (/<(html|body|table|tr|td|div|p)[\s>]/i.test(start)) return true;
  if (/\.x?html?$/i.test(name) && /<\/?[a-z][^<>]*>/i.test(start)) return true;
  return isMarkup(asciiStart(bytes, limits.plainBytes));
}

/** A page saved as one file: the headers of a message, one of which says that it is one. */
export function looksLikeMht(bytes: Uint8Array): boolean {
  if (knownBinary(bytes) !== null) return false;
  const start = asciiStart(bytes).trimStart();
  const head = start.slice(0, /\r?\n\r?\n/u.exec(start)?.index ?? start.length);
  return /^[\w-]+:/u.test(head) && /^mime-version:/imu.test(head) && /^content-type:/imu.test(head);
}
