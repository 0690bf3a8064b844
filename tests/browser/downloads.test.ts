import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, openBoard, panelStates, type Board } from './board.ts';

afterAll(closeBrowser);

const actions = { csv: /CSV/, svg: /SVG/, png: /PNG/ } as const;

/** A row count and the names of the columns, as native DuckDB reads a file of comma-separated values. */
async function readCsv(path: string): Promise<{ rows: number; names: readonly string[] }> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const from = `read_csv('${path}', header = true, all_varchar = true, strict_mode = true)`;
  const count = await connection.runAndReadAll(`SELECT count(*) FROM ${from}`);
  const described = await connection.runAndReadAll(`SELECT * FROM ${from} LIMIT 0`);
  return { rows: Number(count.getRows()[0]?.[0]), names: described.columnNames() };
}

describe.each(['channels/', 'procurement/', 'appeals/'])('what is taken from %s', (path) => {
  let board: Board;
  let folder: string;
  beforeEach(async () => {
    board = await openBoard();
    folder = await mkdtemp(join(tmpdir(), 'gongkai-downloads-'));
  });
  afterEach(async () => {
    await board.close();
    await rm(folder, { recursive: true });
  });

  async function take(page: Page, figure: Locator, action: keyof typeof actions): Promise<string> {
    await figure.getByRole('button', { name: 'Download and share' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: actions[action] }).click();
    const download = await saved;
    const target = join(folder, download.suggestedFilename());
    await download.saveAs(target);
    return target;
  }

  /** The size of an image that a bare page loads, and whether the image asks for anything else. */
  async function showAlone(type: string, bytes: Buffer): Promise<{ width: number; height: number }> {
    const page = await board.page.context().newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent('<img>');
    const size = await page.locator('img').evaluate(
      async (image: HTMLImageElement, source) => {
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        const drawn = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        const colours = new Set<number>();
        for (let at = 0; at < drawn.length; at += 4) {
          colours.add(((drawn[at] ?? 0) << 16) | ((drawn[at + 1] ?? 0) << 8) | (drawn[at + 2] ?? 0));
        }
        return { width: canvas.width, height: canvas.height, colours: colours.size };
      },
      `data:${type};base64,${bytes.toString('base64')}`,
    );
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect(size.colours, 'something is drawn').toBeGreaterThan(10);
    await page.close();
    return size;
  }

  it('opens in other programs: CSV in DuckDB, SVG and PNG as images, each with what it came from', async () => {
    const { page, url } = board;
    await page.goto(`${url}${path}?lang=en&years=2018-2024`);
    const states = await panelStates(page);
    const refused = await page
      .locator('figure:is(:has(.refused-note), .panel-line)')
      .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-view')));
    const views = Object.keys(states).filter((view) => states[view] === 'ready' && !refused.includes(view));
    expect(views.length).toBeGreaterThan(1);
    for (const view of views) {
      const figure = page.locator(`figure[data-view="${view}"]`);
      await figure.locator('.chart svg').waitFor();
      const title = await figure.locator('.panel-title').innerText();

      const svgPath = await take(page, figure, 'svg');
      const svg = await readFile(svgPath);
      const text = svg.toString('utf8');
      expect(text).not.toMatch(/(href|src)="(?!#)|url\((?!["']?#|&quot;#)|<script|<foreignObject/);
      expect(svgPath).toMatch(new RegExp(`gongkai-${view}_years-2018-2024_data-[0-9a-f]{12}\\.svg$`));
      const version = /data-([0-9a-f]{12})\.svg$/.exec(svgPath)?.[1] ?? '';
      const words = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word).join('');
      for (const said of [title.replaceAll('&', '&amp;'), version, '2018–2024', `#${view}`]) {
        expect(words, view).toContain(said);
      }
      const [, width = '', height = ''] = /<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(text) ?? [];
      const shown = await showAlone('image/svg+xml', svg);
      expect(Math.abs(shown.width - Number(width))).toBeLessThan(1);
      expect(Math.abs(shown.height - Number(height))).toBeLessThan(1);

      const png = await showAlone('image/png', await readFile(await take(page, figure, 'png')));
      expect(Math.abs(png.width - 2 * shown.width)).toBeLessThanOrEqual(2);

      const csv = await readCsv(await take(page, figure, 'csv'));
      await figure.getByRole('radio', { name: 'Table' }).click();
      await figure.locator('.table-foot').waitFor();
      const heads = await figure.locator('thead th').allInnerTexts();
      const foot = await figure.locator('.table-foot').innerText();
      expect(csv.rows, view).toBe(Number(foot.replaceAll(/\D/g, '')));
      const bare = csv.names.map((name) => name.split(' – ')[0]);
      for (const head of heads) expect(bare, view).toContain(head.trim());
      expect(csv.names.length, view).toBeGreaterThanOrEqual(heads.length);
      for (const name of csv.names) expect(name, 'no column was renamed').not.toMatch(/_\d+$/);
    }
    expect(board.complaints).toEqual([]);
  });
});
