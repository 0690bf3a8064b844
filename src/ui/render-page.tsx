import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { localeOf } from '../text/format.ts';
import { App } from './app.tsx';
import { contentPolicy } from './content-policy.ts';
import { loadShown } from './load-shown.ts';
import { pageOf, rootFrom, type PageId } from './pages.ts';
import { placeOn } from './place.ts';
import { OwnReports } from './reports/own-reports.ts';
import type { SiteInfo } from './site-info.tsx';
import { titleOf } from './title-of.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * react-aria puts a style element into the page unless one of this id is there; ours holds its rule, so that the policy
 * needs no inline style.
 */
const widgetStyleId = 'react-aria-pressable-style';

const closed = () => Promise.reject(new Error('No database is opened while a page is rendered.'));
const stay = () => undefined;
const nothingOwn = new OwnReports(Promise.resolve(null));

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`The template has no ${String(pattern)}.`);
  return text.replace(pattern, () => replacement);
}

/** A page as HTML from the built template: its content in simplified Chinese, its head, its policy, relative addresses. */
export async function renderPage(template: string, id: PageId, site: NonNullable<SiteInfo>): Promise<string> {
  const page = pageOf(id);
  const place = placeOn(id, new URLSearchParams());
  const shown = await loadShown(place, []);
  const content = renderToString(
    <StrictMode>
      <App shown={shown} site={site} go={stay} open={closed} own={nothingOwn} />
    </StrictMode>,
  );
  const { lead } = shown.messages.app.pages[id];
  const title = titleOf(id, shown.messages);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`,
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(lead)}" />`,
    `<meta property="og:title" content="${escape(title)}" />`,
    `<meta property="og:description" content="${escape(lead)}" />`,
    '<meta property="og:type" content="website" />',
  ].join('\n    ');
  const addressed = template.replaceAll(/(src|href)="\.\//g, `$1="${rootFrom(page)}`);
  const styled = replaceOnce(
    addressed,
    /<link rel="stylesheet"/,
    `<link id="${widgetStyleId}" rel="stylesheet"`,
  );
  const headed = replaceOnce(styled, /<title>.*?<\/title>/s, '');
  const spoken = replaceOnce(headed, /<html lang="[^"]*"/, `<html lang="${localeOf[shown.language]}"`);
  const first = replaceOnce(spoken, /<meta charset="utf-8" \/>/, `<meta charset="utf-8" />\n    ${head}`);
  return replaceOnce(
    first,
    /<div id="app" data-page=""><\/div>/,
    `<div id="app" data-page="${id}" data-data-version="${escape(site.version)}" data-data-date="${escape(site.date)}">${content}</div>`,
  );
}
