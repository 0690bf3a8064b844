import type { AsyncBuffer } from 'hyparquet';
import { DataError } from '../query/database.ts';
import type { BesideFile, ManifestFile } from '../schema/manifest.ts';
import { withinSilence } from './silence.ts';
import { addressOf } from './parse-manifest.ts';

/** A file beside the manifest; a table's may be one of a year, and say where its footer begins. */
type FileEntry = BesideFile & Partial<Pick<ManifestFile, 'year' | 'footer'>>;

/** Files up to this size are fetched whole, and checked whole: a year's file among many only where it is tiny. */
const wholeUpTo = ({ year }: FileEntry): number => (year === undefined ? 2_000_000 : 100_000);

/** The end of a larger file that is fetched first, where the manifest does not say how much: what its reader asks for. */
const footerBytes = 2 ** 19;

/**
 * A response of the site's own server. Rejects with a `DataError` that names the file and what its host answered, or that it
 * answered nothing.
 */
async function fetchFile(url: URL, name: string, init: RequestInit = {}): Promise<Response> {
  const asked = new AbortController();
  let response: Response;
  try {
    const answer = fetch(url, { ...init, signal: asked.signal });
    response = await withinSilence(answer, name, () => {
      asked.abort();
    });
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new DataError(`${name} could not be fetched: the connection failed. Try again.`, name, { cause });
  }
  if (!response.ok) {
    throw new DataError(
      `${name} could not be fetched: the server answered ${response.status}. Check that the whole data folder was copied, then try again.`,
      name,
    );
  }
  return response;
}

/** All of a body, so long as some of it comes. */
async function readBody(response: Response, name: string): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  if (!reader) return new ArrayBuffer(0);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await withinSilence(reader.read(), name, () => void reader.cancel());
      if (done) break;
      parts.push(value);
      length += value.byteLength;
    }
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new DataError(`${name} was cut off on its way. Try again.`, name, { cause });
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole.buffer;
}

/** The text of a file of the site's own server; rejects as `fetchFile` does, and where it stops on its way. */
export const fetchText = async (url: URL, name: string, init: RequestInit = {}): Promise<string> =>
  new TextDecoder().decode(await readBody(await fetchFile(url, name, init), name));

/** On plain http browsers have no `crypto.subtle`: a script does it there, in some 7 ms a megabyte. */
async function digest(bytes: ArrayBuffer): Promise<Uint8Array> {
  if ('subtle' in crypto) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return sha256(new Uint8Array(bytes));
}

/** In lower-case hex. */
const sha256 = async (bytes: ArrayBuffer): Promise<string> =>
  Array.from(await digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function whatIsWrong(entry: FileEntry, bytes: ArrayBuffer): Promise<string | null> {
  if (bytes.byteLength !== entry.bytes)
    return `it has ${bytes.byteLength} bytes, the manifest says ${entry.bytes}`;
  return (await sha256(bytes)) === entry.sha256 ? null : 'its SHA-256 is not that of the manifest';
}

const fromBytes = (bytes: ArrayBuffer): AsyncBuffer => ({
  byteLength: bytes.byteLength,
  slice: (start, end) => bytes.slice(start, end),
});

/** A damaged whole file is fetched once more past the browser's cache, which may hold the file of an older version. */
async function openWhole(url: URL, entry: FileEntry, first?: Response): Promise<AsyncBuffer> {
  const bytes = await readBody(first ?? (await fetchFile(url, entry.file)), entry.file);
  if ((await whatIsWrong(entry, bytes)) === null) return fromBytes(bytes);
  const again = await readBody(await fetchFile(url, entry.file, { cache: 'reload' }), entry.file);
  const wrong = await whatIsWrong(entry, again);
  if (wrong === null) return fromBytes(again);
  throw new DataError(
    `${entry.file} is not the file of its manifest: ${wrong}. Reload the page; if that does not help, copy the data folder again.`,
    entry.file,
  );
}

const rangeOf = (start: number, end: number): RequestInit => ({
  headers: { Range: `bytes=${start}-${end - 1}` },
});

async function readRange(
  response: Response,
  entry: FileEntry,
  start: number,
  end: number,
): Promise<ArrayBuffer> {
  const bytes = await readBody(response, entry.file);
  const range = response.headers.get('Content-Range');
  if (bytes.byteLength !== end - start || (range !== null && !range.endsWith(`/${entry.bytes}`))) {
    throw new DataError(
      `${entry.file} is not the file of its manifest: the server sent ${range ?? `${bytes.byteLength} bytes`} of ${entry.bytes}. Reload the page.`,
      entry.file,
    );
  }
  return bytes;
}

/** Ranges where the host answers the first one with 206; a host that sends the whole file has sent it for good. */
async function openRanges(url: URL, entry: FileEntry): Promise<AsyncBuffer> {
  const tail = Math.max(0, entry.bytes - (entry.footer ?? footerBytes));
  const first = await fetchFile(url, entry.file, rangeOf(tail, entry.bytes));
  if (first.status !== 206) return openWhole(url, entry, first);
  const end = await readRange(first, entry, tail, entry.bytes);
  return {
    byteLength: entry.bytes,
    async slice(start, stop = entry.bytes) {
      if (start >= tail) return end.slice(start - tail, stop - tail);
      return readRange(await fetchFile(url, entry.file, rangeOf(start, stop)), entry, start, stop);
    },
  };
}

/**
 * A data file below `dataUrl`: whole and checked against its SHA-256 when small, else by ranges where the host has
 * them.
 */
export function openFile(dataUrl: string, entry: FileEntry): Promise<AsyncBuffer> {
  const url = new URL(addressOf(entry), dataUrl);
  return entry.bytes <= wholeUpTo(entry) ? openWhole(url, entry) : openRanges(url, entry);
}
