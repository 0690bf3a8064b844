import { dropPinyin } from './drop-pinyin.ts';
import { ImportError } from './import-error.ts';
import { asciiStart, knownBinary, startsWith } from './sniff.ts';

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What every report is full of, in both scripts: text decoded with a wrong table has hardly any of these. */
const ordinary = /[政府信息公開开年工作的一和在有不主動动]/gu;
const han = /\p{Script=Han}/gu;
/** A byte in so many characters may be broken, and one in any text: more, and the table is a wrong one. */
const brokenShare = 1 / 200;
const replacement = '\uFFFD';

function decode(bytes: Uint8Array, encoding: string, fatal = true): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

const foreign = /\P{ASCII}/gu;

/** How much of a text that is not ASCII is ordinary Chinese, 0 to 1; 0 for a text with next to nothing of it. */
function ordinaryShare(text: string): number {
  if ((text.match(han)?.length ?? 0) < 20) return 0;
  return (text.match(ordinary)?.length ?? 0) / (text.match(foreign)?.length ?? 1);
}

/** Whether a text has so many Chinese characters that it must have ordinary ones, and has them. */
const isChinese = (text: string): boolean => ordinaryShare(text) > 0.02;

/** Strange to be wholly Chinese without an ordinary character: then the table was a wrong one. */
const isPlausible = (text: string): boolean => (text.match(han)?.length ?? 0) < 20 || isChinese(text);

/** The encoding that the markup declares; one of Western letters is never that of a report, whatever it says. */
function declared(bytes: Uint8Array): string | null {
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(asciiStart(bytes))?.[1]?.toLowerCase();
  if (label === undefined || /^(?:iso-?8859|latin|l1$|windows-125|cp125|us-ascii|ascii)/.test(label))
    return null;
  return label === 'gb2312' || label === 'gbk' || label === 'gb_2312-80' ? 'gb18030' : label;
}

/** The line of the first byte that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.indexOf(replacement);
  return text.slice(0, at < 0 ? text.length : at).split('\n').length;
}

/** A text with a few bytes that no table has: each stands as U+FFFD, so that no number and no label closes over it. */
function decodeBroken(bytes: Uint8Array, encoding: string): string | null {
  const text = decode(bytes, encoding, false);
  if (text === null) return null;
  const broken = text.split(replacement).length - 1;
  return broken <= Math.max(1, text.length * brokenShare) && isChinese(text) ? text : null;
}

/** UTF-16 without its mark: told by its being Chinese, or by a zero in every other byte. */
const decodeWide = (bytes: Uint8Array): string | null =>
  bytes.length % 2 === 0
    ? (['utf-16le', 'utf-16be']
        .map((encoding) => decode(bytes, encoding))
        .find((text) => text !== null && isChinese(text)) ?? null)
    : null;

/** NUL bytes that a damaged copy left in a text: none may close up two digits. */
function withoutNul(text: string): string {
  return text.includes('\0') ? text.replace(/(?<=\d)\0+(?=\d)/g, replacement).replaceAll('\0', '') : text;
}

const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text whose bytes were once taken for Western letters and saved as such (å®¿è¿): those bytes; null for another. */
function westernBytes(text: string): Uint8Array | null {
  const letters = text.match(/[\u0080-\u00ff]/g)?.length ?? 0;
  if (letters < 40) return null;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const high = cp1252.indexOf(text.charAt(at));
    if (code > 0xff && high < 0) return null;
    bytes[at] = high >= 0 ? 0x80 + high : code;
  }
  return bytes;
}

function mendWestern(text: string): string {
  const bytes = westernBytes(text);
  return bytes
    ? (['utf-8', 'gb18030'].map((each) => decodeBroken(bytes, each)).find((each) => each !== null) ?? text)
    : text;
}

function decodeUnmarked(bytes: Uint8Array): string | null {
  const binary = knownBinary(bytes);
  if (binary !== null) throw new ImportError('binary', `The file is not text but ${binary}.`);
  const hasZero = bytes.includes(0);
  const plain = hasZero ? null : decode(bytes, 'utf-8');
  const wide = plain === null || !isPlausible(plain) ? decodeWide(bytes) : null;
  if (wide !== null) return wide;
  if (hasZero && bytes.filter((byte) => byte === 0).length > bytes.length * brokenShare) {
    throw new ImportError('binary', 'The file is not text.', `byte ${bytes.indexOf(0) + 1}`);
  }
  const label = declared(bytes);
  const encodings = [...new Set([...(label === null ? [] : [label]), 'utf-8', 'gb18030', 'big5'])];
  if (plain !== null && isPlausible(plain)) return isChinese(plain) ? plain : mendWestern(plain);
  const texts = encodings
    .map((encoding) => decode(bytes, encoding))
    .filter((text) => text !== null && isPlausible(text));
  const best = texts.toSorted((a, b) => ordinaryShare(b ?? '') - ordinaryShare(a ?? ''))[0];
  if (best) return best;
  return encodings.map((encoding) => decodeBroken(bytes, encoding)).find((text) => text !== null) ?? null;
}

/**
 * The text of bytes: byte order mark, then UTF-16 and strict UTF-8, then what the markup declares, GB18030, Big5; then
 * these with a few broken bytes, each U+FFFD. A wrong table is refused rather than guessed. Throws `ImportError`:
 * `empty`, `binary`, `encoding`.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = marks.find(([, head]) => startsWith(bytes, head));
  const rest = mark && bytes.subarray(mark[1].length);
  const text = rest ? (decode(rest, mark[0]) ?? decodeBroken(rest, mark[0])) : decodeUnmarked(bytes);
  if (text === null) {
    throw new ImportError(
      'encoding',
      'The characters are in no encoding that can be told (UTF-8, UTF-16, GB18030 and Big5 were tried). Save the file as UTF-8.',
      `line ${brokenLine(bytes)}`,
    );
  }
  if (text.trim() === '') throw new ImportError('empty', 'The file holds no text.');
  return dropPinyin(withoutNul(text));
}
