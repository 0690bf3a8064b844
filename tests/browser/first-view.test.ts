import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pages, type PageId } from '../../src/ui/address/pages.ts';
import { closeBrowser, dist, hasPanels, openBoard, phone, type Board, type Viewport } from './board.ts';

afterAll(closeBrowser);

const desktop: Viewport = { width: 1280, height: 900 };

/** A board whose reader asks for simplified Chinese, as the pages are written. */
const openWritten = (viewport = desktop, javaScriptEnabled = true): Promise<Board> =>
  openBoard({}, viewport, { locale: 'zh-CN', javaScriptEnabled });

/** What only an interaction may fetch. */
const late = /duckdb|\.wasm|\.parquet|manifest\.json|echarts|decode|worker/;
const lateOf = ({ requests }: Board): string[] => requests.filter((request) => late.test(request));

/** The script that takes the page over. */
const mainScript = /\/assets\/index-[\w-]+\.js$/;

const hydrated = (board: Board) =>
  board.page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
  );

/**
 * The page's content, element by element, but for what the widgets say of each other once they are all there, and the
 * rows of tables that hold as many as the window shows.
 */
const contentOf = async (board: Board): Promise<string[]> => {
  const text = await board.page.evaluate(() => {
    const copy = document.getElementById('app')?.cloneNode(true) as HTMLElement;
    for (const rows of copy.querySelectorAll('tbody:has(tr[data-index])')) rows.remove();
    return new XMLSerializer().serializeToString(copy);
  });
  return text.replaceAll(/ (?:aria-(?:describedby|labelledby)="react-aria[^"]*"|title="")/g, '').split('<');
};

/** Pages that tell what only the reader's own browser knows: what it keeps, and by which address it came. */
const personal: readonly PageId[] = ['reports', 'data'];

/** Sum of all layout shifts of a page; call before it is opened. */
async function watchShifts(board: Board): Promise<() => Promise<number>> {
  await board.page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => board.page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

describe.each(pages.map(({ id, path }) => [id, path] as const))(
  '%s, opened without any choice',
  (id, path) => {
    let board: Board;
    beforeEach(async () => {
      board = await openWritten();
    });
    afterEach(() => board.close());

    it('shows its figures without engine, chart library and data, and as they were written', async () => {
      await board.page.route(mainScript, (route) => route.abort());
      await board.page.goto(`${board.url}${path}`);
      const written = await contentOf(board);
      await board.page.unroute(mainScript);

      const shifts = await watchShifts(board);
      board.complaints.length = 0;
      await board.page.goto(`${board.url}${path}`);
      await hydrated(board);
      await board.page.waitForLoadState('networkidle');
      expect(await board.page.locator('figure[data-state="loading"]').count()).toBe(0);
      if (hasPanels(id)) expect(await board.page.locator('.chart-still svg').count()).toBeGreaterThan(0);
      if (!personal.includes(id)) expect(await contentOf(board)).toEqual(written);
      // The data page tells the size and the hash of every file, as the manifest has them.
      expect(lateOf(board).filter((url) => id !== 'data' || !url.endsWith('manifest.json'))).toEqual([]);
      expect(board.complaints).toEqual([]);
      expect(await shifts()).toBeLessThanOrEqual(0.05);
    });
  },
);

describe('a chart', () => {
  it.each([
    ['on a wide page', desktop],
    ['on a phone', phone],
  ])('comes alive when a pointer comes to it, in its place and in its size: %s', async (_, viewport) => {
    const board = await openWritten(viewport);
    const shifts = await watchShifts(board);
    await board.page.goto(`${board.url}requests/`);
    await hydrated(board);
    const frame = board.page.locator('.chart-frame').first();
    await frame.scrollIntoViewIfNeeded();
    const textsOf = () =>
      frame
        .locator('svg')
        .filter({ visible: true })
        .locator('text')
        .evaluateAll((texts) => texts.map(({ textContent }) => textContent).sort());
    const [still, before] = [await textsOf(), await frame.boundingBox()];
    // None comes alive by itself, and the one that is wanted does before the others.
    expect(await board.page.locator('.chart-still').count()).toBeGreaterThan(4);
    expect(await board.page.locator('[data-drawn="live"]').count()).toBe(0);
    const order = await board.page.evaluateHandle(() => {
      const frames = [...document.querySelectorAll('.chart-frame')];
      const alive: number[] = [];
      new MutationObserver(() => {
        frames.forEach((one, at) => {
          if (!alive.includes(at) && one.querySelector('[data-drawn="live"] svg')) alive.push(at);
        });
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
      return alive;
    });
    await frame.hover();
    await frame.locator('[data-drawn="live"] svg').waitFor();
    expect(await frame.boundingBox()).toEqual(before);
    expect((await order.jsonValue())[0]).toBe(0);
    expect(await textsOf()).toEqual(still);
    expect(still.length).toBeGreaterThan(10);
    expect(await shifts()).toBeLessThanOrEqual(0.05);
    expect(board.requests.filter((request) => /duckdb|parquet/.test(request))).toEqual([]);
    await board.close();
  });

  it('is drawn anew where no drawing fits', async () => {
    const board = await openWritten({ width: 560, height: 900 });
    await board.page.goto(board.url);
    await board.page.locator('[data-drawn="live"] svg').first().waitFor();
    await board.close();
  });

  it('has the colours of the theme before any script', async () => {
    const board = await openWritten();
    await board.page.route(mainScript, (route) => route.abort());
    const colours = async (scheme: 'light' | 'dark') => {
      await board.page.emulateMedia({ colorScheme: scheme });
      await board.page.goto(board.url);
      return board.page
        .locator('.chart-still text')
        .first()
        .evaluate((text) => getComputedStyle(text).fill);
    };
    const [light, dark] = [await colours('light'), await colours('dark')];
    expect([light, dark].every((colour) => /^rgb\(\d+, \d+, \d+\)$/.test(colour))).toBe(true);
    expect(dark).not.toBe(light);
    await board.close();
  });
});

describe('going on from the first view', () => {
  it('another page and another language need no engine and no chart library', async () => {
    const board = await openWritten();
    await board.page.goto(board.url);
    await hydrated(board);
    for (const [link, heading] of [
      ['nav a[href*="channels/"]', /./],
      ['a[hreflang="en"]', /^[A-Z]/],
      ['nav a[href*="appeals/"]', /^[A-Z]/],
    ] as const) {
      const before = await board.page.locator('h1').innerText();
      await board.page.locator(link).first().click();
      await board.page.waitForFunction(
        (former) => document.querySelector('h1')?.textContent !== former,
        before,
      );
      expect(await board.page.locator('h1').innerText()).toMatch(heading);
      expect(await board.page.locator('figure[data-state="ready"] .chart-still svg').count()).toBeGreaterThan(
        0,
      );
      expect(await board.page.locator('figure[data-state="loading"]').count()).toBe(0);
    }
    expect(lateOf(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
    await board.close();
  });

  it('a reader of another language never sees the language of the document', async () => {
    const board = await openBoard();
    await board.page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const head = document.querySelector<HTMLElement>('h1');
        if (head?.checkVisibility({ visibilityProperty: true })) seen.push(head.innerText);
        requestAnimationFrame(look);
      };
      look();
    });
    await board.page.goto(board.url);
    await board.page
      .locator('figure[data-state="ready"] .chart-still svg')
      .filter({ visible: true })
      .first()
      .waitFor();
    await board.page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 2);
    const seen = await board.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect([...new Set(seen)].filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
    expect(lateOf(board)).toEqual([]);
    await board.close();
  });

  it('a filter asks the engine, which then answers as the document did', async () => {
    const board = await openBoard();
    await board.page.goto(`${board.url}channels/?lang=en&years=2023`);
    await board.page
      .locator('figure[data-state="ready"] [data-drawn="live"] svg')
      .first()
      .waitFor({ timeout: 60_000 });
    expect(lateOf(board).some((request) => request.includes('duckdb'))).toBe(true);
    await board.close();
  });
});

describe('without scripts', () => {
  const reports = readdirSync(join(dist, '../data/reports'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json'),
  );

  it.each(pages.filter(({ id }) => hasPanels(id)).map(({ id, path }) => [id, path] as const))(
    '%s has its charts and their tables',
    async (_, path) => {
      const board = await openWritten(desktop, false);
      await board.page.goto(`${board.url}${path}`);
      const charts = board.page.locator('figure[data-state="ready"]:has(.chart)');
      expect(await charts.count()).toBeGreaterThan(0);
      for (const chart of await charts.all()) {
        expect(await chart.locator('svg').filter({ visible: true }).count()).toBeGreaterThan(0);
        await chart.locator('.table-twin summary').click();
        const cells = await chart.locator('.table-twin td').allInnerTexts();
        expect(cells.filter((cell) => /\d/.test(cell)).length).toBeGreaterThan(0);
      }
      await board.close();
    },
  );

  it('tells the numbers of the data', async () => {
    const board = await openWritten(desktop, false);
    await board.page.goto(`${board.url}quality/`);
    const figures = await board.page.locator('.key-value').allInnerTexts();
    expect(figures[0]).toBe(reports.length.toLocaleString('en'));
    const byYear = board.page.locator('figure[data-view="reports-by-year"]');
    await byYear.locator('.table-twin summary').click();
    const rows = await byYear
      .locator('.table-twin tbody tr')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map(({ textContent }) => textContent)));
    const count = (year: string) =>
      reports.filter((name) => new RegExp(`\\b${year}\\b[^/\\\\]*$`).test(name)).length;
    const years = rows.filter(([year = '']) => /^\d{4}$/.test(year));
    expect(years.length).toBeGreaterThan(10);
    for (const [year = '', ...cells] of years) expect(cells.at(-2), year).toBe(String(count(year)));
    await board.close();
  });
});
