import { toCsvLine } from '../query/csv.ts';
import { fromAlsoText } from '../schema/also-text.ts';
import type { Language } from '../schema/languages.ts';
import type { CheckId } from '../schema/checks.ts';
import { readCodes } from '../schema/column-codes.ts';
import { describeFinding, factsInWords, missingName } from '../schema/describe-finding.ts';
import { describeTable, type DictionaryEntry } from '../schema/dictionary.ts';
import type { TableName } from '../schema/tables.ts';
import type { ParquetFile } from './decode-table.ts';
import { readGroups, type Cell, type RowGroup } from './read-groups.ts';

/** Lines of CSV, and how many rows of the file they tell. */
export type Piece = { readonly text: string; readonly rows: number };

/** Rows of so many are made into text at a time. */
const step = 2000;

type ReadCell = (row: number) => Cell;

/** The cells of a column as they are, or in the reader's words where they are codes, places or names of figures. */
function cellsOf({ column, codes }: DictionaryEntry, group: RowGroup, words: Language | null): ReadCell {
  const cells = group.columns.get(column) ?? [];
  const plain: ReadCell = (row) => cells[row] ?? null;
  if (words === null) return plain;
  const toWords = (inWords: (text: string, row: number) => string): ReadCell => {
    return (row) => {
      const cell = plain(row);
      return cell === null || cell === '' ? cell : inWords(String(cell), row);
    };
  };
  if (codes) return toWords((text) => readCodes(codes, text, words));
  if (column === 'at') {
    const checked = group.columns.get('check_id') ?? [];
    return toWords((at, row) => {
      return describeFinding({ check: checked[row] as CheckId, result: 'pass', at }).place[words];
    });
  }
  if (column === 'also') return toWords((text) => factsInWords(fromAlsoText(text), words));
  if (column === 'missing') {
    return toWords((keys) => {
      const names = keys.split(',').map((key) => missingName(key)[words]);
      return names.join(words === 'en' ? '; ' : '；');
    });
  }
  return plain;
}

/** The head line of a table's CSV: its columns' keys, or their names in a language. */
export const csvHead = (table: TableName, words: Language | null): string =>
  toCsvLine(describeTable(table).map(({ column, names }) => (words === null ? column : names[words])));

function* linesOf(group: RowGroup, readers: readonly ReadCell[]): Generator<Piece> {
  for (let start = 0; start < group.rows; start += step) {
    let text = '';
    const end = Math.min(start + step, group.rows);
    for (let row = start; row < end; row += 1) text += toCsvLine(readers.map((read) => read(row)));
    yield { text, rows: end - start };
  }
}

/**
 * The rows of one file of a table as CSV, piece by piece, without the head. With `words`, codes are told in the words
 * of that language; without, they are what the Parquet file holds.
 */
export async function* writeCsv(parquet: ParquetFile, words: Language | null): AsyncGenerator<Piece> {
  const entries = describeTable(parquet.entry.table);
  const columns = entries.map(({ column }) => column);
  for await (const group of readGroups(parquet, columns)) {
    yield* linesOf(
      group,
      entries.map((entry) => cellsOf(entry, group, words)),
    );
  }
}
