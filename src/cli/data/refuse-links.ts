import { lstat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { DataFileError } from './data-error.ts';

/**
 * Refuses a path of a data folder that leads over a link: what is written there would stand elsewhere. The folder itself may
 * be one. Throws a `DataFileError` that names the link.
 */
export async function refuseLinks(folder: string, path: string): Promise<void> {
  let at = folder;
  for (const part of relative(folder, path).split(sep)) {
    at = join(at, part);
    const entry = await lstat(at).catch(() => null);
    if (entry?.isSymbolicLink() !== true) continue;
    throw new DataFileError(
      relative(folder, at).split(sep).join('/'),
      ['it is a link, which is not followed; put the folder or file itself in its place'],
      'data_link',
    );
  }
}
