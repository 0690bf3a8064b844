import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isReadable } from '../import/readable-name.ts';

/** What systems and offices leave beside documents. */
const hidden = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/i;

/**
 * The files of a list of files and folders, folders with all their folders, in the order of names. A path that is not
 * there stays in the list, so that reading it names it. `leftAside` are files of the folders that are no documents.
 */
export async function findFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly leftAside: readonly string[] }> {
  const found: string[] = [];
  const leftAside: string[] = [];
  for (const path of paths) {
    const folder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    if (!folder) {
      found.push(path);
      continue;
    }
    const names = (await readdir(path, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !hidden.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const name of names) (isReadable(name) ? found : leftAside).push(name);
  }
  return { files: found, leftAside };
}
