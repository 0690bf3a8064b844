import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PublisherAlias } from '../../../places/locate.ts';
import type { BesideFile } from '../../../schema/manifest.ts';
import { writeAside } from '../write-aside.ts';
import { toPlaceTable, toTownshipTables } from './to-place-table.ts';

const pack = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 9 });

async function write(folder: string, file: string, content: Uint8Array): Promise<BesideFile> {
  await writeAside(join(folder, file), content);
  return { file, bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
}

let packedTownships: ReadonlyMap<string, Uint8Array> | undefined;

/** The townships of each province, packed once: forty thousand names take seconds. */
function packTownships(): ReadonlyMap<string, Uint8Array> {
  packedTownships ??= new Map([...toTownshipTables()].map(([province, table]) => [province, pack(table)]));
  return packedTownships;
}

/**
 * Writes the register of places into a folder, compressed: gzip behind names to which no host adds an encoding. The
 * townships are in a file a province, which a page loads when it asks for them. The same register, the same bytes.
 */
export async function writePlaces(folder: string, aliases: readonly PublisherAlias[]): Promise<BesideFile> {
  const files: Record<string, BesideFile> = {};
  for (const [province, content] of packTownships()) {
    files[province] = await write(folder, `townships/${province}.json.bin`, content);
  }
  return write(folder, 'places.json.bin', pack(toPlaceTable(aliases, files)));
}
