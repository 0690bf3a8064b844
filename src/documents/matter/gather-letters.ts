import type { Database } from '../../query/database.ts';
import type { Filter } from '../../query/filter.ts';
import { letterFindings, letterPlaces, letterReports } from '../../query/letter-reports.ts';
import type { RowOf } from '../../query/query.ts';
import type { CheckId } from '../../schema/checks.ts';
import type { IndicatorKey } from '../../schema/indicators.ts';
import type { Finding } from '../../schema/report.ts';
import { sideKeys, toFinding } from '../../views/quality/findings-table.ts';

export type LetterReport = RowOf<ReturnType<typeof letterReports>['columns']>;
export type PrintedFigure = RowOf<ReturnType<typeof letterPlaces>['columns']>;

/** A finding with the figures of both its sides as the reports print them. */
export type LetterFinding = {
  readonly finding: Finding;
  readonly left: readonly PrintedFigure[];
  readonly right: readonly PrintedFigure[];
  /** The year of the other report of the same publisher, or of a part of it, that the right side is of. */
  readonly otherYear: number | null;
};

/** A report and all that it fails or that needs a look; a letter is made of it. */
export type LetterMatter = { readonly report: LetterReport; readonly findings: readonly LetterFinding[] };

/** The reports of a filter, each with its findings and the places of their figures; by publisher. */
export async function gatherLetters(database: Database, filter: Filter): Promise<readonly LetterMatter[]> {
  const [reports, findings] = await Promise.all([
    database.run(letterReports(filter)),
    database.run(letterFindings(filter)),
  ]);
  const ids = new Set(findings.flatMap((row) => [row.report_id, row.other_report_id]));
  const keys = new Set(findings.flatMap((row) => [...sideKeys(row.left_keys), ...sideKeys(row.right_keys)]));
  const named = [...ids].filter((id) => id !== null);
  const printed = named.length > 0 && keys.size > 0 ? await database.run(letterPlaces(named, [...keys])) : [];
  const places = new Map(printed.map((row) => [`${row.report_id ?? ''} ${row.key ?? ''}`, row]));
  const figure = (report: string | null, key: string) => places.get(`${report ?? ''} ${key}`) ?? [];
  const byReport = new Map<string | null, LetterFinding[]>();
  for (const row of findings) {
    const finding = toFinding(row);
    if (!finding) continue;
    const known = byReport.get(row.report_id) ?? [];
    const left = sideKeys(row.left_keys);
    const reportOf = (key: IndicatorKey) =>
      row.other_report_id === null || isOfThisYear(finding.check, key, left)
        ? row.report_id
        : row.other_report_id;
    known.push({
      finding,
      left: left.flatMap((key) => figure(row.report_id, key)),
      right: sideKeys(row.right_keys).flatMap((key) => figure(reportOf(key), key)),
      otherYear: row.other_year,
    });
    byReport.set(row.report_id, known);
  }
  return reports.map((report) => ({ report, findings: byReport.get(report.report_id) ?? [] }));
}

/** Of what the stock of last year is followed by, this year’s report tells what came and what went. */
const isOfThisYear = (check: CheckId, key: IndicatorKey, left: readonly IndicatorKey[]): boolean =>
  check === 'disclosure.stock' && !left.includes(key);
