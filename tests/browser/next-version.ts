import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { toFile } from '../../src/cli/data/table-files.ts';
import { buildServiceWorker } from '../../src/cli/host/build-service-worker.ts';
import { findOfflineFiles } from '../../src/cli/host/find-offline-files.ts';
import { listSiteFiles } from '../../src/cli/host/site-files.ts';
import { addressOf, manifestName, parseManifest } from '../../src/engine/parse-manifest.ts';
import { toParquet } from '../../src/engine/to-parquet.ts';
import type { Manifest } from '../../src/schema/manifest.ts';

/** The files that name others: pages, scripts, styles, and what was worked out for the pages. */
const naming: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.json']);

/** `name-HASH.ending`, for files that are named after their content; the next version has another hash. */
const hashed = /-([\w-]{8}|[0-9a-f]{12})(?=\.)/u;
const nextName = (name: string): string =>
  name.replace(hashed, (hash) => `-${hash.slice(5)}${hash.slice(1, 5)}`);

/** Twice as many items through every channel, as a file of its own beside the manifest that names it. */
async function writeNextData(folder: string): Promise<Manifest> {
  const now = parseManifest(await readFile(join(folder, manifestName), 'utf8'));
  const files = await Promise.all(
    now.files.map(async (entry) => {
      if (entry.table !== 'channels') return entry;
      const path = join(folder, entry.file);
      const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
      const doubled = rows.map((row) => ({
        ...row,
        items: row.items === null ? null : 2 * Number(row.items),
      }));
      const next = toFile(
        'channels',
        { file: entry.file, year: entry.year ?? null, rows: rows.length },
        toParquet('channels', doubled),
      );
      await writeFile(path, next.content);
      return next.entry;
    }),
  );
  const next: Manifest = { ...now, version: 'bbbbbbbbbbbb', files };
  await writeFile(join(folder, manifestName), JSON.stringify(next));
  return next;
}

const addressOfEarly = (script: string): string =>
  addressOf({ file: 'early.js', sha256: createHash('sha256').update(script).digest('hex') });

/**
 * Makes of a built site the one that a later build could have made: every script, style and prepared file has another name,
 * the script before the page is another, and the items of all channels are twice as many. Gives the versions of the data.
 */
export async function makeNextVersion(
  from: string,
  to: string,
): Promise<{ readonly before: string; readonly after: string }> {
  await cp(from, to, { recursive: true });
  const { version } = parseManifest(await readFile(join(from, 'data', manifestName), 'utf8'));
  const renamed = new Map<string, string>();
  for (const folder of ['assets', 'prepared']) {
    for (const name of await readdir(join(to, folder))) {
      const next = nextName(name);
      renamed.set(name, next);
      await rename(join(to, folder, name), join(to, folder, next));
    }
  }
  const manifest = await writeNextData(join(to, 'data'));
  const early = join(to, 'early.js');
  const script = await readFile(early, 'utf8');
  const nextScript = `${script}document.documentElement.dataset.early = 'next';\n`;
  await writeFile(early, nextScript);
  const paths = (await readdir(to, { recursive: true })).filter(
    (path) => naming.has(extname(path)) && !path.startsWith('data') && !/^(?:place.\d|host)/u.test(path),
  );
  for (const path of paths) {
    const text = await readFile(join(to, path), 'utf8');
    const next = text
      .replaceAll(/[\w.-]+-(?:[\w-]{8}|[0-9a-f]{12})\.[\w.]+\w/gu, (name) => renamed.get(name) ?? name)
      .replaceAll(version, manifest.version)
      .replaceAll(addressOfEarly(script), addressOfEarly(nextScript));
    if (next !== text) await writeFile(join(to, path), next);
  }
  await buildServiceWorker(to, findOfflineFiles(await listSiteFiles(to), manifest));
  return { before: version, after: manifest.version };
}
