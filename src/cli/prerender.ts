/**
 * Writes every page as real HTML, its default view answered from the data and drawn, and beside it what the browser needs
 * to go on from there: index.html, as vite left it in dist (or the folder given), is the template. Run after `vite build`.
 */
import './without-developer-checks.ts';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { drawStill } from '../charts/draw-still.ts';
import { readDataServer } from './host/read-data-server.ts';
import { toPlaceTable, toTownshipTables } from './data/places/to-place-table.ts';
import { askSheets, writePlacePages } from './place-pages/write-place-pages.ts';
import { escapeText, nameEarlyScript, nameStyleSheet } from '../ui/address/page-template.ts';
import { openNodeDatabase } from '../engine/node.ts';
import { addressOf, parseManifest } from '../engine/parse-manifest.ts';
import { firstLanguage, languageIds } from '../schema/languages.ts';
import { formatOf } from '../text/format.ts';
import { pageOf, pages } from '../ui/address/pages.ts';
import { contentPolicyWith } from '../ui/shell/content-policy.ts';
import { Building } from '../ui/answers/building.ts';
import { renderEmbed } from '../ui/shell/render-embed.ts';
import { loadDefault, renderContent, writePage } from '../ui/shell/render-page.tsx';

const dist = pathToFileURL(`${resolve(process.argv[2] ?? 'dist')}/`);
const folder = 'prepared/';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A JSON file named after its content, so that it can be kept for good; gives its path below the site's root. */
async function writeNamed(name: string, content: object): Promise<string> {
  const text = JSON.stringify(content);
  const path = `${folder}${name}-${sha256(text).slice(0, 12)}.json`;
  await writeFile(new URL(path, dist), text);
  return path;
}

const early = addressOf({ file: 'early.js', sha256: sha256(await readFile(new URL('early.js', dist))) });
const readTemplate = async (path: string) =>
  nameEarlyScript(await readFile(new URL(path, dist), 'utf8'), early);
const template = await readTemplate('index.html');
const manifest = parseManifest(await readFile(new URL('data/manifest.json', dist), 'utf8'));
const { version, date, beside } = manifest;
const { boundaries } = beside ?? {};
const server = await readDataServer(fileURLToPath(dist));
const site = { version, date, ...(boundaries && { boundaries }), ...(server && { server }) };

/** The site's own address, where the host tells it: preview cards need whole addresses. */
const { SITE_URL: given = '' } = process.env;
const siteUrl = given === '' ? null : new URL(given.replace(/\/*$/u, '/')).href;

const database = await openNodeDatabase(fileURLToPath(new URL('data/', dist)));
const preparing = new Building(database, (model, language, name) =>
  drawStill(model, formatOf(language), name),
);
await rm(new URL(folder, dist), { recursive: true, force: true });
await mkdir(new URL(folder, dist), { recursive: true });

// DuckDB answers these on threads of its own, while the pages are drawn here.
const asking = askSheets({ table: toPlaceTable([], {}), townships: toTownshipTables() }, database);
asking.catch(() => undefined);

const files = {
  answers: {} as Record<string, string>,
  stills: {} as Record<string, Record<string, string>>,
  sheets: {} as Record<string, string>,
};
const written = [];
for (const { id } of pages) {
  const stills: Record<string, string> = {};
  for (const language of languageIds) {
    const shown = await loadDefault(id, language);
    const content = await preparing.render(() => renderContent(shown, site, preparing));
    stills[language] = await writeNamed(`${id}-${language}`, preparing.stills);
    if (language !== firstLanguage) continue;
    files.answers[id] = await writeNamed(id, preparing.answers);
    written.push({ shown, content });
  }
  files.stills[id] = stills;
}
const sheets = await asking;
for (const [province, { sheet }] of sheets)
  files.sheets[province] = await writeNamed(`sheet-${province}`, sheet);
await database.close();

for (const { shown, content } of written) {
  const place = new URL(pageOf(shown.place.page).path, dist);
  await mkdir(place, { recursive: true });
  await writeFile(new URL('index.html', place), writePage(template, shown, site, content, files, siteUrl));
}
const preparedIn = await writeNamed('files', files);
const tagOf = (pattern: RegExp) =>
  (pattern.exec(nameStyleSheet(template))?.[0] ?? '').replace(/(src|href)="\.\//, '$1="../../');
const placePages = await writePlacePages(dist, sheets, (province) => ({
  style: tagOf(/<link id="[^"]*" rel="stylesheet"[^>]*>/),
  script: tagOf(/<script type="module"[^>]*><\/script>/),
  early,
  preparedIn,
  sheet: files.sheets[province] ?? '',
  version,
  date,
  chosen: [
    boundaries ? ` data-boundaries="${escapeText(JSON.stringify(boundaries))}"` : '',
    server ? ` data-data-server="${escapeText(JSON.stringify(server))}"` : '',
  ].join(''),
  policy: contentPolicyWith(server),
  siteUrl,
}));
const embed = 'embed/index.html';
await writeFile(new URL(embed, dist), renderEmbed(await readTemplate(embed), site));
const placed = (placePages.bytes / 1e6).toFixed(1);
console.log(`${written.length} pages, ${placePages.pages} of places (${placed} MB), data ${site.version}`);
