import type { NamedPlaces } from '../../places/named-places.ts';
import { languages } from '../../schema/languages.ts';
import {
  leadsWithOwn,
  ownFacts,
  ownReport,
  placeLead,
  titleYear,
  type PlaceKnown,
} from '../../views/place/place-lead.ts';
import { partsTable } from '../../views/place/tabulate-parts.ts';
import type { TableCell, TableModel, ViewContext } from '../../views/model/view.ts';
import { placeFolder } from '../../ui/address/place-folder.ts';
import { headTags, writeTag } from '../../ui/address/head-tags.ts';
import { escapeText } from '../../ui/address/page-template.ts';
import { titleOf } from '../../ui/address/title-of.ts';

/** What every page of a place shares: addresses as seen from it, and what the data is. */
export type PlaceShared = {
  readonly style: string;
  readonly script: string;
  /** The address of the script before the page’s own, below the root of the site. */
  readonly early: string;
  readonly preparedIn: string;
  readonly sheet: string;
  readonly version: string;
  readonly date: string;
  /** The host's own map and its data server, as attributes; '' where it has none. */
  readonly chosen: string;
  readonly policy: string;
  readonly siteUrl: string | null;
};

const link = (code: string, name: string): string => `<a href="../${code}/">${escapeText(name)}</a>`;

function cellText({ text, reason, note, placeCode }: TableCell): string {
  const shown = text === '' ? (reason ?? '') : text;
  const folder = placeFolder(placeCode ?? '');
  const main = folder === null ? escapeText(shown) : link(placeCode ?? '', shown);
  return note === undefined ? main : `${main}<small class="cell-note">${escapeText(note)}</small>`;
}

/** A table as plain HTML; the columns behind the last that a row fills are left out of it. */
function writeTable({ columns, rows }: TableModel): string {
  const ends = columns.map(({ align }) => (align === 'end' ? ' class="end"' : ''));
  const head = columns.map(({ name }, at) => `<th scope="col"${ends[at] ?? ''}>${escapeText(name)}</th>`);
  const body = rows.map((row) => {
    const filled = row.findLastIndex((cell) => cellText(cell) !== '') + 1;
    const cells = row
      .slice(0, filled)
      .map((cell, at) =>
        at === 0 ? `<th scope="row">${cellText(cell)}</th>` : `<td${ends[at] ?? ''}>${cellText(cell)}</td>`,
      );
    const rest = columns.length - filled;
    return `<tr>${cells.join('')}${rest > 0 ? `<td colspan="${rest}"></td>` : ''}</tr>`;
  });
  return `<div class="table-scroll"><table class="table place-table"><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** What a page shows of a place before any script: its name, where it lies, its sentence. */
function writeContent(known: PlaceKnown, named: NamedPlaces, context: ViewContext): string {
  const { t, format, language } = context;
  const { code, name } = known;
  const above = named.places.pathOf(code).filter((place) => place.code !== code);
  const path = above.map((place) => link(place.code, named.nameOf(place.code, language))).join(' ');
  const facts = ownFacts(known, context);
  const own = ownReport(known.rows, code)
    ? `${t.place.own(name)}${t.place.colon}${facts ?? ''}`
    : t.place.noOwn(name);
  const year = titleYear(known);
  const title = year === null ? name : t.place.about(name, format.exact(year, 'year'));
  return [
    path === '' ? '' : `<p class="place-path">${path}</p>`,
    `<h1>${escapeText(title)}</h1>`,
    leadsWithOwn(known) ? '' : `<p class="page-lead">${escapeText(placeLead(known, context))}</p>`,
    facts === null && known.total === 0 ? '' : `<p class="place-own">${escapeText(own)}</p>`,
  ].join('');
}

/**
 * The page of one place: a small head that names it and its main figures in previews, what it shows first, and the script
 * that makes the page of all places of it. It stands two folders below the root of the site.
 */
export function writePlaceHtml(
  known: PlaceKnown,
  named: NamedPlaces,
  context: ViewContext,
  shared: PlaceShared,
): string {
  const { t, language } = context;
  const { code, name, placed } = known;
  const lead = [placeLead(known, context), ownFacts(known, context)].filter(Boolean).join('');
  const subject = { params: { at: code }, name, lead };
  const tags = headTags('place', t, shared.siteUrl, subject).map(writeTag);
  const table =
    placed && !leadsWithOwn(known)
      ? `<section class="panel place-parts">${writeTable(partsTable(placed, context))}</section>`
      : '';
  const data = `data-page="place" data-at="${code}" data-data-version="${shared.version}" data-data-date="${shared.date}" data-prepared-in="${shared.preparedIn}" data-sheet-of="${code.slice(0, 2)}" data-sheet="${shared.sheet}"${shared.chosen}`;
  return `<!doctype html>
<html lang="${languages[language].tag}"><head><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${shared.policy}" />
<title>${escapeText(titleOf('place', t, name))}</title>
${tags.join('\n')}
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" type="image/svg+xml" href="../../icon.svg" />
${shared.style}
<script src="../../${shared.early}"></script></head>
<body><div id="app" ${data}><header class="header"><div class="header-inner"><a class="brand" href="../../">${escapeText(t.app.name)}</a></div></header>
<main id="main" class="main" data-page="place"><div class="page-head place-head">${writeContent(known, named, context)}</div>${table}</main></div>
${shared.script}
<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="../../${shared.sheet}" /></body></html>
`;
}
