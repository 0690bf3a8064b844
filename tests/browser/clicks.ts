import { expect } from 'vitest';
import type { Download, Locator, Page } from 'playwright-core';

/** What a person does on a page, counted: a press of the pointer or of Enter is one, so is a word typed, a file dropped. */
export class Clicks {
  count = 0;

  constructor(readonly page: Page) {}

  /** Presses what stands there by the pointer: what is hidden or covered cannot be pressed. */
  async press(target: Locator): Promise<void> {
    this.count += 1;
    await target.click({ timeout: 60_000 });
  }

  async enter(): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press('Enter');
  }

  /** Types a word where the focus is. */
  async type(word: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.type(word);
  }

  async drop(field: Locator, name: string, bytes: Buffer): Promise<void> {
    this.count += 1;
    await field.setInputFiles({ name, mimeType: '', buffer: bytes });
  }

  /** Presses what hands over a file. */
  async take(target: Locator): Promise<Download> {
    const saved = this.page.waitForEvent('download', { timeout: 60_000 });
    await this.press(target);
    return saved;
  }

  /** Opens the search by its wide door, types, and takes the first answer. */
  async find(word: string): Promise<void> {
    await this.press(this.page.locator('.place-search'));
    await this.page.locator('[role="dialog"] input[type="search"]').waitFor();
    await this.type(word);
    await this.enter();
    await this.page.locator('[role="dialog"]').waitFor({ state: 'detached', timeout: 60_000 });
  }

  /** Goes to a page by the navigation, on a phone by its menu. */
  async goTo(name: string): Promise<void> {
    const menu = this.page.locator('.nav-toggle');
    if (await menu.isVisible()) await this.press(menu);
    await this.press(this.page.locator('header nav').getByRole('link', { name, exact: true }));
  }
}

/** Waits until some of an element is in the window, without anybody scrolling. */
export async function inSight(target: Locator): Promise<void> {
  await target.waitFor({ timeout: 60_000 });
  await expect
    .poll(
      () =>
        target.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      { timeout: 20_000 },
    )
    .toBe(true);
}
