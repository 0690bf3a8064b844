import { applyCorrections } from './apply-corrections.ts';
import { packRows, type PackedRows } from './packed-rows.ts';
import { readAgain, readReport, type NamedReport, type Publishers } from './read-data.ts';
import { runChecks, toFiledReport, type ReadyReport } from './run-checks.ts';
import { reportTables, splitByPlace, toReportRows, type ReportTable } from './table-rows.ts';

/** A report's file, with those of what it is checked against: its publisher's of the year before, and its parts'. */
export type ReportPaths = {
  readonly path: string;
  readonly prior: readonly string[];
  readonly parts: readonly string[];
};

/** Reports of one year that are read together, when all those of the years before were read. */
export type Chunk = readonly ReportPaths[];

/** What reports give: rows by table and place, and the newest date that they tell. */
export type ReadChunk = {
  readonly date: string;
  readonly rows: Readonly<Record<ReportTable, readonly PackedRows[]>>;
};

const dateOf = ({ content: { report } }: NamedReport): string => report.published ?? `${report.year}-12-31`;

/** Reads, checks and packs the reports of a chunk. Throws a `DataFileError` at the first file that is not what it must be. */
export function readChunk(folder: string, publishers: Publishers, chunk: Chunk): ReadChunk {
  const correct = (report: NamedReport): ReadyReport => ({ ...report, figures: applyCorrections(report) });
  const read = (path: string) => correct(readReport(folder, path, publishers));
  const own = new Map(chunk.map(({ path }) => [path, read(path)]));
  const readPrior = (path: string) => toFiledReport(correct(readAgain(folder, path)));
  const readPart = (path: string) => toFiledReport(own.get(path) ?? read(path));
  const findings = new Map(
    chunk.flatMap(({ path, prior, parts }) => {
      const report = own.get(path);
      return report ? [[report.id, runChecks(report, prior.map(readPrior), () => parts.map(readPart))] as const] : [];
    }),
  );
  const reports = [...own.values()];
  const rows = toReportRows(reports, findings);
  const pack = (table: ReportTable) => splitByPlace(table, rows[table]).map((held) => packRows(table, held));
  const packed = Object.fromEntries(reportTables.map((table) => [table, pack(table)] as const));
  return {
    date: reports.map(dateOf).reduce((one, other) => (other > one ? other : one), ''),
    rows: packed as Record<ReportTable, PackedRows[]>,
  };
}
