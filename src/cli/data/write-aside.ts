import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isAlive } from './process-alive.ts';

/**
 * Writes a file beside its place and then renames it, so that a reader, or a writer that fails, never meets half a
 * file. Does nothing where the content is there already.
 */
export async function writeAside(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  const there = await readFile(path).catch(() => null);
  if (there?.equals(bytes)) return;
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}.aside`;
  try {
    // What lies there is of a process of the same number that was ended, or a link that was laid.
    await rm(aside, { force: true });
    await writeFile(aside, bytes, { flag: 'wx' });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Removes what processes that were ended have left aside in a folder; no link is followed. */
export async function removeLeftAside(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const left = entries.filter(({ name }) => {
    const pid = Number(/\.(\d+)\.aside$/u.exec(name)?.[1] ?? Number.NaN);
    return pid > 0 && !isAlive(pid);
  });
  await Promise.all(left.map(({ parentPath, name }) => rm(join(parentPath, name), { force: true })));
}

/** JSON as the data files have it: two spaces, a newline at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
