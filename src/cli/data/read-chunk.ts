import { applyCorrections } from './apply-corrections.ts';
import { attachExplanations } from './attach-explanations.ts';
import { packRows, type PackedRows } from './packed-rows.ts';
import { splitExplanations, toPeerReport, type PeerReport } from './peer-findings.ts';
import { toFiledReports } from './prior-year.ts';
import { newestDay } from './told-days.ts';
import { readReport, type Publishers } from './read-data.ts';
import type { Fault } from './data-error.ts';
import { orSetAside } from './set-aside.ts';
import { runChecks, toFiledReport, type ReadyReport } from './run-checks.ts';
import { reportTables, splitByPlace, toReportRows, type ReportTable } from './table-rows.ts';

/** A report's file, with those of the same year's reports of its publisher's parts. */
export type ReportPaths = { readonly path: string; readonly parts: readonly string[] };

/** Reports of one year that are read together; `prior` are their publishers' of the year before, null where none is. */
export type Chunk = { readonly reports: readonly ReportPaths[]; readonly prior: PackedRows | null };

/**
 * What reports give: rows by table and place, what the checks among peers need of them, and the newest day on which any of
 * them was read or changed; empty where none tells. `setAside` are files that are not what they must be.
 */
export type ReadChunk = {
  readonly date: string;
  readonly setAside: readonly Fault[];
  readonly peers: readonly PeerReport[];
  readonly rows: Readonly<Record<ReportTable, readonly PackedRows[]>>;
};

/** Reads, checks and packs the reports of a chunk; a file that is not what it must be is set aside. */
export function readChunk(
  folder: string,
  publishers: Publishers,
  { reports: paths, prior }: Chunk,
): ReadChunk {
  const read = (path: string): ReadyReport => {
    const report = readReport(folder, path, publishers);
    const entry = publishers.get(report.content.publisher);
    return {
      ...report,
      figures: applyCorrections(report),
      ...(entry && {
        publisher: { level: entry.level, name: entry.names.hans, region_code: entry.region_code },
      }),
    };
  };
  const setAside: Fault[] = [];
  const note = (fault: Fault) => setAside.push(fault);
  const chunk = new Map(
    paths.flatMap(({ path }) => {
      const report = orSetAside(note, () => read(path));
      return report ? [[path, report] as const] : [];
    }),
  );
  const before = prior && toFiledReports(prior);
  // A bad part is told by the chunk that it is in.
  const readPart = (path: string) => {
    const part =
      chunk.get(path) ??
      orSetAside(
        () => undefined,
        () => read(path),
      );
    return part ? [toFiledReport(part)] : [];
  };
  const findings = new Map(
    paths.flatMap(({ path, parts }) => {
      const report = chunk.get(path);
      if (!report) return [];
      const last = before?.get(report.content.publisher) ?? [];
      const found = runChecks(report, last, () => parts.flatMap(readPart));
      const { alone: explanations } = splitExplanations(report.content.explanations);
      const explained = orSetAside(note, () => attachExplanations(report.file, found, explanations));
      if (explained === null) chunk.delete(path);
      return explained === null ? [] : [[report.id, explained] as const];
    }),
  );
  const reports = [...chunk.values()];
  const rows = toReportRows(reports, findings);
  const pack = (table: ReportTable) => splitByPlace(table, rows[table]).map((held) => packRows(table, held));
  const packed = Object.fromEntries(reportTables.map((table) => [table, pack(table)] as const));
  return {
    date: newestDay(reports.map(({ content }) => content)),
    setAside,
    peers: reports.flatMap(toPeerReport),
    rows: packed as Record<ReportTable, PackedRows[]>,
  };
}
