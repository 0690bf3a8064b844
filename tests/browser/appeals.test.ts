import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, strayRequests, type Board } from './board.ts';
import { allOf, figureOf, readPublishers, readReports, sum, written, type DataFile } from './data-files.ts';
import { readTwin } from './twin.ts';

afterAll(closeBrowser);

const reports = readReports();

/** The number of reviews of a report with its basis: the table's, else the text's. */
function reviewsOf(report: DataFile): { count: number; basis: 'table' | 'text' } | null {
  const table = figureOf(report, 'disputes.review.total');
  if (table !== null) return { count: table, basis: 'table' };
  const text = figureOf(report, 'narrative.reviews');
  return text === null ? null : { count: text, basis: 'text' };
}

/** Corrected reviews and those decided; null where the report does not give what is needed for it. */
function correctedOf(report: DataFile): { corrected: number; decided: number } | null {
  for (const prefix of ['disputes.review', 'narrative.reviews']) {
    const key = (name: string) => (prefix === 'disputes.review' ? `${prefix}.${name}` : `${prefix}_${name}`);
    const whole = prefix === 'disputes.review' ? `${prefix}.total` : prefix;
    const found = allOf(report, [key('corrected'), whole, key('pending')]);
    if (found) return { corrected: found[0] ?? 0, decided: (found[1] ?? 0) - (found[2] ?? 0) };
  }
  return null;
}

/** Wilson's 95 % interval in per cent, by its textbook formula. */
function wilson(x: number, n: number): readonly [number, number] {
  const z = 1.959963984540054;
  const middle = (x + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt((x * (n - x)) / n + (z * z) / 4);
  return [100 * (middle - half), 100 * (middle + half)];
}

describe('the appeals page', () => {
  let board: Board;
  beforeEach(async () => {
    board = await openBoard();
  });
  afterEach(() => board.close());

  it('adds the reviews of one group up by year, tables and told figures apart', async () => {
    await board.page.goto(`${board.url}appeals/?lang=en`);
    expect(new Set(Object.values(await panelStates(board.page)))).toEqual(new Set(['ready']));
    await board.page.goto(`${board.url}appeals/?lang=en&kinds=township`);
    await panelStates(board.page);
    const { columns, rows } = await readTwin(board.page, 'appeals-by-year');
    const at = (name: string) => columns.indexOf(name);
    const panel = board.page.locator('figure[data-view="appeals-by-year"]');
    await panel.getByText(/Added up: townships and subdistricts, each organ’s own report/).waitFor();
    const townships = new Set(readPublishers().flatMap(({ id, level }) => (level === 'township' ? id : [])));
    const alike = reports.filter(
      ({ publisher, report }) => report.scope === 'organ' && townships.has(publisher),
    );
    for (const year of [2023, 2024]) {
      const given = alike
        .filter(({ report }) => report.year === year)
        .flatMap((report) => reviewsOf(report) ?? []);
      expect(given.length).toBeGreaterThan(0);
      const of = (basis: 'table' | 'text') =>
        sum(given.filter((one) => one.basis === basis).map(({ count }) => count));
      // What none of them gives is missing, not zero.
      const said = (basis: 'table' | 'text') =>
        given.some((one) => one.basis === basis) ? written(of(basis)) : '–';
      const row = rows.find(([shown]) => shown === String(year)) ?? [];
      expect(row[at('Administrative reviews')]).toBe(written(of('table') + of('text')));
      expect(row[at('Administrative reviews (from the table)')]).toBe(said('table'));
      expect(row[at('Administrative reviews (from the text)')]).toBe(said('text'));
    }
    expect(strayRequests(board)).toEqual([]);
    expect(board.complaints).toEqual([]);
  });

  it('gives the share corrected of chosen publishers with Wilson’s interval', async () => {
    const ids = ['321300-suqian', '320813-hongze'];
    await board.page.goto(`${board.url}appeals/?lang=en&publishers=${ids.join(',')}`);
    await panelStates(board.page);
    const { columns, rows } = await readTwin(board.page, 'appeals-corrected');
    const at = (name: string) => columns.findIndex((one) => one.startsWith(name));
    let compared = 0;
    for (const cells of rows) {
      const share = cells[at('Reviews corrected')] ?? '';
      if (!share.endsWith('%')) continue;
      const candidates = reports.filter(
        ({ publisher, report }) => ids.includes(publisher) && String(report.year) === cells[1],
      );
      const matching = candidates.flatMap((report) => {
        const found = correctedOf(report);
        if (!found || found.decided <= 0) return [];
        const { corrected, decided } = found;
        const [low, high] = wilson(corrected, decided);
        const round = (value: number) => `${written(Math.round(10 * value) / 10)}%`;
        return [[`${written((100 * corrected) / decided)}%`, round(Math.max(0, low)), round(high)].join(' ')];
      });
      expect(matching).toContain([share, cells[at('Low')] ?? '', cells[at('High')] ?? ''].join(' '));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(1);
  });

  it('draws what is told apart from what is tabled, and names both', async () => {
    await board.page.goto(`${board.url}appeals/?lang=en`);
    await panelStates(board.page);
    for (const view of ['appeals-by-year', 'appeals-outcomes', 'suits-outcomes']) {
      const drawing = board.page.locator(`figure[data-view="${view}"] .chart`);
      await drawing.scrollIntoViewIfNeeded();
      const text = drawing.locator('text:visible');
      await text.first().waitFor();
      const words = await text.allTextContents();
      expect(words.join('|'), view).toMatch(/from the table[^]*from the text/);
    }
  });
});
