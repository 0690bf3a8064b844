import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localeOf } from '../../text/format.ts';
import { loadMessages } from '../../text/load.ts';
import { pageViews, viewOf } from '../../views/index.ts';
import type { AnyView } from '../../views/view.ts';
import { preferredLanguage } from '../load-shown.ts';
import type { Go } from '../navigation.tsx';
import { pageOf, pages } from '../pages.ts';
import { hrefOf, placeOn } from '../place.ts';
import { readSiteInfo } from '../read-site-info.ts';
import { OwnReports } from '../reports/own-reports.ts';
import { EmbedApp } from './embed-app.tsx';
import { embedParams } from './embed-address.ts';

const container = document.getElementById('app');
if (!container) throw new Error('This document has no #app.');

const root = new URL('../', location.href);
root.search = '';
root.hash = '';
const params = new URLSearchParams(location.search);
const asked = params.get(embedParams.view) ?? '';
const view = viewOf(asked) ?? null;

/** The first page that shows a view. */
const pageFor = (shown: AnyView | null) => {
  const held: Readonly<Partial<Record<string, readonly AnyView[]>>> = pageViews;
  return pages.find(({ id }) => shown && held[id]?.includes(shown))?.id ?? 'overview';
};
const place = placeOn(pageFor(view), params);

/** Links lead where they would lead from that page. */
const base = document.createElement('base');
base.href = new URL(pageOf(place.page).path, root).href;
document.head.prepend(base);

/** A frame stays what it is: what leads elsewhere opens in a window of its own. */
const go: Go = (there) => {
  window.open(new URL(hrefOf(there, place.page), document.baseURI), '_blank', 'noopener');
};

const open = async () => {
  const { openBrowserDatabase } = await import('../../engine/browser.ts');
  return openBrowserDatabase({ dataUrl: new URL('data/', root) });
};

async function start(host: HTMLElement): Promise<void> {
  const language = place.state.language ?? preferredLanguage();
  const [messages, site] = await Promise.all([
    loadMessages(language),
    readSiteInfo(host, new URL('data/', root)),
  ]);
  document.documentElement.lang = localeOf[language];
  document.title = `${view ? view.title(messages) : messages.take.embed.unknown} – ${messages.app.name}`;
  createRoot(host).render(
    <StrictMode>
      <EmbedApp
        {...{ view, asked, place, language, messages, site, go, open }}
        own={new OwnReports(Promise.resolve(null))}
      />
    </StrictMode>,
  );
}

void start(container);
