import { NamedPlaces } from '../places/named-places.ts';
import { parsePlaceTable, parseTownshipTable, PlaceTableError } from '../places/place-table.ts';
import { DataError } from '../query/database.ts';
import type { BesideFile } from '../schema/manifest.ts';
import { openFile } from './fetch-file.ts';
import { fetchManifest } from './fetch-manifest.ts';
import { inflateText } from './inflate-text.ts';

async function read<T>(dataUrl: string, entry: BesideFile, parse: (json: string) => T): Promise<T> {
  const file = await openFile(dataUrl, entry);
  const json = await inflateText(await file.slice(0, entry.bytes), entry.file);
  try {
    return parse(json);
  } catch (cause) {
    if (!(cause instanceof PlaceTableError)) throw cause;
    throw new DataError(
      `${entry.file} is damaged: ${cause.message} Copy the data folder again.`,
      entry.file,
      { cause },
    );
  }
}

let loaded: { readonly dataUrl: string; readonly named: Promise<NamedPlaces> } | null = null;

async function load(dataUrl: string): Promise<NamedPlaces> {
  const { beside } = await fetchManifest(new URL(dataUrl));
  if (!beside?.places) {
    throw new DataError('manifest.json names no register of places. Build the data again.', 'manifest.json');
  }
  return new NamedPlaces(await read(dataUrl, beside.places, parsePlaceTable));
}

/** The register of places of a site, loaded once. Rejects with a `DataError` where it is missing or damaged. */
export function fetchPlaces(dataUrl: string): Promise<NamedPlaces> {
  if (loaded?.dataUrl === dataUrl) return loaded.named;
  const named = load(dataUrl);
  loaded = { dataUrl, named };
  named.catch(() => {
    loaded = null;
  });
  return named;
}

/** The register with the townships of the province in which a code lies; rejects as `fetchPlaces` does. */
export async function fetchTownships(dataUrl: string, code: string): Promise<NamedPlaces> {
  const named = await fetchPlaces(dataUrl);
  const entry = named.table.townships[code.slice(0, 2)];
  return entry ? named.withTownships(await read(dataUrl, entry, parseTownshipTable)) : named;
}
