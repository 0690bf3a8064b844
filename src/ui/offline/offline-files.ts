/** A file of the site as the service worker keeps it: its address below the root, and what tells its content. */
export type OfflineFile = { readonly url: string; readonly revision: string | null };

/**
 * What is kept for reading without a connection: `first` with the first visit (pages, words, scripts, data), `later` once
 * the page is at rest (the engine, the readers of documents).
 */
export type OfflineFiles = { readonly first: readonly OfflineFile[]; readonly later: readonly string[] };

/** What a page tells its service worker once it is at rest. */
export const keepLater = 'keep-later';
