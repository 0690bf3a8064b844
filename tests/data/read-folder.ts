import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What the files of a folder hold, by their paths in it; as `latin1`, byte by byte. */
export const readFolder = (
  folder: string,
  encoding: BufferEncoding = 'utf8',
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, encoding)]),
  );
