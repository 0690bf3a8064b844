import { clientsClaim } from 'workbox-core';
import { getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { keepLater, type OfflineFiles } from './offline-files.ts';

type WorkerEvent = Event & { readonly data?: unknown; readonly waitUntil: (work: Promise<unknown>) => void };

/** Put in by the build. */
declare const __OFFLINE_FILES__: OfflineFiles;
const files = __OFFLINE_FILES__;
const scope = new URL('./', self.location.href);
const laterCache = `gongkai-later ${scope.pathname}`;
const later = files.later.map((url) => new URL(url, scope).href);

/** A page's own address, without what its link carries. */
const pageAddress = (url: URL): string => `${url.origin}${url.pathname.replace(/[^/]*$/, '')}index.html`;

/** From the network, so that new data shows at once; without one, as last kept. */
async function networkFirst(request: Request, kept: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const response = await matchPrecache(kept);
    if (response) return response;
    throw error;
  }
}

const isManifest = (url: URL): boolean => url.href === new URL('data/manifest.json', scope).href;

/** The page of all places at the place whose own page an address names; null for any other address. */
function pageOfPlace({ href }: URL): string | null {
  const [, page, code] = /^([^?#]*\/place\/)(\d{6})\/(?:index\.html)?(?=[?#]|$)/u.exec(href) ?? [];
  return page === undefined || code === undefined ? null : `${page}?at=${code}`;
}

/** A place has no page of its own on the device: the one of all places stands for it. */
async function openPage(request: Request, url: URL): Promise<Response> {
  const place = pageOfPlace(url);
  if (place === null) return networkFirst(request, pageAddress(url));
  return fetch(request).catch(() => Response.redirect(place));
}

clientsClaim();
precache([...files.first]);

registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ request, url }) => openPage(request, url),
);
registerRoute(
  ({ url }) => isManifest(url),
  ({ request, url }) => networkFirst(request, url.href),
);
// Addresses with a version or a hash: what is kept is what was asked for. Parts of files go to the host.
registerRoute(
  ({ request, url }) =>
    request.cache !== 'reload' &&
    !request.headers.has('range') &&
    !isManifest(url) &&
    getCacheKeyForURL(url.href) !== undefined,
  async ({ request, url }) => (await matchPrecache(url.href)) ?? fetch(request),
);
registerRoute(({ url }) => later.includes(url.href), new CacheFirst({ cacheName: laterCache }));

async function dropFormer(): Promise<void> {
  const cache = await caches.open(laterCache);
  const former = (await cache.keys()).filter(({ url }) => !later.includes(url));
  await Promise.all(former.map((request) => cache.delete(request)));
}

/** One after the other: a reader who is doing something else meanwhile keeps most of the line. */
async function keepTheRest(): Promise<void> {
  const cache = await caches.open(laterCache);
  for (const url of later) if (!(await cache.match(url))) await cache.add(url);
}

const on = (name: string, work: (event: WorkerEvent) => Promise<unknown> | undefined) => {
  self.addEventListener(name, (event) => {
    const waitedFor = work(event as WorkerEvent);
    if (waitedFor) (event as WorkerEvent).waitUntil(waitedFor);
  });
};
on('activate', dropFormer);
on('message', ({ data }) => (data === keepLater ? keepTheRest() : undefined));
