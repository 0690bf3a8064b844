import { inFileOrder } from '../../import/file/file-order.ts';
import type { ReportFile } from '../../import/file/report-file.ts';
import { toReportFile } from '../../import/file/to-report-file.ts';
import type { OwnReport } from './own-report.ts';

/** An own report as the content of a data file, with what the reader typed; `publisher` is the id that it bears there. */
export function toOwnFile(
  { report, source, corrections = [], explanations = [] }: OwnReport,
  publisher: string,
): ReportFile {
  return inFileOrder({
    ...toReportFile(publisher, report, source),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(explanations.length > 0 ? { explanations } : {}),
  });
}
