import { until, type Driver } from './driver.ts';

/** That no panel of a page waits for anything, and none has failed. */
const settled = `document.querySelector('figure[data-view]') !== null &&
  document.documentElement.dataset.awaits === undefined &&
  document.querySelector('figure[data-state="loading"], figure[aria-busy="true"], figure :is([aria-busy="true"], .skeleton, [data-drawn="waiting"])') === null`;

/** Opens an address and waits until each panel has settled; gives the views that failed. */
export async function openSettled(driver: Driver, url: string): Promise<readonly string[]> {
  await driver.open(url);
  await until(driver, settled);
  return driver.read(
    `[...document.querySelectorAll('figure[data-state="failed"]')].map(({ dataset }) => dataset.view)`,
  );
}

/** Waits until the page as written has come to life: its buttons answer then. */
export const untilLive = (driver: Driver): Promise<void> =>
  until(
    driver,
    `Object.keys(document.querySelector('.search-button') ?? {}).some((key) => key.startsWith('__reactProps'))`,
  );

/** The words in each cell of a table's rows, those on the screen or near it. */
export const rowsOf = (driver: Driver, table: string): Promise<string[][]> =>
  driver.read(
    `[...document.querySelectorAll('${table} tbody tr:not([aria-hidden])')].map((row) => [...row.children].map((cell) => cell.textContent.trim()))`,
  );

/** What a selector finds on the page. */
export const count = (driver: Driver, selector: string): Promise<number> =>
  driver.read(`document.querySelectorAll('${selector}').length`);
