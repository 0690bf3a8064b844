import { Inflate } from 'fflate';
import { ImportError } from './import-error.ts';
import { checkSize } from './limits.ts';
import { damagedArchive, listZip, packedBytes, type ZipEntry } from './zip-directory.ts';

/** A file of an archive; `read` unpacks it. */
export type ArchiveFile = { readonly name: string; readonly read: () => Uint8Array };

/** Bytes handed to the unpacker at a time, so that one that gives more than it said is stopped soon. */
const slice = 16 * 1024;

function inflate(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damagedArchive(name);
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : damagedArchive(name);
  }
  if (length !== size) throw damagedArchive(name);
  return out;
}

/**
 * The files of a ZIP archive; nothing is unpacked before `read`, which refuses a file that unpacks to another size than
 * the archive says. Throws `ImportError` as `listZip`, and `empty`.
 */
export function readZip(bytes: Uint8Array): readonly ArchiveFile[] {
  checkSize(bytes);
  return listZip(bytes).map((entry) => ({
    name: entry.name,
    read: () => {
      const packed = packedBytes(bytes, entry);
      return entry.packing === 'stored' ? packed.slice() : inflate(packed, entry);
    },
  }));
}
