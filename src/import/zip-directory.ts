import { ImportError } from './import-error.ts';
import { checkCount, limits } from './limits.ts';

/** A file of an archive as the archive's directory tells of it; `start` is where its record begins. */
export type ZipEntry = {
  readonly name: string;
  readonly packing: 'stored' | 'deflated';
  readonly packedSize: number;
  readonly size: number;
  readonly start: number;
};

const endRecord = 0x06054b50;
const centralRecord = 0x02014b50;
const localRecord = 0x04034b50;
const packings: Readonly<Record<number, ZipEntry['packing']>> = { 0: 'stored', 8: 'deflated' };
/** Small files may unpack to many times their size. */
const small = 64 * 1024;

export const damagedArchive = (place?: string): ImportError =>
  new ImportError('damaged', 'The archive is damaged and cannot be opened.', place);

/** Whether the bytes begin as a ZIP archive does (Word files do, too). */
export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

function findEnd(view: DataView): number {
  const furthest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= furthest; at -= 1) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  throw damagedArchive();
}

/** Names are UTF-8 where they can be; else GB18030, as Chinese Windows writes them. */
function readName(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return new TextDecoder('utf-8').decode(bytes);
}

function readEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  checkCount('entries', count);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== centralRecord) throw damagedArchive();
    const encrypted = (view.getUint16(at + 8, true) & 1) !== 0;
    const packing = packings[view.getUint16(at + 10, true)];
    const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const nameLength = view.getUint16(at + 28, true);
    const name = readName(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    const start = view.getUint32(at + 42, true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name.endsWith('/')) continue;
    if (encrypted) {
      throw new ImportError('password', 'The archive asks for a password. Unpack it first.', name);
    }
    if (packing === undefined) {
      throw new ImportError('unsupported', 'The archive is packed in a way that cannot be read.', name);
    }
    unpacked += size;
    if (unpacked > limits.unpacked || size > Math.max(packedSize * limits.ratio, small)) {
      throw new ImportError('too_large', 'The archive unpacks to far more than a report can hold.', name);
    }
    entries.push({ name, packing, packedSize, size, start });
  }
  return entries;
}

/**
 * What is in a ZIP archive, from its directory; folders are left out. Throws `ImportError`: `damaged`, `unsupported` (a
 * password, another packing), `too_large` (too many files, or too much once unpacked).
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length < 22) throw damagedArchive();
  try {
    return readEntries(bytes);
  } catch (error) {
    throw error instanceof ImportError ? error : damagedArchive();
  }
}

/** The packed bytes of a file of an archive. Throws `ImportError` (`damaged`) where they are not there. */
export function packedBytes(bytes: Uint8Array, { name, packedSize, start }: ZipEntry): Uint8Array {
  if (start + 30 > bytes.length) throw damagedArchive(name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(start, true) !== localRecord) throw damagedArchive(name);
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(from, from + packedSize);
  if (packed.length !== packedSize) throw damagedArchive(name);
  return packed;
}
