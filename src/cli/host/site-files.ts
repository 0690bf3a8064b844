import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of a built site: its path below the root, its size in bytes and its SHA-256 in hex. */
export type SiteFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** Where a built site tells its files, for `npm run host-check`. */
export const siteFilesPath = 'host/files.json';

/** Read by programs of hosts, not served to readers. */
const forHosts = /^(?:host\/|_headers$|\.nojekyll$)/;

/** Every file of a built site that is there to be served, by path. */
export async function listSiteFiles(dist: string): Promise<SiteFile[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !forHosts.test(path))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(dist, path));
      return {
        path,
        bytes: content.byteLength,
        sha256: createHash('sha256').update(content).digest('hex'),
      };
    }),
  );
}
