import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import type { Language } from '../../schema/languages.ts';
import { languages } from '../../schema/languages.ts';
import { App, type Shown } from './board-app.tsx';
import { contentPolicyWith } from './content-policy.ts';
import { headTags, writeTag } from '../address/head-tags.ts';
import { loadShown } from './load-shown.ts';
import { escapeText, nameStyleSheet, replaceOnce } from '../address/page-template.ts';
import { pageOf, rootFrom, type PageId } from '../address/pages.ts';
import { placeOn } from '../address/whereabouts.ts';
import type { Built, BuiltFiles } from '../answers/built.ts';
import { OwnReports } from '../own/own-reports.ts';
import type { SiteInfo } from '../address/site-info.tsx';
import { titleOf } from '../address/title-of.ts';

const closed = () => Promise.reject(new Error('No database is opened while a page is rendered.'));
const stay = () => undefined;
const nothingOwn = new OwnReports(Promise.resolve(null));

/** A page's default view in a language, as loaded. */
export const loadDefault = (id: PageId, language: Language): Promise<Shown> =>
  loadShown(placeOn(id, new URLSearchParams()), [languages[language].tag]);

/** The content of a page as HTML, whole: what loads late is waited for, and what fails fails the page. */
export async function renderContent(
  shown: Shown,
  site: NonNullable<SiteInfo>,
  built: Built,
): Promise<string> {
  const failed: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <App shown={shown} site={site} go={stay} open={closed} ownReports={nothingOwn} built={built} />
    </StrictMode>,
    { onError: (error) => void failed.push(error), progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  const html = await new Response(prelude).text();
  if (failed.length > 0) throw failed[0] as Error;
  return html;
}

/** The style sheet before the script that the parser stops at: a policy keeps browsers from looking ahead in the head. */
function putStyleFirst(html: string): string {
  const style = /\s*<link id="[^"]*" rel="stylesheet"[^>]*>/;
  const tag = style.exec(html)?.[0] ?? '';
  return replaceOnce(html.replace(style, ''), /(?=\s*<script src="[^"]*early\.js[^"]*">)/, tag);
}

/** Scripts and what they need, behind the content and behind the style sheet in the line: the content is shown without. */
function putLate(html: string, answers: string | null): string {
  const scripts = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;
  const late = [
    ...(html.match(scripts) ?? []).map((tag) =>
      tag.trim().replace(/ (?=type="module"|rel=)/, ' fetchpriority="low" '),
    ),
    ...(answers === null
      ? []
      : [`<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${answers}" />`]),
  ];
  return replaceOnce(html.replaceAll(scripts, ''), /\s*<\/body>/, `\n    ${late.join('\n    ')}\n  </body>`);
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
  files: BuiltFiles,
  siteUrl: string | null = null,
): string {
  const page = pageOf(place.page);
  const title = titleOf(page.id, messages);
  const answers = files.answers[page.id];
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicyWith(site.server ?? null)}" />`,
    `<title>${escapeText(title)}</title>`,
    ...headTags(page.id, messages, siteUrl).map(writeTag),
  ].join('\n    ');
  const addressed = template.replaceAll(/(src|href)="\.\//g, `$1="${rootFrom(page)}`);
  const styled = nameStyleSheet(addressed);
  const headed = replaceOnce(styled, /<title>.*?<\/title>/s, '');
  const spoken = replaceOnce(headed, /<html lang="[^"]*"/, `<html lang="${languages[language].tag}"`);
  const first = replaceOnce(spoken, /<meta charset="utf-8" \/>/, `<meta charset="utf-8" />\n    ${head}`);
  const last = putLate(putStyleFirst(first), answers === undefined ? null : `${rootFrom(page)}${answers}`);
  const attributes = [
    `data-page="${page.id}"`,
    `data-data-version="${escapeText(site.version)}"`,
    `data-data-date="${escapeText(site.date)}"`,
    `data-prepared="${escapeText(JSON.stringify(files))}"`,
    ...(site.boundaries ? [`data-boundaries="${escapeText(JSON.stringify(site.boundaries))}"`] : []),
    ...(site.server ? [`data-data-server="${escapeText(JSON.stringify(site.server))}"`] : []),
  ].join(' ');
  return replaceOnce(
    last,
    /<div id="app" data-page=""><\/div>/,
    `<div id="app" ${attributes}>${content}</div>`,
  );
}
