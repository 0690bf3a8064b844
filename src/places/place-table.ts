import type { BesideFile } from '../schema/manifest.ts';
import type { PublisherAlias } from './locate.ts';

/** Places by column, by code. `hant` is null where it is the same as `hans`. */
export type NamedColumns = {
  readonly codes: readonly string[];
  readonly hans: readonly string[];
  readonly hant: readonly (string | null)[];
  readonly en: readonly string[];
};

/** Old names by code; a code without any has no entry. */
export type OldNames = Readonly<Record<string, readonly string[]>>;

/**
 * The register as the data build writes it: every province, city and county, its sound (syllables with a space
 * between), the names that places had before and those of places that became part of others, the reviewed exceptions
 * for names of publishers, and by province (two digits) the file of its townships.
 */
export type PlaceTable = NamedColumns & {
  readonly format: 1;
  readonly pinyin: readonly string[];
  readonly former: OldNames;
  readonly absorbed: OldNames;
  readonly aliases: readonly PublisherAlias[];
  readonly townships: Readonly<Record<string, BesideFile>>;
};

/** The townships of a province, as its file holds them. */
export type TownshipTable = NamedColumns & { readonly format: 1 };

/** A register, or a file of townships, that is not what it must be: what is wrong with it. */
export class PlaceTableError extends Error {
  override readonly name = 'PlaceTableError';
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function parseJson(json: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new PlaceTableError('The register of places is not JSON.', { cause });
  }
  if (typeof value !== 'object' || value === null)
    throw new PlaceTableError('The register of places is no object.');
  const table = value as Readonly<Record<string, unknown>>;
  if (table.format !== 1)
    throw new PlaceTableError(
      `The register of places has format ${JSON.stringify(table.format ?? null)}, this page reads format 1.`,
    );
  return table;
}

function checkColumns(table: Readonly<Record<string, unknown>>, code: RegExp): void {
  const { codes, hans, hant, en } = table;
  if (!isTexts(codes) || !isTexts(hans) || !isTexts(en) || !Array.isArray(hant))
    throw new PlaceTableError('A column of the register of places is missing, or holds what is no name.');
  if ([hans, hant, en].some(({ length }) => length !== codes.length))
    throw new PlaceTableError('The columns of the register of places have different lengths.');
  const bad = codes.find((each, at) => !code.test(each) || each <= (codes[at - 1] ?? ''));
  if (bad !== undefined)
    throw new PlaceTableError(`The register of places has the code ${bad} where none such can stand.`);
}

/** Reads a register. Throws a `PlaceTableError` that says what is wrong. */
export function parsePlaceTable(json: string): PlaceTable {
  const table = parseJson(json);
  checkColumns(table, /^\d{6}$/);
  const { codes, pinyin, former, absorbed, aliases, townships } = table as Partial<PlaceTable>;
  if (
    !isTexts(pinyin) ||
    pinyin.length !== codes?.length ||
    !Array.isArray(aliases) ||
    !former ||
    !absorbed ||
    !townships
  )
    throw new PlaceTableError('The register of places lacks its sounds, old names, exceptions or townships.');
  const known = new Set(codes);
  const orphan = codes.find((code) => !known.has(`${code.slice(0, 2)}0000`));
  if (orphan !== undefined)
    throw new PlaceTableError(`The register of places has ${orphan}, and not its province.`);
  return table as PlaceTable;
}

/** Reads the townships of a province; throws as `parsePlaceTable` does. */
export function parseTownshipTable(json: string): TownshipTable {
  const table = parseJson(json);
  checkColumns(table, /^\d{9}$/);
  return table as TownshipTable;
}
