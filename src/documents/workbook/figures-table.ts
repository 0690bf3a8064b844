import type { figureProblems, reportFigures } from '../../query/report-figures.ts';
import type { RowOf } from '../../query/query.ts';
import { everything } from '../../query/filter.ts';
import { indicators, type Indicator } from '../../schema/indicators.ts';
import { problems, type Problem } from '../../schema/problems.ts';
import { sections } from '../../schema/sections.ts';
import { numberColumn, textCell, textColumn } from '../../views/model/table-cells.ts';
import { publisherName, scopeName } from '../../views/model/names.ts';
import type { TableCell, TableModel } from '../../views/model/view.ts';
import type { DocumentContext } from '../matter/document-context.ts';

type FigureRow = RowOf<ReturnType<typeof reportFigures>['columns']>;
type ProblemRow = RowOf<ReturnType<typeof figureProblems>['columns']>;

const isProblem = (text: string | null): text is Problem => text !== null && Object.hasOwn(problems, text);

/** Every figure that some of these reports give, a row a report; where a report says why there is none, that stands there. */
export function figuresTable(
  rows: readonly FigureRow[],
  stated: readonly ProblemRow[],
  context: DocumentContext,
): TableModel {
  const { d, say, format } = context;
  const words = d.book;
  const said = new Map(stated.map((row) => [`${row.report_id ?? ''} ${row.key ?? ''}`, row.problem]));
  const shown = indicators.filter(({ key }) => rows.some((row) => row[key] !== null));
  const named = ({ section, path }: Indicator) => [sections[section].names, ...path].map(say).join(' › ');
  const cell = (row: FigureRow, { key, unit }: Indicator): TableCell => {
    const value = row[key];
    if (value !== null) return { text: format.exact(value, unit === 'percent' ? 'percent' : 'count'), value };
    const problem = said.get(`${row.report_id ?? ''} ${key}`) ?? null;
    return { text: '', value: null, ...(isProblem(problem) && { reason: say(problems[problem].names) }) };
  };
  return {
    columns: [
      textColumn('publisher', words.publisher),
      numberColumn('year', words.year),
      textColumn('scope', words.scope),
      textColumn('published', words.published),
      textColumn('source', words.source),
      ...shown.map((indicator) => numberColumn(indicator.key, named(indicator))),
    ],
    rows: rows.map((row) => [
      textCell(publisherName(row, { ...context, filter: everything })),
      { text: String(row.year ?? ''), value: row.year },
      textCell(scopeName(row.scope, { ...context, filter: everything })),
      { text: row.published ?? '', value: row.published },
      { text: row.source_url ?? '', value: row.source_url },
      ...shown.map((indicator) => cell(row, indicator)),
    ]),
  };
}
