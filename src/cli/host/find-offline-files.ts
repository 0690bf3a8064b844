import { addressOf } from '../../engine/parse-manifest.ts';
import type { Manifest } from '../../schema/manifest.ts';
import type { OfflineFile, OfflineFiles } from '../../ui/offline/offline-files.ts';
import type { SiteFile } from './site-files.ts';

/** More data than this (bytes) is not kept on a reader's device unasked. */
const dataLimit = 10_000_000;

/** Not asked for by pages, or asked for under an address with a version; the page of a place is that of all places. */
const unasked = /^(?:preview|card|service-worker\.js$|place\/\d|data\/(?!manifest\.json$))/;

/**
 * The engine, the readers of documents and what writes them, the SQL console, sheets of provinces and drawings beside
 * those in the pages: large, and not needed to read a page.
 */
const large =
  /^(?:assets\/(?:duckdb|pdf|lib-|read-|write-|draft-worker|sql-console|.*\.bcmap$)|prepared\/(?:sheet-|\w+-(?:hans|hant|en)-))/;

/** Asked for by pages under an address with their version. */
const versioned = new Set(['early.js']);

/** Named after their content. */
const hashed = /^(?:assets|prepared)\//;

/** The data files as the engine asks for them, version and all; none where they are large. */
function dataFiles({ files }: Manifest): OfflineFile[] {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > dataLimit) return [];
  return files.map((file) => ({ url: `data/${addressOf(file)}`, revision: null }));
}

/** What the service worker of a built site keeps; names with a hash need no revision. */
export function findOfflineFiles(files: readonly SiteFile[], manifest: Manifest): OfflineFiles {
  const asked = files.filter(({ path }) => !unasked.test(path));
  const first = asked
    .filter(({ path }) => !large.test(path))
    .map(({ path, sha256 }) =>
      versioned.has(path)
        ? { url: addressOf({ file: path, sha256 }), revision: null }
        : { url: path, revision: hashed.test(path) ? null : sha256.slice(0, 16) },
    );
  return {
    first: [...first, ...dataFiles(manifest)],
    later: asked.filter(({ path }) => large.test(path)).map(({ path }) => path),
  };
}
