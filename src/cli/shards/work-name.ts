import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../../', import.meta.url));

/** The program's own sources: what another version of them has read is other work. */
async function hashSources(hash: Hash): Promise<void> {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  for (const path of paths.sort()) hash.update(path.slice(sources.length)).update(await readFile(path));
}

/** What some work of shards is called: by its kind, by what else decides it, and by the program that does it. */
export async function workName(kind: 'compile' | 'import', decides: (hash: Hash) => void): Promise<string> {
  const hash = createHash('sha256');
  await hashSources(hash);
  decides(hash);
  return `${kind}-${hash.digest('hex').slice(0, 16)}`;
}

/** The first digits of the SHA-256 of a file; of one that cannot be read, none. */
export async function contentName(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(path)) hash.update(part as Buffer);
  } catch {
    // Why it cannot be read is told by whoever reads it.
    return 'unread';
  }
  return hash.digest('hex').slice(0, 16);
}
