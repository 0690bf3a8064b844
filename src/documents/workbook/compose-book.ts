import type { Database } from '../../query/database.ts';
import { everything } from '../../query/filter.ts';
import { findingsList } from '../../query/listed-findings.ts';
import { figureProblems, reportFigures } from '../../query/report-figures.ts';
import { toFindingsTable } from '../../views/quality/findings-table.ts';
import { indicatorNotes, methodSteps } from '../../views/ranking/ranking-method.ts';
import { rankingTable } from '../../views/ranking/ranking-table.ts';
import type { TableModel } from '../../views/model/view.ts';
import { footOf, type DocumentContext } from '../matter/document-context.ts';
import type { RankingMatter } from '../matter/gather-ranking.ts';
import type { Subject } from '../matter/subject.ts';
import type { Book, BookSheet } from './book.ts';
import { figuresSheet } from './figures-sheet.ts';
import { toBookSheet, toTextSheet } from './to-book-sheet.ts';

/** Where a table is from: data version, address, what it was narrowed to, and what blanks mean. */
function dataLines(
  title: string,
  notes: readonly string[],
  context: DocumentContext,
): readonly (readonly [string, string])[] {
  const { d, address, mark, t } = context;
  return [
    [d.book.title, title],
    [d.book.data, footOf(context)],
    ...(mark === null ? [] : [[t.reports.laid.column, mark] as const]),
    ...(address === null ? [] : [[d.book.address, address] as const]),
    ...notes.map((note) => [d.book.note, note] as const),
    [d.book.note, d.book.missing],
  ];
}

function methodLines(
  matter: RankingMatter,
  context: DocumentContext,
): readonly (readonly [string, string])[] {
  const { plan, ranking } = matter;
  const { method } = context.t.ranking;
  const { keys, ranked, settings } = plan;
  return [
    ...indicatorNotes({ ranking, ranked, keys }, settings, context).map(
      ({ name, notes }) => [name, notes.join(' · ')] as const,
    ),
    ...methodSteps(settings, context).map((step, at) => [`${method.steps} ${at + 1}`, step] as const),
  ];
}

type BookAsked = { readonly subject: Subject; readonly matter: RankingMatter | null };

/** The whole of a place or a ranking as a workbook: ranking, every figure, findings, and how it was made of what. */
export async function composeBook(
  database: Database,
  { subject, matter }: BookAsked,
  context: DocumentContext,
): Promise<Book> {
  const { d, t } = context;
  const { filter } = subject;
  const [figures, stated, failed, looked] = await Promise.all([
    database.run(reportFigures(filter)),
    database.run(figureProblems(filter)),
    database.run(findingsList(filter, { check: null, class: null, result: 'fail' })),
    database.run(findingsList(filter, { check: null, class: null, result: 'warn' })),
  ]);
  const reasons = d.book.reason;
  const findings = toFindingsTable([...failed, ...looked], { ...context, filter: everything });
  const sheets: BookSheet[] = [
    ...(matter?.isEnough === true
      ? [toBookSheet(d.book.ranking, rankingTable(matter.ranked, context, 'file'), reasons)]
      : []),
    figuresSheet(figures, stated, context),
    toBookSheet(d.book.findings, findings, reasons),
    toTextSheet(
      d.book.method,
      [d.book.what, d.book.text],
      [
        ...dataLines(subject.about, [], context),
        ...(matter ? methodLines(matter, context) : [[t.ranking.method.title, d.notice.noReports] as const]),
      ],
    ),
  ];
  return { title: subject.about, sheets };
}

/** One table of the board as a workbook: the table, and a sheet that says where it is from. */
export const tableBook = (
  title: string,
  table: TableModel,
  notes: readonly string[],
  context: DocumentContext,
): Book => ({
  title,
  sheets: [
    toBookSheet(context.d.book.table, table, context.d.book.reason),
    toTextSheet(
      context.d.book.method,
      [context.d.book.what, context.d.book.text],
      dataLines(title, notes, context),
    ),
  ],
});
