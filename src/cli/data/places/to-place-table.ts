import type { PublisherAlias } from '../../../places/locate.ts';
import type { NamedColumns, OldNames, PlaceTable, TownshipTable } from '../../../places/place-table.ts';
import type { Place } from '../../../places/place-code.ts';
import type { BesideFile } from '../../../schema/manifest.ts';
import { namePlace } from './name-english.ts';
import { toTraditionalName } from './name-traditional.ts';
import { ownNames } from './place-names.ts';
import { readAloud } from './read-aloud.ts';
import { register } from './register.ts';
import { townships } from './townships.ts';

type Names = { readonly code: string; readonly hans: string; readonly hant: string; readonly en: string };

const toColumns = (list: readonly Names[]): NamedColumns => ({
  codes: list.map(({ code }) => code),
  hans: list.map(({ hans }) => hans),
  hant: list.map(({ hans, hant }) => (hant === hans ? null : hant)),
  en: list.map(({ en }) => en),
});

const nameTown = ({ code, name }: Place): Names => ({
  code,
  hans: name,
  hant: toTraditionalName(name),
  en: namePlace(name),
});

/** The townships of each province, by its two digits. */
export function toTownshipTables(): ReadonlyMap<string, TownshipTable> {
  const provinces = register.ofLevel('province').map(({ code }) => code.slice(0, 2));
  return new Map(
    provinces.map((province) => [
      province,
      { format: 1, ...toColumns(townships.filter(({ code }) => code.startsWith(province)).map(nameTown)) },
    ]),
  );
}

const oldNames = (which: 'former' | 'absorbed'): OldNames =>
  Object.fromEntries(
    register.all.filter((place) => place[which].length > 0).map((place) => [place.code, place[which]]),
  );

/** The register as pages load it; `files`: where the townships of each province are. */
export const toPlaceTable = (
  aliases: readonly PublisherAlias[],
  files: Readonly<Record<string, BesideFile>>,
): PlaceTable => ({
  format: 1,
  ...toColumns(register.all.map((place) => ({ code: place.code, ...ownNames(place) }))),
  pinyin: register.all.map(({ name }) => readAloud(name)),
  former: oldNames('former'),
  absorbed: oldNames('absorbed'),
  aliases,
  townships: files,
});
