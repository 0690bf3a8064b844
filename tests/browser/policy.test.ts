import { afterAll, describe, expect, it } from 'vitest';
import { pages } from '../../src/ui/address/pages.ts';
import { closeBrowser, hasPanels, openBoard, panelStates, strayRequests, type Board } from './board.ts';

afterAll(closeBrowser);

/** What the browser reports of the page's own policy, as `directive source`. */
const reported = () => {
  const told: string[] = [];
  Object.assign(window, { told });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    told.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
};

describe('the content-security policy', () => {
  const withPanels = pages.filter(({ id }) => hasPanels(id)).map(({ path }) => path);
  const without = pages.filter(({ id }) => !hasPanels(id)).map(({ path }) => path);

  async function visit(path: string, wait: (board: Board) => Promise<unknown>): Promise<void> {
    const board = await openBoard();
    await board.page.addInitScript(reported);
    await board.page.goto(`${board.url}${path}`);
    await wait(board);
    expect(await board.page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
    expect(board.complaints).toEqual([]);
    expect(strayRequests(board)).toEqual([]);
    await board.close();
  }

  it.each(withPanels)('has nothing to report of /%s with live charts', (path) =>
    visit(`${path}?lang=en&years=2024`, ({ page }) => panelStates(page)),
  );

  it.each(without)('has nothing to report of /%s', (path) =>
    visit(`${path}?lang=en`, ({ page }) => page.waitForLoadState('networkidle')),
  );

  it('has nothing to report of a place asked for by its code', () =>
    visit('place/?at=320800&lang=hans', ({ page }) => panelStates(page)));

  it('has nothing to report of a chart in another page', () =>
    visit('embed/?lang=en&years=2024&view=requests-received', ({ page }) =>
      page.locator('.chart[data-drawn="live"]').waitFor({ timeout: 60_000 }),
    ));

  it('lets no text become markup or script, and no script come from elsewhere', async () => {
    const board = await openBoard();
    await board.page.goto(`${board.url}?lang=en`);
    const outcome = await board.page.evaluate(async () => {
      const tries: Readonly<Record<string, () => unknown>> = {
        markup: () => {
          document.body.insertAdjacentHTML('beforeend', '<i>in</i>');
        },
        inner: () => {
          Reflect.set(document.createElement('div'), 'innerHTML', '<img src="x" onerror="window.ran = 1">');
        },
        frame: () => {
          document.createElement('iframe').srcdoc = '<p>in</p>';
        },
        evaluated: () => {
          Reflect.apply(Reflect.get(window, 'eval') as () => unknown, null, ['1 + 1']);
        },
        made: () => {
          Reflect.construct(Function, ['return 1']);
        },
        worker: () => new Worker('https://elsewhere.example/worker.js'),
        handler: () => {
          document.createElement('i').setAttribute('onclick', 'window.ran = 1');
        },
        script: () => {
          document.createElement('script').text = 'window.ran = 1';
        },
      };
      // What a test calls may evaluate texts; what runs after it may not.
      await new Promise((resolve) => setTimeout(resolve));
      const refused = Object.entries(tries).map(([name, attempt]) => {
        try {
          attempt();
          return `${name}: let through`;
        } catch (error) {
          return `${name}: ${error instanceof Error ? error.name : 'refused'}`;
        }
      });
      const image = new Image();
      const loaded = new Promise<string>((resolve) => {
        image.onload = () => {
          resolve('loaded');
        };
        image.onerror = () => {
          resolve('refused');
        };
      });
      image.src = 'https://elsewhere.example/image.png';
      return { refused, image: await loaded, ran: (window as unknown as { ran?: number }).ran ?? 0 };
    });
    expect(outcome.refused.filter((line) => line.endsWith('let through'))).toEqual([]);
    expect(outcome.refused).toHaveLength(8);
    expect(outcome).toMatchObject({ image: 'refused', ran: 0 });
    await board.close();
  });
});
