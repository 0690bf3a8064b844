import type { Report, Source } from '../../schema/report.ts';
import { inFileOrder } from './file-order.ts';
import { toFiled, toPlaceCode } from './filed-figures.ts';
import type { ReportFile } from './report-file.ts';

const mapValues = <A, B>(
  byKey: Readonly<Partial<Record<string, A>>>,
  change: (value: A) => B,
): Record<string, B> =>
  Object.fromEntries(
    Object.entries(byKey).flatMap(([key, value]) => (value === undefined ? [] : [[key, change(value)]])),
  );

/** An imported report as the content of its data file, in its order; `publisher` is the publisher’s id. */
export function toReportFile(publisher: string, report: Report, source: Source): ReportFile {
  return inFileOrder({
    publisher,
    report: report.report,
    sources: [{ ...source, ...(report.partial ? { partial: true } : {}) }],
    partial: report.partial,
    read: report.read,
    figures: mapValues(report.figures, toFiled),
    channels: report.channels.map(({ channel, label, items, printed, approximate, part }) => ({
      channel,
      ...(label === '' ? {} : { label }),
      items,
      ...(printed === undefined ? {} : { printed }),
      ...(approximate ? { approximate } : {}),
      ...(part ? { part } : {}),
    })),
    unknown_rows: report.unknown_rows,
    ...(report.refused ? { refused: report.refused } : {}),
    themes: report.themes,
    places: mapValues(report.places, toPlaceCode),
  });
}
