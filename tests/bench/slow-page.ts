import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** Fast 4G as Chromium's own tools have it: nine tenths of 9 and 1.5 Mbit/s, 165 ms a round trip. */
const fast4g = {
  offline: false,
  latency: 165,
  downloadThroughput: (9e6 * 0.9) / 8,
  uploadThroughput: (1.5e6 * 0.9) / 8,
};
const slowDown = 4;

/** Bytes that arrived: how many (as sent, headers included), of which file, and when (milliseconds since 1970). */
export type Arrival = { readonly path: string; readonly bytes: number; readonly at: number };

/** A page without a cache, on Fast 4G and a processor of a quarter of this one's speed, with all that it receives. */
export type SlowPage = {
  readonly page: Page;
  readonly arrivals: readonly Arrival[];
  readonly close: () => Promise<void>;
};

async function watchArrivals(session: CDPSession): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  const paths = new Map<string, string>();
  let offset = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime, timestamp }) => {
    offset = wallTime - timestamp;
    paths.set(requestId, new URL(request.url).pathname);
  });
  const counted = new Map<string, number>();
  const arrive = (requestId: string, bytes: number, timestamp: number) => {
    counted.set(requestId, (counted.get(requestId) ?? 0) + bytes);
    arrivals.push({ path: paths.get(requestId) ?? '', bytes, at: 1000 * (timestamp + offset) });
  };
  session.on('Network.responseReceived', ({ requestId, response, timestamp }) => {
    arrive(requestId, response.encodedDataLength, timestamp);
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength, timestamp }) => {
    arrive(requestId, encodedDataLength, timestamp);
  });
  // Of some files the bytes are told only at their end.
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const rest = encodedDataLength - (counted.get(requestId) ?? 0);
    if (rest > 0) arrive(requestId, rest, timestamp);
  });
  await session.send('Network.enable');
  return arrivals;
}

/** Opens a slow page of its own context, for readers of simplified Chinese, in which the pages are written. */
export async function openSlowPage(browser: Browser): Promise<SlowPage> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const arrivals = await watchArrivals(session);
  await session.send('Network.emulateNetworkConditions', fast4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return { page, arrivals, close: () => context.close() };
}
