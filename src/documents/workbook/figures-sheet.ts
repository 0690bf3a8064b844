import type { figureProblems, reportFigures } from '../../query/report-figures.ts';
import type { RowOf } from '../../query/query.ts';
import { everything } from '../../query/filter.ts';
import { indicators, type Indicator } from '../../schema/indicators.ts';
import { problems, type Problem } from '../../schema/problems.ts';
import { sections } from '../../schema/sections.ts';
import { reasonColumn } from '../../views/model/flat-table.ts';
import { publisherName, scopeName } from '../../views/model/names.ts';
import type { DocumentContext } from '../matter/document-context.ts';
import type { BookCell, BookSheet, NumberLook } from './book.ts';
import { madeOf } from './to-book-sheet.ts';

type FigureRow = RowOf<ReturnType<typeof reportFigures>['columns']>;
type ProblemRow = RowOf<ReturnType<typeof figureProblems>['columns']>;

const isProblem = (text: string | null): text is Problem => text !== null && Object.hasOwn(problems, text);

/** Why figures have no number, in words: report → key → reason. */
function toReasons(stated: readonly ProblemRow[], { say }: DocumentContext) {
  const reasons = new Map<string, Map<string, string>>();
  for (const { report_id: report, key, problem } of stated) {
    if (report === null || key === null || !isProblem(problem)) continue;
    const found = reasons.get(report) ?? new Map<string, string>();
    reasons.set(report, found.set(key, say(problems[problem].names)));
  }
  return reasons;
}

/** How the numbers of an indicator look: alike in all rows. */
const lookOf = ({ key, unit }: Indicator, rows: readonly FigureRow[]): NumberLook =>
  unit === 'percent'
    ? 'percent'
    : rows.every((row) => row[key] === null || Number.isInteger(row[key]))
      ? 'whole'
      : 'decimal';

/**
 * Every figure that some of these reports give, a row a report; a figure that one of them gives no number for is followed by
 * a column that says why. Its rows are made as they are read: of thousands of reports they are hundreds of thousands of cells.
 */
export function figuresSheet(
  rows: readonly FigureRow[],
  stated: readonly ProblemRow[],
  context: DocumentContext,
): BookSheet {
  const { d, say } = context;
  const words = d.book;
  const reasons = toReasons(stated, context);
  const reasonOf = (row: FigureRow, key: Indicator['key']): string | null =>
    row[key] === null ? (reasons.get(row.report_id ?? '')?.get(key) ?? null) : null;
  const shown = indicators
    .filter(({ key }) => rows.some((row) => row[key] !== null))
    .map((indicator) => ({
      indicator,
      name: [sections[indicator.section].names, ...indicator.path].map(say).join(' › '),
      hasReasons: rows.some((row) => reasonOf(row, indicator.key) !== null),
      look: lookOf(indicator, rows),
    }));
  return {
    name: words.figures,
    columns: [
      words.publisher,
      words.year,
      words.scope,
      words.published,
      words.source,
      ...shown.flatMap(({ name, hasReasons }) => [
        name,
        ...(hasReasons ? [reasonColumn(name, words.reason)] : []),
      ]),
    ],
    rows: madeOf(rows, (row): readonly BookCell[] => [
      { value: publisherName(row, context) },
      { value: row.year, look: 'year' },
      { value: scopeName(row.scope, { ...context, filter: everything }) },
      { value: row.published },
      { value: row.source_url },
      ...shown.flatMap(({ indicator: { key }, hasReasons, look }) => [
        { value: row[key], look },
        ...(hasReasons ? [{ value: reasonOf(row, key) }] : []),
      ]),
    ]),
    count: rows.length,
    frozen: 1,
  };
}
