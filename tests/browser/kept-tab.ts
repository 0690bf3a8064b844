import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const heard = ['request', 'requestfinished', 'requestfailed', 'response', 'console', 'pageerror'] as const;
const answered = ['dialog', 'download', 'popup', 'domcontentloaded', 'load', 'worker'] as const;

/**
 * One tab that the boards of a test file take in turn: a new tab for each costs as much work as the page in it. Who takes
 * it finds it as if new: no two boards have one origin, hence no storage of an earlier one.
 */
export class KeptTab {
  readonly #context: BrowserContext;
  readonly #options: BrowserContextOptions;
  readonly #origins = new Set<string>();
  readonly #scripts: { readonly dispose: () => Promise<void> }[] = [];
  readonly page: Page;
  #isFree = true;

  private constructor(context: BrowserContext, page: Page, options: BrowserContextOptions) {
    this.#context = context;
    this.#options = options;
    this.page = page;
    const add = page.addInitScript.bind(page);
    page.addInitScript = async (...script) => {
      const added = await add(...script);
      this.#scripts.push(added);
      return added;
    };
  }

  /** `patience`: how long anything on its page is waited for (milliseconds). */
  static async open(browser: Browser, options: BrowserContextOptions, patience: number): Promise<KeptTab> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(patience);
    return new KeptTab(context, await context.newPage(), options);
  }

  /** Whether the tab is at hand for an origin: not lent now, alive, and never on that origin. */
  canShow(origin: string): boolean {
    return this.#isFree && !this.page.isClosed() && !this.#origins.has(origin);
  }

  lend(origin: string): Page {
    this.#isFree = false;
    this.#origins.add(origin);
    return this.page;
  }

  /** Leaves what is shown, and forgets all that was set for it. */
  async takeBack(): Promise<void> {
    for (const event of [...heard, ...answered]) this.page.removeAllListeners(event);
    for (const other of this.#context.pages()) if (other !== this.page) await other.close();
    if (this.page.isClosed()) return;
    for (const script of this.#scripts.splice(0)) await script.dispose();
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.#context.setOffline(false);
    await this.#context.clearPermissions();
    if (this.#options.permissions) await this.#context.grantPermissions(this.#options.permissions);
    await this.page.goto('about:blank');
    const unset = { media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };
    await this.page.emulateMedia(unset);
    await this.page.mouse.move(-1, -1);
    this.#isFree = true;
  }
}
