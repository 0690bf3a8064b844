import { toSafeLine } from '../../documents/safe-text.ts';
import { provinceFolder } from '../../import/file/report-path.ts';
import { provinces, type ProvinceCode } from '../../schema/publishers.ts';
import type { OwnReport } from '../own/own-report.ts';
import { toOwnFile } from '../own/to-own-file.ts';

/** A file below `data/`. */
export type DataFile = { readonly path: string; readonly json: string };

const isProvince = (code: string | null): code is ProvinceCode =>
  code !== null && Object.hasOwn(provinces, code);

/** A name that can be a folder's. */
const safe = (name: string): string =>
  toSafeLine(name)
    .replace(/[\\/:*?"<>|\s]+/g, '_')
    .replace(/^\.+/, '');

function pathOf({ publisher, report }: OwnReport): string {
  const { siteId, names, province } = publisher;
  const folder = isProvince(province) ? provinceFolder(province) : 'unknown';
  return `reports/${folder}/${safe(siteId ?? names.hans)}/${report.report.year}`;
}

/**
 * The data files of own reports, each at its place below `data/`. A publisher that the site does not have stands under
 * `reports/unknown/` by its name: the import command, given the document, adds the publisher with its id. A second report of a publisher and year gets a
 * number.
 */
export function toDataFiles(reports: readonly OwnReport[]): readonly DataFile[] {
  const taken = new Map<string, number>();
  return reports.map((own) => {
    const { publisher } = own;
    const path = pathOf(own);
    const count = (taken.get(path) ?? 0) + 1;
    taken.set(path, count);
    const file = toOwnFile(own, publisher.siteId ?? publisher.names.hans);
    return {
      path: `${path}${count > 1 ? `-${count}` : ''}.json`,
      json: `${JSON.stringify(file, null, 2)}\n`,
    };
  });
}
