import { afterAll, expect, it } from 'vitest';
import { loadMessages } from '../../src/text/load.ts';
import { closeBrowser, openBoard, panelStates } from './board.ts';

afterAll(closeBrowser);

it('a publisher’s page is titled and described by its name, in the language shown, until it is left', async () => {
  const board = await openBoard();
  const { page } = board;
  const described = () => page.locator('meta[name="description"]').getAttribute('content');
  const { app } = await loadMessages('en');
  const named = `Suqian City – ${app.pages.publisher.title} – ${app.name}`;
  await page.goto(`${board.url}publisher/?id=321300-suqian&lang=en`);
  await panelStates(page);
  expect(await page.title()).toBe(named);
  expect(await described()).toBe(`Suqian City – ${app.pages.publisher.lead}`);
  await page.locator('.compare-trend select').first().selectOption('carried_to_next_year');
  await page.waitForURL(/measure=carried_to_next_year/);
  await panelStates(page);
  expect(await page.title()).toBe(named);
  await page.locator('header').getByRole('link', { name: app.pages.channels.nav }).first().click();
  await page.locator('main h1', { hasText: app.pages.channels.title }).waitFor();
  expect(page.url()).toContain('/channels/');
  expect(await page.title()).toBe(`${app.pages.channels.title} – ${app.name}`);
  expect(await described()).toBe(app.pages.channels.lead);
  await page.goto(`${board.url}publisher/?id=321300-suqian&lang=hant`);
  await panelStates(page);
  expect(await page.title()).toMatch(/^宿遷市 – /);
  await board.close();
});
