import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { app } from '../../src/text/en/app.ts';
import { closeBrowser, openBoard, panelStates, strayRequests, type Board } from './board.ts';

/** A view that no page shows by default: it must be asked for. */
const filtered = 'channels/?lang=en&years=2022&provinces=31,50';
/** The pages as a build writes them for a host that chose this server. */
async function choose(page: Page, address: string): Promise<void> {
  const server = JSON.stringify({ address, database: 'board', user: 'reader' }).replaceAll('"', '&quot;');
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      const body = (await response.text())
        .replace("connect-src 'self' blob:", `connect-src 'self' blob: ${new URL(address).origin}`)
        .replace('data-data-version=', `data-data-server="${server}" data-data-version=`);
      return route.fulfill({ response, body });
    },
  );
}

describe('a board whose data server is away', () => {
  let server: Server;
  let address: string;
  let asked: string[];
  let board: Board;

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(502, { 'Access-Control-Allow-Origin': '*' }).end('Bad gateway');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    board = await openBoard();
    await choose(board.page, address);
  });

  afterEach(async () => {
    await board.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  afterAll(closeBrowser);

  it('says that it could not be reached where it must be asked, and asks no other origin', async () => {
    const { page } = board;
    await page.goto(`${board.url}${filtered}`);
    const note = page.locator('figure[data-state="error"]').first();
    await note.getByText(app.error.server.away).waitFor({ timeout: 60_000 });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.join('\n')).not.toContain('password');
    expect(strayRequests(board).filter((url) => !url.startsWith(address))).toEqual([]);
  });

  it('shows what was built into its pages', async () => {
    await board.page.goto(`${board.url}channels/?lang=en`);
    const states = Object.values(await panelStates(board.page));
    expect(states).toContain('ready');
    expect(states).not.toContain('error');
  });
});
