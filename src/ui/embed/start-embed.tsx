import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languages } from '../../schema/languages.ts';
import { loadMessages } from '../../text/load.ts';
import { preferredLanguage } from '../address/preferred-language.ts';
import { openDatabase } from '../answers/open-database.ts';
import { checkDeploy, mendLostScripts } from '../kit/mixed-deploy.ts';
import type { Go } from '../address/navigation.tsx';
import { pageOf } from '../address/pages.ts';
import { hrefOf, type Place } from '../address/whereabouts.ts';
import { readSiteInfo } from '../address/read-site-info.ts';
import { OwnReports } from '../own/own-reports.ts';
import { EmbedApp } from './embed-app.tsx';
import { readEmbed } from './read-embed.ts';
import { titleOfEmbed } from './title-of-embed.ts';

const container = document.getElementById('app');
if (!container) throw new Error('This document has no #app.');

const root = new URL('../', location.href);
root.search = '';
root.hash = '';

const open = () =>
  openDatabase(container, {
    dataUrl: new URL('data/', root),
    onManifest: ({ version }) => checkDeploy(container.dataset.dataVersion, version),
  });

async function start(host: HTMLElement): Promise<void> {
  const { shown, place: first } = await readEmbed(new URLSearchParams(location.search));
  // Links lead where they would lead from that page.
  const base = document.createElement('base');
  base.href = new URL(pageOf(first.page).path, root).href;
  document.head.prepend(base);

  const language = first.state.language ?? preferredLanguage();
  const [messages, site] = await Promise.all([
    loadMessages(language),
    readSiteInfo(host, new URL('data/', root)),
  ]);
  document.documentElement.lang = languages[language].tag;
  document.title = `${titleOfEmbed(shown, first.page, messages)} – ${messages.app.name}`;
  const ownReports = new OwnReports(Promise.resolve(null));
  const tree = createRoot(host);

  function show(place: Place): void {
    /** A panel’s own choices change it in its place; what leads elsewhere opens in a window of its own. */
    const go: Go = (there, replace = false) => {
      if (replace && shown.kind === 'panel' && there.page === place.page) show(there);
      else window.open(new URL(hrefOf(there, place.page), document.baseURI), '_blank', 'noopener');
    };
    tree.render(
      <StrictMode>
        <EmbedApp {...{ shown, place, language, messages, site, go, open, ownReports }} />
      </StrictMode>,
    );
  }
  show(first);
}

mendLostScripts();
start(container).catch((error: unknown) => {
  // Without its words it can only say so in those of its document.
  const note = document.getElementById('not-loaded');
  if (note) note.hidden = false;
  throw error;
});
