/**
 * Writes what hosts and the service worker need into dist (or the folder given). Run last: the lists tell the content of
 * every page.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { manifestName, parseManifest } from '../engine/parse-manifest.ts';
import { billOfMaterials } from './supply/bill-of-materials.ts';
import { buildServiceWorker } from './host/build-service-worker.ts';
import { headerFiles } from './host/header-files.ts';
import { readDataServer } from './host/read-data-server.ts';
import { findOfflineFiles } from './host/find-offline-files.ts';
import { listSiteFiles, siteFilesPath } from './host/site-files.ts';

/** The list of all that is served of others, for those who must know before they host it. */
const billPath = 'host/sbom.cdx.json';

const dist = resolve(process.argv[2] ?? 'dist');

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), content);
}

const manifest = parseManifest(await readFile(join(dist, 'data', manifestName), 'utf8'));
const offline = findOfflineFiles(await listSiteFiles(dist), manifest);
await write(billPath, await billOfMaterials('.'));
await buildServiceWorker(dist, offline);
for (const [path, content] of Object.entries(headerFiles(await readDataServer(dist))))
  await write(path, content);
const files = await listSiteFiles(dist);
await write(siteFilesPath, `${JSON.stringify(files)}\n`);

const megabytes = (files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1);
console.log(
  `${files.length} files to serve, ${megabytes} MB; ${offline.first.length} kept for reading offline`,
);
