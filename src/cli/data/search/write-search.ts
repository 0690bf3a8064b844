import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BesideFile } from '../../../schema/manifest.ts';
import type { PublisherEntry } from '../publishers/publisher-entry.ts';
import { writeAside } from '../write-aside.ts';
import { listTopics } from './list-topics.ts';
import { toSearchIndex } from './to-search-index.ts';

/**
 * Writes what the search box looks in, compressed, into a folder: gzip behind a name to which no host adds an encoding.
 * `held`: how many reports there are of each publisher.
 */
export async function writeSearch(
  folder: string,
  publishers: readonly PublisherEntry[],
  held: ReadonlyMap<string, number>,
): Promise<BesideFile> {
  const index = toSearchIndex(publishers, held, await listTopics());
  const content = gzipSync(JSON.stringify(index), { level: 9 });
  const file = 'search.json.bin';
  await writeAside(join(folder, file), content);
  return { file, bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
}
