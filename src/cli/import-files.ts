import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isReadable } from '../import/readable-name.ts';

/**
 * The files of a list of files and folders, folders with all their folders, in the order of names. A path that is not
 * there stays in the list, so that reading it names it.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
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
      .filter((entry) => entry.isFile() && isReadable(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    found.push(...names.sort());
  }
  return found;
}
