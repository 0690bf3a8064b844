import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { middleOf, type Driver } from './driver.ts';

/** Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function driveByPuppeteer(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({ headless: true, ...options });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const read = async <T>(expression: string): Promise<T> => (await page.evaluate(expression)) as T;
  const find = async (selector: string): Promise<{ x: number; y: number }> => {
    const place = await read<{ x: number; y: number } | null>(middleOf(selector));
    if (place === null) throw new Error(`There is no ${selector}.`);
    return place;
  };
  return {
    name: (await browser.version()).replace('/', ' '),
    open: async (url) => {
      const visit = () => page.goto(url, { waitUntil: 'load', timeout: 120_000 });
      try {
        await visit();
      } catch (error) {
        // Firefox gives up a visit that begins while the page before it still writes its address.
        if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
        await visit();
      }
    },
    read,
    press: async (selector) => {
      const { x, y } = await find(selector);
      await page.mouse.click(x, y);
    },
    point: async (selector) => {
      const { x, y } = await find(selector);
      await page.mouse.move(x - 4, y - 4);
      await page.mouse.move(x, y);
    },
    close: () => browser.close(),
  };
}
