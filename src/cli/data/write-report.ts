import type { Report, Source } from '../../schema/report.ts';
import { toReportFile } from '../../import/file/to-report-file.ts';
import { fileReport, type Filed } from './file-report.ts';
import { UnknownPublisherError } from './publishers/identify.ts';
import { PublisherRegistry } from './publishers/registry.ts';

/** The publisher as the report says it, else as its title begins: 某区2019年政府信息公开工作年度报告. */
function publisherName({ report }: Report): string {
  const title = report.title === null ? undefined : /^(.+?)(?:关于)?[〇零一二三四五六七八九\d]{4}年/u.exec(report.title)?.[1];
  const name = report.publisher ?? title;
  if (name === undefined) {
    throw new UnknownPublisherError('The document does not say who published it, neither in its text nor in its title.');
  }
  return name;
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Files an imported report: finds or adds its publisher, merges with a file of the same report, writes both aside and
 * renames them. Calls run one after another. Throws, with nothing changed, where the publisher cannot be told (an
 * `UnknownPublisherError`) or a file that is there cannot be used (a `DataFileError`).
 */
export function writeReport(folder: string, report: Report, source: Source): Promise<Filed> {
  const filed = queue.then(async () => {
    const registry = await PublisherRegistry.open(folder);
    const publisher = registry.findOrAdd({
      name: publisherName(report),
      province: null,
      level: null,
      scope: report.report.scope,
    });
    const result = await fileReport(folder, publisher, toReportFile(publisher.id, report, source));
    await registry.save();
    return result;
  });
  queue = filed.catch(() => undefined);
  return filed;
}
