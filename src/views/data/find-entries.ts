import { dictionary, type DictionaryEntry } from '../../schema/dictionary.ts';
import { tableNotes } from '../../schema/table-notes.ts';
import type { TableName } from '../../schema/tables.ts';
import { units } from '../../schema/units.ts';

/** Everything that is written of a column, in any language, in lower case. */
function toHaystack(entry: DictionaryEntry): string {
  const { table, column, names, meaning, unit, printed, codes } = entry;
  const coded = codes?.listed
    ? [...codes.words].flatMap(([code, words]) => [code, ...Object.values(words)])
    : [];
  return [
    table,
    column,
    ...Object.values(tableNotes[table].names),
    ...Object.values(names),
    ...Object.values(meaning),
    ...(unit === null ? [] : Object.values(units[unit])),
    ...Object.values(printed),
    ...coded,
  ]
    .join('\n')
    .toLowerCase();
}

const haystacks = new Map(dictionary.map((entry) => [entry, toHaystack(entry)]));

/** The columns, of one table or of all, of which every word of a search is written somewhere, in any language. */
export function findEntries(search: string, table: TableName | null): readonly DictionaryEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return dictionary.filter(
    (entry) =>
      (table === null || entry.table === table) &&
      words.every((word) => haystacks.get(entry)?.includes(word)),
  );
}
