import { lstat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { toDataFile } from './data-paths.ts';
import { DataFileError, type Fault } from './data-error.ts';

/** What is wrong with a path of a data folder that is a link: it may lead anywhere. */
export const linkFault = (file: string): Fault => ({
  file,
  problems: [{ kind: 'isLink' }],
});

/** Whether a path is a link; what is not there is none. */
export const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );

/**
 * Refuses a path of a data folder that leads over a link: what is written there would stand elsewhere. The folder itself may
 * be one. Throws a `DataFileError` that names the link.
 */
export async function refuseLinks(folder: string, path: string): Promise<void> {
  let at = folder;
  for (const part of relative(folder, path).split(sep)) {
    at = join(at, part);
    if (!(await isLink(at))) continue;
    const { file, problems } = linkFault(toDataFile(folder, at));
    throw new DataFileError(file, problems);
  }
}
