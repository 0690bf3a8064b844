import { dropReadings } from './drop-readings.ts';
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

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Strange to be wholly Chinese without an ordinary character: then the table was a wrong one. */
function isPlausible(text: string): boolean {
  const characters = text.match(han)?.length ?? 0;
  return characters < 20 || (text.match(ordinary)?.length ?? 0) / characters > 0.02;
}

function declared(bytes: Uint8Array): string | null {
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(asciiStart(bytes))?.[1]?.toLowerCase();
  return label === 'gb2312' || label === 'gbk' || label === 'gb_2312-80' ? 'gb18030' : (label ?? null);
}

/** The line of the first byte that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.indexOf('\uFFFD');
  return text.slice(0, at < 0 ? text.length : at).split('\n').length;
}

/**
 * The text of bytes: byte order mark, then strict UTF-8, then what the markup declares, GB18030, Big5. A wrong
 * table is refused rather than guessed. Throws `ImportError`: `empty`, `binary`, `encoding`.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = marks.find(([, head]) => startsWith(bytes, head));
  const text = mark ? decode(bytes.subarray(mark[1].length), mark[0]) : decodeUnmarked(bytes);
  if (text === null) {
    throw new ImportError(
      'encoding',
      'The characters are in no encoding that can be told (UTF-8, GB18030 and Big5 were tried). Save the file as UTF-8.',
      `line ${brokenLine(bytes)}`,
    );
  }
  if (text.trim() === '') throw new ImportError('empty', 'The file holds no text.');
  return dropReadings(text);
}

function decodeUnmarked(bytes: Uint8Array): string | null {
  const binary = knownBinary(bytes);
  if (binary !== null) throw new ImportError('binary', `The file is not text but ${binary}.`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new ImportError('binary', 'The file is not text.', `byte ${zero + 1}`);
  const label = declared(bytes);
  for (const encoding of new Set(['utf-8', ...(label === null ? [] : [label]), 'gb18030', 'big5'])) {
    const text = decode(bytes, encoding);
    if (text !== null && isPlausible(text)) return text;
  }
  return null;
}
