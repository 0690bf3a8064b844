import { reasonOf } from '../query/missing-reason.ts';
import { toCsvLine } from '../query/csv.ts';
import type { Edition } from '../schema/axis.ts';
import type { Language } from '../schema/languages.ts';
import { columnCodes, readCodes } from '../schema/column-codes.ts';
import { columnNames } from '../schema/column-names.ts';
import type { PlainColumn } from '../schema/column-notes.ts';
import { indicators } from '../schema/indicators.ts';
import type { Problem } from '../schema/problems.ts';
import { unitNames } from '../schema/units.ts';
import type { ParquetFile } from './decode-table.ts';
import { readGroups, type Cell, type RowGroup } from './read-groups.ts';
import type { Piece } from './write-csv.ts';

/** What a report states of a figure beyond its value. */
type Stated = {
  readonly problem: Cell;
  readonly printed: Cell;
  readonly approximate: Cell;
  readonly correction: Cell;
};

/** What was read beside the reports themselves: what they state of figures, and their publishers' names. */
export type FiguresBackground = {
  readonly stated: ReadonlyMap<string, ReadonlyMap<string, Stated>>;
  readonly publishers: ReadonlyMap<string, string>;
};

const unit: Readonly<Record<Language, string>> = { hans: '单位', hant: '單位', en: 'Unit' };
const publisher: Readonly<Record<Language, string>> = { hans: '发布机构', hant: '發佈機構', en: 'Publisher' };

const columns = [
  'report_id',
  'publisher_id',
  'publisher',
  'year',
  'scope',
  'key',
  'unit',
  'value',
  'problem',
  'printed',
  'approximate',
  'correction',
] as const;

/** The head line of the figures' CSV: one row per report and indicator. */
export const figuresHead = (words: Language | null): string =>
  toCsvLine(
    columns.map((column) => {
      if (words === null) return column;
      if (column === 'unit') return unit[words];
      return column === 'publisher' ? publisher[words] : columnNames[column][words];
    }),
  );

/** Reads what reports state beyond values: a figure that is a plain number and nothing else is left out. */
export async function readBackground(
  sources: readonly ParquetFile[],
  publishers: readonly ParquetFile[],
  language: Language,
): Promise<FiguresBackground> {
  const stated = new Map<string, Map<string, Stated>>();
  const names = new Map<string, string>();
  for (const file of sources) {
    const wanted = ['report_id', 'key', 'problem', 'printed', 'approximate', 'correction'];
    for await (const group of readGroups(file, wanted)) {
      eachRow(group, (at) => {
        const facts: Stated = {
          problem: at('problem'),
          printed: at('printed'),
          approximate: at('approximate'),
          correction: at('correction'),
        };
        if (Object.values(facts).every((cell) => cell === null || cell === false)) return;
        const report = String(at('report_id'));
        const mine = stated.get(report) ?? new Map<string, Stated>();
        stated.set(report, mine.set(String(at('key')), facts));
      });
    }
  }
  for (const file of publishers) {
    for await (const group of readGroups(file, ['publisher_id', language])) {
      eachRow(group, (at) => names.set(String(at('publisher_id')), String(at(language))));
    }
  }
  return { stated, publishers: names };
}

function eachRow({ rows, columns: read }: RowGroup, tell: (at: (column: string) => Cell) => void): void {
  for (let row = 0; row < rows; row += 1) tell((column) => read.get(column)?.[row] ?? null);
}

function code(column: PlainColumn, cell: Cell, words: Language | null): Cell {
  const codes = columnCodes[column];
  return words === null || cell === null || !codes ? cell : readCodes(codes, String(cell), words);
}

function linesOf(
  at: (column: string) => Cell,
  { stated, publishers }: FiguresBackground,
  words: Language | null,
): string {
  const report = {
    year: Number(at('year')),
    edition: at('edition') as Edition | null,
    partial: at('partial') === true,
  };
  const head = [
    at('report_id'),
    at('publisher_id'),
    publishers.get(String(at('publisher_id'))) ?? null,
    report.year,
    code('scope', at('scope'), words),
  ];
  const mine = stated.get(String(at('report_id')));
  let text = '';
  for (const indicator of indicators) {
    const value = at(indicator.key);
    const facts = mine?.get(indicator.key);
    const problem =
      value === null ? reasonOf(indicator, report, (facts?.problem ?? null) as Problem | null) : null;
    text += toCsvLine([
      ...head,
      words === null ? indicator.key : indicator.names[words],
      words === null ? indicator.unit : unitNames[indicator.unit][words],
      value,
      code('problem', problem, words),
      facts?.printed ?? null,
      code('approximate', value === null ? null : facts?.approximate === true, words),
      facts?.correction ?? null,
    ]);
  }
  return text;
}

/**
 * The figures of one file of reports in long form, piece by piece, without the head: each report and indicator with its
 * value, or with why there is none (`reasonOf`). Never both, and never neither.
 */
export async function* writeFigures(
  reports: ParquetFile,
  background: FiguresBackground,
  words: Language | null,
): AsyncGenerator<Piece> {
  const wanted = ['report_id', 'publisher_id', 'year', 'scope', 'edition', 'partial'];
  for await (const group of readGroups(reports, [...wanted, ...indicators.map(({ key }) => key)])) {
    for (let row = 0; row < group.rows; row += 1) {
      const text = linesOf((column) => group.columns.get(column)?.[row] ?? null, background, words);
      yield { text, rows: 1 };
    }
  }
}
