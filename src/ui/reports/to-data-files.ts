import { inSchemaOrder } from '../../import/file/filed-figures.ts';
import type { ReportFile } from '../../import/file/report-file.ts';
import { provinceFolder } from '../../import/file/report-path.ts';
import { toReportFile } from '../../import/file/to-report-file.ts';
import { provinces, type ProvinceCode } from '../../schema/publishers.ts';
import type { OwnReport } from '../own/own-report.ts';

/** A file below `data/`. */
export type DataFile = { readonly path: string; readonly json: string };

const isProvince = (code: string | null): code is ProvinceCode =>
  code !== null && Object.hasOwn(provinces, code);

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** The content of a report's data file, in the schema's order and without empty lists, as an import writes it. */
function toDataFile({ publisher, report, source }: OwnReport): ReportFile {
  const file = toReportFile(publisher.siteId ?? publisher.names.hans, report, source);
  const { channels, unknown_rows, refused, themes, places = {}, ...rest } = file;
  const lists = { channels, unknown_rows, refused, themes, places: inSchemaOrder(places) };
  return {
    ...rest,
    figures: inSchemaOrder(rest.figures),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined && !isEmpty(list))),
  };
}

/** A name that can be a folder's. */
const safe = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, '_').replace(/^\.+/, '');

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
  return reports.map((report) => {
    const path = pathOf(report);
    const count = (taken.get(path) ?? 0) + 1;
    taken.set(path, count);
    return {
      path: `${path}${count > 1 ? `-${count}` : ''}.json`,
      json: `${JSON.stringify(toDataFile(report), null, 2)}\n`,
    };
  });
}
