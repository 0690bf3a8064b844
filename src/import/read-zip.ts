import { Inflate } from 'fflate';
import { ImportError } from './import-error.ts';
import { checkCount, checkSize, limits } from './limits.ts';

/** A file of an archive; `read` unpacks it, and refuses what unpacks to far more than it says. */
export type ArchiveFile = { readonly name: string; readonly read: () => Uint8Array };

const endRecord = 0x06054b50;
const centralRecord = 0x02014b50;
const localRecord = 0x04034b50;
const stored = 0;
const deflated = 8;
const slice = 16 * 1024;

const damaged = (place?: string): ImportError =>
  new ImportError('damaged', 'The archive is damaged and cannot be opened.', place);

function findEnd(view: DataView): number {
  const furthest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= furthest; at -= 1) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  throw damaged();
}

/** Names are UTF-8 where the archive says so or they can be; else GB18030, as Chinese Windows writes them. */
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

function inflate(packed: Uint8Array, size: number, name: string): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(name);
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : damaged(name);
  }
  if (length !== size) throw damaged(name);
  return out;
}

/**
 * The files of a ZIP archive, from its directory; nothing is unpacked yet. Folders are left out. Throws `ImportError`:
 * `empty`, `damaged`, `unsupported` (a password, ZIP64), `too_large` (too many files, or too much once unpacked).
 */
export function readZip(bytes: Uint8Array): readonly ArchiveFile[] {
  checkSize(bytes);
  try {
    return readDirectory(bytes);
  } catch (error) {
    throw error instanceof ImportError ? error : damaged();
  }
}

function readDirectory(bytes: Uint8Array): readonly ArchiveFile[] {
  if (bytes.length < 22) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  checkCount('entries', count);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  const files: ArchiveFile[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== centralRecord) throw damaged();
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const nameLength = view.getUint16(at + 28, true);
    const name = readName(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    const start = view.getUint32(at + 42, true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name.endsWith('/')) continue;
    if ((flags & 1) !== 0) {
      throw new ImportError('unsupported', 'The archive asks for a password. Unpack it first.', name);
    }
    unpacked += size;
    if (unpacked > limits.unpacked || size > Math.max(packedSize, slice) * limits.ratio) {
      throw new ImportError('too_large', 'The archive unpacks to far more than a report can hold.', name);
    }
    if (method !== stored && method !== deflated) {
      throw new ImportError('unsupported', 'The archive is packed in a way that cannot be read.', name);
    }
    files.push({
      name,
      read: () => {
        if (start + 30 > bytes.length || view.getUint32(start, true) !== localRecord) throw damaged(name);
        const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
        const packed = bytes.subarray(from, from + packedSize);
        if (packed.length !== packedSize) throw damaged(name);
        return method === stored ? packed.slice() : inflate(packed, size, name);
      },
    });
  }
  return files;
}

/** Whether the bytes begin as a ZIP archive does (Word files do, too). */
export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
