import type { Report, Source } from '../../schema/report.ts';
import { toReportFile } from '../../import/file/to-report-file.ts';
import { publisherFolder } from './data-paths.ts';
import { fileReport, readYear, type Filed } from './file-report.ts';
import { UnknownPublisherError } from '../../places/locate.ts';
import type { PublisherEntry } from './publishers/publisher-entry.ts';
import { PublisherRegistry } from './publishers/registry.ts';

/** A report with the document that it was read from. */
export type Unfiled = { readonly report: Report; readonly source: Source };

/** The publisher as the report says it, else as its title begins: 某区2019年政府信息公开工作年度报告. */
function publisherName({ report }: Report): string {
  const title =
    report.title === null
      ? undefined
      : /^(.+?)(?:关于)?[〇零一二三四五六七八九\d]{4}年/u.exec(report.title)?.[1];
  const name = report.publisher ?? title;
  if (name === undefined) {
    throw new UnknownPublisherError(
      'The document does not say who published it, neither in its text nor in its title.',
    );
  }
  return name;
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Finds or adds a report's publisher; throws, with nothing changed, where it or its folder's files cannot be used. */
async function findPlace(
  folder: string,
  registry: PublisherRegistry,
  { report }: Unfiled,
): Promise<PublisherEntry> {
  const { scope, year } = report.report;
  const publisher = registry.find({ name: publisherName(report), province: null, level: null, scope });
  await readYear(publisherFolder(folder, 'reports', publisher), year);
  registry.add(publisher);
  return publisher;
}

async function fileAll(folder: string, reports: readonly Unfiled[]): Promise<(Filed | Error)[]> {
  const registry = await PublisherRegistry.open(folder);
  const places: (PublisherEntry | Error)[] = [];
  for (const each of reports) places.push(await findPlace(folder, registry, each).catch(toError));
  if (places.some((place) => !(place instanceof Error))) await registry.save();
  const filed: (Filed | Error)[] = [];
  for (const [index, { report, source }] of reports.entries()) {
    const place = places[index] ?? new Error('A report has no place.');
    if (place instanceof Error) filed.push(place);
    else {
      filed.push(await fileReport(folder, place, toReportFile(place.id, report, source)).catch(toError));
    }
  }
  return filed;
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Files imported reports: finds or adds their publishers, then merges each with a file of the same report, written aside
 * and renamed; the publishers are written before the reports that name them. Calls run one after another. What cannot
 * be filed (an `UnknownPublisherError`, or a `DataFileError` of a file that is there) is an error in its place, and
 * changes nothing.
 */
export function writeReports(folder: string, reports: readonly Unfiled[]): Promise<(Filed | Error)[]> {
  const filed = queue.then(() => fileAll(folder, reports));
  queue = filed.catch(() => undefined);
  return filed;
}

/** Files one imported report; throws what `writeReports` gives as an error. */
export async function writeReport(folder: string, report: Report, source: Source): Promise<Filed> {
  const [filed] = await writeReports(folder, [{ report, source }]);
  if (!filed || filed instanceof Error) throw filed ?? new Error('Nothing was filed.');
  return filed;
}
