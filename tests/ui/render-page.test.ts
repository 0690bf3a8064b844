import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../../src/engine/node.ts';
import { languages } from '../../src/schema/languages.ts';
import { loadMessages } from '../../src/text/load.ts';
import { loadPage } from '../../src/ui/pages/load-page.ts';
import { pages, type PageId } from '../../src/ui/address/pages.ts';
import { Building } from '../../src/ui/answers/building.ts';
import { loadDefault, renderContent, writePage } from '../../src/ui/shell/render-page.tsx';

/** The template as vite leaves it. */
const template = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
  .replaceAll(/(src|href)="\//g, '$1="./')
  .replace('<title>', '<link rel="stylesheet" crossorigin href="./assets/index.css">\n<title>');
const site = { version: 'abc123def456', date: '2026-03-31' };
const files = { answers: { overview: 'prepared/overview-1.json' }, stills: {}, sheets: {} };

const database = await openNodeDatabase(fileURLToPath(new URL('../../public/data', import.meta.url)));
afterAll(() => database.close());

async function renderPage(id: PageId): Promise<string> {
  const shown = await loadDefault(id, 'hans');
  const preparing = new Building(database, (_, language, name) => `<svg id="${name}-${language}"></svg>`);
  const content = await preparing.render(() => renderContent(shown, site, preparing));
  return writePage(template, shown, site, content, files);
}

describe.each(pages)('the page $id, rendered without a browser', (page) => {
  let text: string;
  beforeAll(async () => {
    text = await renderPage(page.id);
  }, 60_000);

  it('holds its title, its sentence, its views with their figures, and the version of the data', async () => {
    const messages = await loadMessages('hans');
    const { app } = messages;
    expect(text).toContain(`<h1>${app.pages[page.id].title}</h1>`);
    expect(text).toContain(`<meta name="description" content="${app.pages[page.id].lead}"`);
    expect(text).toContain(site.version);
    expect(text).toContain(`lang="${languages.hans.tag}"`);
    for (const view of page.id === 'publisher' || page.id === 'place'
      ? []
      : (await loadPage(page.id)).views) {
      expect(text).toContain(`data-view="${view.id}" data-state="ready"`);
      expect(text).toContain(view.title(messages));
    }
  });

  it('asks for nothing by an absolute address, and holds no inline script or style element', () => {
    const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(page.path === '' ? /^(\.\/|#)/ : /^(\.\.\/|#)/);
    expect(text).not.toMatch(/<script(?![^>]* src=)/);
    expect(text).not.toContain('<style');
    expect(text).not.toContain('data-state="loading"');
  });

  it('states a policy that allows no other origin, and carries the id that keeps the widgets from adding a style', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
    expect(text).toMatch(/<link id="react-aria-pressable-style" rel="stylesheet"/);
  });

  it('names itself in the navigation, once', async () => {
    const { app } = await loadMessages('hans');
    const current = [...text.matchAll(/<a [^>]*aria-current="page"[^>]*>([^<]*)<\/a>/g)].map(
      (match) => match[1],
    );
    expect(current).toEqual([app.pages[page.id].nav]);
  });
});

describe('rendering', () => {
  it('gives the same bytes each time', async () => {
    expect(await renderPage('overview')).toBe(await renderPage('overview'));
  }, 60_000);

  it('refuses a template that lacks a place to write', async () => {
    const shown = await loadDefault('overview', 'hans');
    expect(() => writePage('<html lang="zh-Hans"></html>', shown, site, '', files)).toThrow(/template/);
  });
});
