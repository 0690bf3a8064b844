import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLink } from './data/refuse-links.ts';

const hash = /"sha256":\s*"([0-9a-f]{64})"/gu;

/**
 * SHA-256 of every document that the reports and bulletins of a data folder were read from: an import that was broken off goes on
 * where it stopped, since what it filed is known. Text is searched, not parsed, for speed; a damaged file hides nothing.
 */
export async function findKnown(folder: string): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  const entries = await Promise.all(
    ['reports', 'bulletins'].map(async (kind) =>
      (await isLink(join(folder, kind)))
        ? []
        : readdir(join(folder, kind), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  );
  for (const entry of entries.flat()) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    for (const [, sha256] of text.matchAll(hash)) if (sha256 !== undefined) known.add(sha256);
  }
  return known;
}
