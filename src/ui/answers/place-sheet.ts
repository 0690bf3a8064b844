import { NamedPlaces } from '../../places/named-places.ts';
import { stemOfCode } from '../../places/place-code.ts';
import type { NamedColumns, PlaceTable, TownshipTable } from '../../places/place-table.ts';
import { placeReports, type PlaceRow } from '../../query/place-reports.ts';
import { packRows, type PackedRows } from './built.ts';

/**
 * What the pages of a province’s places and publishers need first, as one file: its places by name (of the townships
 * those whose county has a report of one), and the rows of `placeReports` for all of it.
 */
export type PlaceSheet = {
  readonly table: PlaceTable;
  readonly townships: TownshipTable;
  readonly rows: PackedRows;
};

function pickColumns(columns: NamedColumns, isKept: (code: string) => boolean): NamedColumns {
  const kept = columns.codes.flatMap((code, at) => (isKept(code) ? [at] : []));
  const pick = <T>(values: readonly T[]) => kept.flatMap((at) => values.slice(at, at + 1));
  return {
    codes: pick(columns.codes),
    hans: pick(columns.hans),
    hant: pick(columns.hant),
    en: pick(columns.en),
  };
}

/** The sheet of a province (two digits) from the register, the province’s townships and its reports. */
export function toPlaceSheet(
  table: PlaceTable,
  townships: TownshipTable,
  province: string,
  rows: readonly PlaceRow[],
): PlaceSheet {
  const withTowns = new Set(
    rows.flatMap(({ township_code: code }) => (code === null ? [] : [code.slice(0, 6)])),
  );
  const isNear = (code: string) => code.startsWith(province) || code.endsWith('0000');
  return {
    table: {
      format: 1,
      ...pickColumns(table, isNear),
      pinyin: [],
      former: {},
      absorbed: {},
      aliases: [],
      townships: {},
    },
    townships: { format: 1, ...pickColumns(townships, (code) => withTowns.has(code.slice(0, 6))) },
    rows: packRows(placeReports(`${province}0000`).columns, rows),
  };
}

/** The register of a sheet: all of its province, and the other provinces by themselves. */
export const namesOfSheet = ({ table, townships }: PlaceSheet): NamedPlaces =>
  new NamedPlaces(table, townships);

/** The rows of `placeReports` for a place of the sheet’s province, as the engine would give them. */
export function rowsOfSheet({ rows }: PlaceSheet, code: string): PackedRows {
  const at = rows.names.indexOf('region_code');
  const stem = stemOfCode(code);
  return { names: rows.names, cells: rows.cells.filter((row) => String(row[at]).startsWith(stem)) };
}
