import './styles/index.css';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { StrictMode } from 'react';
import { App, type Shown } from './app.tsx';
import { loadShown, preferredLanguage } from './load-shown.ts';
import { checkDeploy, mendLostScripts } from './mixed-deploy.ts';
import type { Go } from './navigation.tsx';
import { registerOffline, whenAtRest } from './offline/register.ts';
import { hrefOf, placeAt, placeOn, type Place } from './place.ts';
import { pageAt, pageOf, pages, rootFrom } from './pages.ts';
import { readSiteInfo } from './read-site-info.ts';
import { OwnReports } from './reports/own-reports.ts';
import { openOwnStorage } from './reports/own-storage.ts';
import { showHead } from './show-head.ts';

const container = document.getElementById('app');
if (!container) throw new Error('This document has no #app.');

/** The page that this document was written for; a document served in another’s place is told by its address. */
const written = pages.find(({ id }) => id === container.dataset.page);
const first =
  written ?? pageAt(`${location.pathname.split('/').filter(Boolean).at(-1) ?? ''}/`) ?? pageOf('overview');
const root = new URL(rootFrom(first), location.href);
root.search = '';
root.hash = '';

const own = new OwnReports(openOwnStorage(`gongkai-board ${root.pathname}`));

const open = async () => {
  const { openBrowserDatabase } = await import('../engine/browser.ts');
  return openBrowserDatabase({
    dataUrl: new URL('data/', root),
    own: own.readRows,
    onManifest: ({ version }) => {
      checkDeploy(container.dataset.dataVersion, version);
    },
  });
};

const site = readSiteInfo(container, new URL('data/', root));
let reactRoot: Root | null = null;
let asked = 0;

const treeOf = (shown: Shown, info: Awaited<typeof site>) => (
  <StrictMode>
    <App shown={shown} site={info} go={go} open={open} own={own} />
  </StrictMode>
);

/** Shows a place once all it needs is loaded; a later call overtakes an earlier one. */
async function show(place: Place, moved: boolean): Promise<void> {
  const mine = ++asked;
  const [shown, info] = await Promise.all([loadShown(place), site]);
  if (mine !== asked) return;
  showHead(shown);
  flushSync(() => reactRoot?.render(treeOf(shown, info)));
  if (moved) {
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }
}

let current = placeOn(first.id, new URLSearchParams(location.search));

const go: Go = (place, replace = false) => {
  const href = new URL(hrefOf(place, current.page), new URL(pageOf(current.page).path, root)).href;
  const moved = place.page !== current.page;
  history[replace ? 'replaceState' : 'pushState'](null, '', href);
  current = place;
  show(place, moved).catch(() => {
    location.assign(href);
  });
};

addEventListener('popstate', () => {
  const place = placeAt(new URL(location.href), root);
  if (!place) return;
  const moved = place.page !== current.page;
  current = place;
  show(place, moved).catch(() => {
    location.reload();
  });
});

async function start(host: HTMLElement): Promise<void> {
  const [shown, info] = await Promise.all([loadShown(current), site]);
  const prerendered = host.hasChildNodes() && host.dataset.page === current.page;
  const asWritten = location.search === '' && preferredLanguage() === 'hans';
  if (prerendered && asWritten) {
    reactRoot = hydrateRoot(host, treeOf(shown, info));
    return;
  }
  showHead(shown);
  reactRoot = createRoot(host);
  reactRoot.render(treeOf(shown, info));
}

mendLostScripts();
void start(container);
if (import.meta.env.PROD) {
  whenAtRest(() => {
    void registerOffline(root);
  });
}
