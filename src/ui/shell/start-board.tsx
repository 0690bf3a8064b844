import { firstLanguage } from '../../schema/languages.ts';
import '../styles/index.css';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { startTransition, StrictMode } from 'react';
import { App, type Shown } from './board-app.tsx';
import { drawingKit } from '../chart/load-drawing.ts';
import { preferredLanguage } from '../address/preferred-language.ts';
import { loadShown } from './load-shown.ts';
import { checkDeploy, mendLostScripts } from '../kit/mixed-deploy.ts';
import type { Go } from '../address/navigation.tsx';
import { subjectOf } from '../address/page-subject.ts';
import { registerOffline, whenAtRest } from '../offline/register-offline.ts';
import { sheetOf } from '../address/sheet-of.ts';
import { hrefOf, isDefault, placeAt, placeOn, type Place } from '../address/whereabouts.ts';
import { pageAt, pageOf, pages, rootFrom } from '../address/pages.ts';
import { BuiltPages } from '../answers/built-files.ts';
import { openDatabase } from '../answers/open-database.ts';
import { readSiteInfo } from '../address/read-site-info.ts';
import { OwnReports } from '../own/own-reports.ts';
import { openOwnStorage } from '../own/own-storage.ts';
import { showHead } from '../address/show-head.ts';

const container = document.getElementById('app');
if (!container) throw new Error('This document has no #app.');

/** The page that this document was written for; a document served in another’s place is told by its address. */
const written = pages.find(({ id }) => id === container.dataset.page);
const first =
  written ?? pageAt(`${location.pathname.split('/').filter(Boolean).at(-1) ?? ''}/`) ?? pageOf('overview');
/** The place that this document alone was written for: its folder lies below that of the page. */
const { at } = container.dataset;
const root = new URL(at === undefined ? rootFrom(first) : `../${rootFrom(first)}`, location.href);
root.search = '';
root.hash = '';

// The document’s own addresses stay what they are when the address of the page changes.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) {
  icon.setAttribute('href', icon.href);
}

// One page shows every place: from here on its address is the one that the page’s links begin from.
if (at !== undefined) {
  const params = new URLSearchParams(location.search);
  params.set('at', at);
  history.replaceState(null, '', new URL(`${first.path}?${params.toString()}`, root));
}

const own = new OwnReports(openOwnStorage(`gongkai-board ${root.pathname}`));

const open = () =>
  openDatabase(container, {
    dataUrl: new URL('data/', root),
    own: own.readRows,
    onManifest: ({ version }) => checkDeploy(container.dataset.dataVersion, version),
  });

const built = new BuiltPages(root, container);
const site = readSiteInfo(container, new URL('data/', root));
let reactRoot: Root | null = null;
let asked = 0;

const treeOf = (shown: Shown, info: Awaited<typeof site>) => (
  <StrictMode>
    <App shown={shown} site={info} go={go} open={open} ownReports={own} built={built} />
  </StrictMode>
);

const languageOf = ({ state }: Place) => state.language ?? preferredLanguage();

/** All that a place needs: its code, its words, and what was worked out for it beforehand. */
async function load(place: Place, hasDrawings = false): Promise<Shown> {
  const drawings = isDefault(place) && !hasDrawings && drawingKit() === null;
  const [shown] = await Promise.all([
    loadShown(place),
    built.loadAnswers(place.page),
    built.loadSheet(sheetOf(place)),
    drawings && built.loadStills(place.page, languageOf(place)),
  ]);
  return shown;
}

/** Shows a place once all it needs is loaded; a later call overtakes an earlier one. */
async function show(place: Place, moved: boolean): Promise<void> {
  const mine = ++asked;
  const [shown, info] = await Promise.all([load(place), site]);
  if (mine !== asked) return;
  own.tellSubject(subjectOf(place));
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
  const place = current;
  own.tellSubject(subjectOf(place));
  const prerendered = host.hasChildNodes() && host.dataset.page === place.page;
  const asWritten = prerendered && isDefault(place) && languageOf(place) === firstLanguage;
  const [shown, info] = await Promise.all([load(place, asWritten), site]);
  // Links of a page with a language in its address carry it along, those of the document do not.
  if (asWritten && place.state.language === null) {
    // As a transition it is done in slices, between which the page scrolls and takes input.
    startTransition(() => {
      reactRoot = hydrateRoot(host, treeOf(shown, info));
    });
  } else {
    showHead(shown);
    const tree = createRoot(host);
    reactRoot = tree;
    flushSync(() => {
      tree.render(treeOf(shown, info));
    });
  }
  // Another language or choice than the document was written for was hidden until now (public/early.js).
  delete document.documentElement.dataset.awaits;
}

mendLostScripts();
// In a task of its own: to evaluate the page’s modules has taken a long one.
setTimeout(() => void start(container));
if (import.meta.env.PROD) {
  whenAtRest(() => {
    void registerOffline(root);
  });
}
