import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import type { Language } from '../schema/axis.ts';
import { localeOf } from '../text/format.ts';
import { App, type Shown } from './app.tsx';
import { contentPolicy } from './content-policy.ts';
import { headTags, writeTag } from './head-tags.ts';
import { loadShown } from './load-shown.ts';
import { escapeText, nameStyleSheet, replaceOnce } from './page-template.ts';
import { pageOf, rootFrom, type PageId } from './pages.ts';
import { placeOn } from './place.ts';
import type { Prepared, PreparedFiles } from './prepared.ts';
import { OwnReports } from './reports/own-reports.ts';
import type { SiteInfo } from './site-info.tsx';
import { titleOf } from './title-of.ts';

const closed = () => Promise.reject(new Error('No database is opened while a page is rendered.'));
const stay = () => undefined;
const nothingOwn = new OwnReports(Promise.resolve(null));

/** A page's default view in a language, as loaded. */
export const loadDefault = (id: PageId, language: Language): Promise<Shown> =>
  loadShown(placeOn(id, new URLSearchParams()), [localeOf[language]]);

/** The content of a page as HTML, whole: what loads late is waited for, and what fails fails the page. */
export async function renderContent(
  shown: Shown,
  site: NonNullable<SiteInfo>,
  prepared: Prepared,
): Promise<string> {
  const failed: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <App shown={shown} site={site} go={stay} open={closed} own={nothingOwn} prepared={prepared} />
    </StrictMode>,
    { onError: (error) => void failed.push(error), progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  const html = await new Response(prelude).text();
  if (failed.length > 0) throw failed[0] as Error;
  return html;
}

/**
 * A page as HTML: its content in the built template, its head, its policy, relative addresses. `files` tells where the
 * browser finds what was worked out for it.
 */
export function writePage(
  template: string,
  { place, language, messages }: Shown,
  site: NonNullable<SiteInfo>,
  content: string,
  files: PreparedFiles,
  siteUrl: string | null = null,
): string {
  const page = pageOf(place.page);
  const title = titleOf(page.id, messages);
  const answers = files.answers[page.id];
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`,
    `<title>${escapeText(title)}</title>`,
    ...headTags(page.id, messages, siteUrl).map(writeTag),
  ].join('\n    ');
  const late =
    answers === undefined
      ? ''
      : `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${rootFrom(page)}${answers}" />\n  `;
  const addressed = template.replaceAll(/(src|href)="\.\//g, `$1="${rootFrom(page)}`);
  const styled = nameStyleSheet(addressed);
  const headed = replaceOnce(styled, /<title>.*?<\/title>/s, '');
  const spoken = replaceOnce(headed, /<html lang="[^"]*"/, `<html lang="${localeOf[language]}"`);
  const first = replaceOnce(spoken, /<meta charset="utf-8" \/>/, `<meta charset="utf-8" />\n    ${head}`);
  const last = replaceOnce(first, /<\/head>/, `${late}</head>`);
  const attributes = [
    `data-page="${page.id}"`,
    `data-data-version="${escapeText(site.version)}"`,
    `data-data-date="${escapeText(site.date)}"`,
    `data-prepared="${escapeText(JSON.stringify(files))}"`,
    ...(site.boundaries ? [`data-boundaries="${escapeText(JSON.stringify(site.boundaries))}"`] : []),
  ].join(' ');
  return replaceOnce(
    last,
    /<div id="app" data-page=""><\/div>/,
    `<div id="app" ${attributes}>${content}</div>`,
  );
}
