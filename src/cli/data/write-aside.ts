import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

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
    await writeFile(aside, bytes);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** JSON as the data files have it: two spaces, a newline at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
