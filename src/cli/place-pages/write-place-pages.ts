import { mkdir, writeFile } from 'node:fs/promises';
import { NamedPlaces } from '../../places/named-places.ts';
import { measuredWithin, type PlaceRow } from '../../query/place-reports.ts';
import { everything } from '../../query/filter.ts';
import type { Database } from '../../query/database.ts';
import { firstLanguage } from '../../schema/languages.ts';
import { formatOf } from '../../text/format.ts';
import { loadMessages } from '../../text/load.ts';
import { toPlaceParts } from '../../views/place/part-reports.ts';
import { partNames } from '../../views/place/part-names.ts';
import type { ViewContext } from '../../views/model/view.ts';
import { stemOfCode } from '../../places/place-code.ts';
import type { PlaceTable, TownshipTable } from '../../places/place-table.ts';
import { namesOfSheet, toPlaceSheet, type PlaceSheet } from '../../ui/answers/place-sheet.ts';
import { placeFolder } from '../../ui/address/place-folder.ts';
import { writePlaceHtml, type PlaceShared } from './place-html.ts';

/** The register as the pages of places are written from it. */
export type PlaceRegister = {
  readonly table: PlaceTable;
  readonly townships: ReadonlyMap<string, TownshipTable>;
};

/** A province's sheet, with its rows as they were asked. */
export type AskedSheet = { readonly sheet: PlaceSheet; readonly rows: readonly PlaceRow[] };

/** The sheets of all provinces, by their two digits: one question, as each takes as long whatever it asks of. */
export async function askSheets(
  { table, townships }: PlaceRegister,
  database: Database,
): Promise<ReadonlyMap<string, AskedSheet>> {
  const all = await database.run(measuredWithin(everything));
  return new Map(
    [...townships].map(([province, towns]) => {
      const rows = all.filter(({ region_code: region }) => region?.startsWith(province));
      return [province, { sheet: toPlaceSheet(table, towns, province, rows), rows }];
    }),
  );
}

/** Writes a page for every province, city and county into `dist`; gives how many, and their bytes. */
export async function writePlacePages(
  dist: URL,
  sheets: ReadonlyMap<string, AskedSheet>,
  sharedOf: (province: string) => PlaceShared,
): Promise<{ readonly pages: number; readonly bytes: number }> {
  const t = await loadMessages(firstLanguage);
  const context: ViewContext = {
    filter: everything,
    language: firstLanguage,
    t,
    format: formatOf(firstLanguage),
    say: (text) => text[firstLanguage],
  };
  let [pages, bytes] = [0, 0];
  for (const [province, { sheet, rows }] of sheets) {
    const named = namesOfSheet(sheet);
    const shared = sharedOf(province);
    const writing: Promise<void>[] = [];
    for (const { code } of named.places.all.filter((place) => place.code.startsWith(province))) {
      const folder = placeFolder(code);
      if (folder === null) continue;
      const html = writePlaceHtml(toKnown(code, named, rows), named, context, shared);
      writing.push(writeInto(new URL(folder, dist), html));
      pages += 1;
      bytes += Buffer.byteLength(html);
    }
    await Promise.all(writing);
  }
  return { pages, bytes };
}

async function writeInto(folder: URL, html: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('index.html', folder), html);
}

function toKnown(code: string, named: NamedPlaces, all: readonly PlaceRow[]) {
  const rows = all.filter(({ region_code: region }) => region?.startsWith(stemOfCode(code)));
  const names = partNames(code, named, rows, firstLanguage);
  return {
    code,
    name: named.fullNameOf(code, firstLanguage),
    placed: toPlaceParts(rows, names, null),
    rows,
    total: names.length,
  };
}
