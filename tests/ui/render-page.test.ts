import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/text/format.ts';
import { loadMessages } from '../../src/text/load.ts';
import { loadPage } from '../../src/ui/load-page.ts';
import { pages } from '../../src/ui/pages.ts';
import { renderPage } from '../../src/ui/render-page.tsx';

/** The template as vite leaves it. */
const template = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
  .replaceAll(/(src|href)="\//g, '$1="./')
  .replace('<title>', '<link rel="stylesheet" crossorigin href="./assets/index.css">\n<title>');
const site = { version: 'abc123def456', date: '2026-03-31' };

describe.each(pages)('the page $id, rendered without a browser', (page) => {
  const html = renderPage(template, page.id, site);

  it('holds its title, its sentence, its views and the version of the data', async () => {
    const messages = await loadMessages('hans');
    const { app } = messages;
    const text = await html;
    expect(text).toContain(`<h1>${app.pages[page.id].title}</h1>`);
    expect(text).toContain(`<meta name="description" content="${app.pages[page.id].lead}"`);
    expect(text).toContain(site.version);
    expect(text).toContain(`lang="${localeOf.hans}"`);
    for (const view of page.id === 'publisher' ? [] : (await loadPage(page.id)).views) {
      expect(text).toContain(`data-view="${view.id}" data-state="loading"`);
      expect(text).toContain(view.title(messages));
    }
  });

  it('asks for nothing by an absolute address, and holds no inline script or style element', async () => {
    const text = await html;
    const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(page.path === '' ? /^(\.\/|#)/ : /^(\.\.\/|#)/);
    expect(text).not.toMatch(/<script(?![^>]* src=)/);
    expect(text).not.toContain('<style');
  });

  it('states a policy that allows no other origin, and carries the id that keeps the widgets from adding a style', async () => {
    const text = await html;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
    expect(text).toMatch(/<link id="react-aria-pressable-style" rel="stylesheet"/);
  });

  it('names itself in the navigation, once', async () => {
    const { app } = await loadMessages('hans');
    const text = await html;
    const current = [...text.matchAll(/<a [^>]*aria-current="page"[^>]*>([^<]*)<\/a>/g)].map(
      (match) => match[1],
    );
    expect(current).toEqual([app.pages[page.id].nav]);
  });
});

describe('rendering', () => {
  it('gives the same bytes each time', async () => {
    expect(await renderPage(template, 'overview', site)).toBe(await renderPage(template, 'overview', site));
  });

  it('refuses a template that lacks a place to write', async () => {
    await expect(renderPage('<html lang="zh-Hans"></html>', 'overview', site)).rejects.toThrow(/template/);
  });
});
