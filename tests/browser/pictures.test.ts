import { afterAll, describe, expect, it } from 'vitest';
import { channels } from '../../src/schema/channels.ts';
import { languages, type Language } from '../../src/schema/languages.ts';
import { loadMessages } from '../../src/text/load.ts';
import { closeBrowser, openBoard, panelStates } from './board.ts';

afterAll(closeBrowser);

declare global {
  interface Window {
    drawings: Blob[];
  }
}

const shapes = {
  as_shown: null,
  wide: { width: 1280, height: 720 },
  square: { width: 1080, height: 1080 },
} as const;

/** Keeps each drawing that becomes a picture. */
const keepDrawings = () => {
  window.drawings = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (source) => {
    if (source instanceof Blob && source.type === 'image/svg+xml') window.drawings.push(source);
    return make(source);
  };
};

/** The last drawing as it stands alone: its size and the words in it. */
const lastDrawing = async () => {
  const text = await window.drawings.at(-1)?.text();
  const svg = new DOMParser().parseFromString(text ?? '', 'image/svg+xml').documentElement;
  return {
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
    words: [...svg.querySelectorAll('text')].map((each) => each.textContent).join('\n'),
    links: text?.match(/href="(?!#)[^"]*"|url\((?!#)[^)]*\)/gu) ?? [],
  };
};

describe.each(Object.keys(languages) as readonly Language[])('pictures of a chart (%s)', (language) => {
  it('carry its legend, coverage, filters, source and data version, whatever their shape', async () => {
    const board = await openBoard({}, undefined, { acceptDownloads: true });
    const { page } = board;
    await page.addInitScript(keepDrawings);
    const { app, take } = await loadMessages(language);
    await page.goto(`${board.url}channels/?lang=${language}&years=2018-2024`);
    const states = await panelStates(page);
    const figures = page.locator(
      'figure[data-view][data-state="ready"]:not(:has(.refused-note)):has(.chart)',
    );
    expect(Object.values(states)).toContain('ready');
    const [version] = (await page.locator('footer').first().textContent())?.match(/[0-9a-f]{12}/u) ?? [];
    expect(await figures.count()).toBeGreaterThan(0);
    for (const figure of (await figures.all()).slice(0, 2)) {
      await figure.scrollIntoViewIfNeeded();
      const coverage = (
        (
          await figure.locator('.coverage summary, .coverage > span:not(.coverage-meter)').allTextContents()
        )[0] ?? ''
      ).replaceAll(/\s/gu, '');
      // Axes and legend are words of the drawing; the colours that they name are by their side.
      const drawnWords = (await figure.locator('.chart svg text').allTextContents()).map((each) =>
        each.replaceAll(/\s/gu, ''),
      );
      if ((await figure.getAttribute('data-view')) === 'channels-by-year')
        for (const { names } of [channels.website, channels.wechat])
          expect(drawnWords).toContain(names[language].replaceAll(' ', ''));
      for (const [shape, size] of Object.entries(shapes)) {
        await figure.getByRole('button', { name: app.panel.actions, exact: true }).click();
        const item = shape === 'as_shown' ? app.panel.png : shape === 'wide' ? take.wide : take.square;
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('menuitem', { name: item, exact: true }).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(/\.png$/u);
        const drawing = await page.evaluate(lastDrawing);
        if (size) expect([drawing.width, drawing.height]).toEqual([size.width, size.height]);
        const words = drawing.words.replaceAll(/\s/gu, '');
        expect(words).toContain(version);
        expect(words).toContain('2018');
        expect(words).toContain(decodeURI(board.url).replace(/^https?:\/\//u, ''));
        expect(words).toContain(coverage);
        for (const part of drawnWords) expect(words).toContain(part);
        expect(drawing.links).toEqual([]);
      }
    }
    expect(board.complaints).toEqual([]);
    await board.close();
  });
});
