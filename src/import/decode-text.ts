import { isCommonChinese } from './common-characters.ts';
import { dropPinyin } from './drop-pinyin.ts';
import { ImportError } from './import-error.ts';
import { asciiStart, knownBinary, startsWith } from './sniff.ts';

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What every report is full of, in both scripts: text decoded with a wrong table has hardly any of these. */
const ordinary: ReadonlySet<number> = new Set(
  Array.from('政府信息公開开年工作的一和在有不主動动', (letter) => letter.charCodeAt(0)),
);
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

/** How many characters of a text are Chinese, ordinary Chinese, and not ASCII. */
type Weight = { readonly han: number; readonly ordinary: number; readonly foreign: number };

/** Chinese characters of the first plane; half of a pair beyond it counts for one. */
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xd888) ||
  code === 0x3005 ||
  code === 0x3007;

function weigh(text: string): Weight {
  const count = { han: 0, ordinary: 0, foreign: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // The second half of a pair is no character of its own.
    if (code < 0xdc00 || code > 0xdfff) count.foreign += 1;
    if (!isHan(code)) continue;
    count.han += 1;
    if (ordinary.has(code)) count.ordinary += 1;
  }
  return count;
}

/** How much of a text that is not ASCII is ordinary Chinese, 0 to 1; 0 for a text with next to nothing of it. */
const ordinaryShare = (weight: Weight): number =>
  weight.han < 20 ? 0 : weight.ordinary / Math.max(1, weight.foreign);

/** Whether a text has so many Chinese characters that it must have ordinary ones, and has them. */
const isChinese = (weight: Weight): boolean => ordinaryShare(weight) > 0.02;

/** Strange to be wholly Chinese without an ordinary character: then the table was a wrong one. */
const isPlausible = (weight: Weight): boolean => weight.han < 20 || isChinese(weight);

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
  return broken <= Math.max(1, text.length * brokenShare) && isChinese(weigh(text)) ? text : null;
}

/** UTF-16 without its mark: told by its being Chinese, or by a zero in every other byte. */
const decodeWide = (bytes: Uint8Array): string | null =>
  bytes.length % 2 === 0
    ? (['utf-16le', 'utf-16be']
        .map((encoding) => decode(bytes, encoding))
        .find((text) => text !== null && isChinese(weigh(text))) ?? null)
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
  const weight = plain === null ? null : weigh(plain);
  const wide = weight === null || !isPlausible(weight) ? decodeWide(bytes) : null;
  if (wide !== null) return wide;
  if (hasZero && bytes.filter((byte) => byte === 0).length > bytes.length * brokenShare) {
    throw new ImportError('binary', 'The file is not text.', `byte ${bytes.indexOf(0) + 1}`);
  }
  const label = declared(bytes);
  const encodings = [...new Set([...(label === null ? [] : [label]), 'utf-8', 'gb18030', 'big5'])];
  if (plain !== null && weight !== null && (isPlausible(weight) || isCommonChinese(plain)))
    return isChinese(weight) ? plain : mendWestern(plain);
  const texts = encodings.flatMap((encoding) => {
    const text = decode(bytes, encoding);
    const own = text === null ? null : weigh(text);
    return text !== null && own !== null && isPlausible(own) ? [{ text, share: ordinaryShare(own) }] : [];
  });
  const [best] = texts.toSorted((a, b) => b.share - a.share);
  if (best) return best.text;
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
