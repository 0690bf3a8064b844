import { byteOrderMark, toCsvLine } from '../../query/csv.ts';
import { describeTable, dictionary, tableNames, type DictionaryEntry } from '../../schema/dictionary.ts';
import { tableNotes } from '../../schema/table-notes.ts';
import { units } from '../../schema/units.ts';

const listedCodes = ({ codes }: DictionaryEntry) => (codes?.listed ? [...codes.words] : []);

const columns: Readonly<Record<string, (entry: DictionaryEntry) => string | null>> = {
  table: ({ table }) => table,
  column: ({ column }) => column,
  type: ({ type }) => type,
  name_hans: ({ names }) => names.hans,
  name_hant: ({ names }) => names.hant,
  name_en: ({ names }) => names.en,
  meaning_hans: ({ meaning }) => meaning.hans,
  meaning_hant: ({ meaning }) => meaning.hant,
  meaning_en: ({ meaning }) => meaning.en,
  unit: ({ unit }) => unit,
  section: ({ section }) => section,
  editions: ({ editions }) => (editions.length > 0 ? editions.join(',') : null),
  printed_2019: ({ printed }) => printed['2019'],
  printed_2021: ({ printed }) => printed['2021'],
  codes: (entry) => {
    const codes = listedCodes(entry).map(([code, { hans, en }]) => `${code}=${hans}/${en}`);
    return codes.length > 0 ? codes.join('; ') : null;
  },
};

/** The data dictionary as CSV: one line per column of every table, in three languages. */
export function toDictionaryCsv(): string {
  const lines = dictionary.map((entry) => toCsvLine(Object.values(columns).map((read) => read(entry))));
  return byteOrderMark + toCsvLine(Object.keys(columns)) + lines.join('');
}

/** The data dictionary as JSON: tables, their columns, and the words of coded columns, in three languages. */
export function toDictionaryJson(data: { readonly version: string; readonly date: string } | null): string {
  const listed = tableNames.map((table) => ({
    table,
    ...tableNotes[table],
    columns: describeTable(table).map((entry) => {
      const { column, type, names, meaning, unit, section, editions, printed } = entry;
      const codes = Object.fromEntries(listedCodes(entry));
      const figure = unit === null ? {} : { unit, section, editions, printed };
      return {
        column,
        type,
        names,
        meaning,
        ...figure,
        ...(Object.keys(codes).length > 0 ? { codes } : {}),
      };
    }),
  }));
  return `${JSON.stringify({ data, units, tables: listed }, null, 2)}\n`;
}
