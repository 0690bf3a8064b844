import type { Report, Source } from '../../schema/report.ts';
import { toldPublisher } from '../../import/told-publisher.ts';
import { toReportFile } from '../../import/file/to-report-file.ts';
import { publisherFolder } from './data-paths.ts';
import { refuseLinks } from './refuse-links.ts';
import { withLock, type TellLock } from './with-lock.ts';
import { fileReport, readYear, type Filed, type YearFiles } from './file-report.ts';
import { UnknownPublisherError } from '../../places/locate.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import { PublisherRegistry } from './publishers/registry.ts';

/** A report with the document that it was read from. */
export type Unfiled = { readonly report: Report; readonly source: Source };

/** The name that a report is filed under. Throws an `UnknownPublisherError` where it tells none. */
function nameOf(report: Report): string {
  const name = toldPublisher(report);
  if (name !== null) return name;
  throw new UnknownPublisherError(
    'The document does not say who published it, neither in its text nor in its title.',
  );
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Where a report is to be filed: its publisher, and the publisher's reports of that year. */
type Filing = { readonly publisher: PublisherEntry; readonly year: YearFiles };

/** Finds or adds a report's publisher; throws, with nothing changed, where it or its folder's files cannot be used. */
async function findFiling(
  folder: string,
  registry: PublisherRegistry,
  years: Map<string, YearFiles>,
  { report }: Unfiled,
): Promise<Filing> {
  const { scope, year } = report.report;
  const publisher = registry.find({ name: nameOf(report), province: null, level: null, scope });
  const key = `${publisher.id} ${year}`;
  const place = publisherFolder(folder, 'reports', publisher);
  await refuseLinks(folder, place);
  const files = years.get(key) ?? (await readYear(folder, place, year));
  years.set(key, files);
  registry.add(publisher);
  return { publisher, year: files };
}

async function fileAll(folder: string, reports: readonly Unfiled[]): Promise<(Filed | Error)[]> {
  const registry = await PublisherRegistry.open(folder);
  const years = new Map<string, YearFiles>();
  const filings: (Filing | Error)[] = [];
  for (const each of reports) {
    filings.push(await findFiling(folder, registry, years, each).catch(toError));
  }
  if (filings.some((filing) => !(filing instanceof Error))) await registry.save();
  const filed: (Filed | Error)[] = [];
  for (const [index, { report, source }] of reports.entries()) {
    const filing = filings[index] ?? new Error('A report has no place.');
    if (filing instanceof Error) {
      filed.push(filing);
      continue;
    }
    const { publisher, year } = filing;
    const file = toReportFile(publisher.id, report, source);
    filed.push(await fileReport(folder, publisher, file, year).catch(toError));
  }
  return filed;
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Files imported reports: finds or adds their publishers, then merges each with a file of the same report, written aside
 * and renamed; the publishers are written before the reports that name them. Calls run one after another, also those of
 * other processes; `tell` hears of these. What cannot be filed (an `UnknownPublisherError`, or a `DataFileError` of a file
 * that is there) is an error in its place, and changes nothing.
 */
export function writeReports(
  folder: string,
  reports: readonly Unfiled[],
  tell?: TellLock,
): Promise<(Filed | Error)[]> {
  if (reports.length === 0) return Promise.resolve([]);
  const filed = queue.then(() => withLock(folder, () => fileAll(folder, reports), tell));
  queue = filed.catch(() => undefined);
  return filed;
}

/** Files one imported report; throws what `writeReports` gives as an error. */
export async function writeReport(folder: string, report: Report, source: Source): Promise<Filed> {
  const [filed] = await writeReports(folder, [{ report, source }]);
  if (!filed || filed instanceof Error) throw filed ?? new Error('Nothing was filed.');
  return filed;
}
