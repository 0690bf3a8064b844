import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { app } from '../../src/text/en/app.ts';
import { closeBrowser, openBoard, panelStates, strayRequests, type Board } from './board.ts';

/** A view that no page shows by default: it must be asked for. */
const filtered = 'channels/?lang=en&years=2022&provinces=31,50';
const address = 'https://data.example.org/';

/** The pages and headers as a build writes them for a host that chose this server. */
async function choose(page: Page): Promise<void> {
  const server = JSON.stringify({ address, database: 'board', user: 'reader' }).replaceAll('"', '&quot;');
  const allow = (text: string) =>
    text.replace("connect-src 'self' blob:", `connect-src 'self' blob: ${new URL(address).origin}`);
  await page.route(
    (url) => url.pathname.endsWith('/') && !url.href.startsWith(address),
    async (route) => {
      const response = await route.fetch();
      const headers: Record<string, string> = response.headers();
      const body = allow(await response.text()).replace(
        'data-data-version=',
        `data-data-server="${server}" data-data-version=`,
      );
      const policy = allow(headers['content-security-policy'] ?? '');
      return route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy }, body });
    },
  );
}

describe('a board whose data server gives no answer', () => {
  let board: Board;
  let asked: string[];
  let reply: { readonly status: number; readonly body: string };

  beforeEach(async () => {
    asked = [];
    reply = { status: 502, body: 'Bad gateway' };
    board = await openBoard();
    await choose(board.page);
    await board.page.route(`${address}**`, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ ...reply, headers: { 'Access-Control-Allow-Origin': '*' } });
    });
  });

  afterEach(async () => {
    await board.close();
  });

  afterAll(closeBrowser);

  it('says so where it must be asked, asks anew when told to, and no other origin', async () => {
    const { page } = board;
    await page.goto(`${board.url}${filtered}`);
    const note = page.locator('figure[data-state="error"]').first();
    await note.getByText(app.error.server.away).waitFor({ timeout: 60_000 });
    expect(asked.length).toBeGreaterThan(0);
    reply = { status: 404, body: 'Code: 81. DB::Exception: Database does not exist' };
    await note.getByRole('button', { name: app.error.retry }).click();
    await page.getByText(app.error.server.data).first().waitFor({ timeout: 60_000 });
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
