import type { Edition } from '../../schema/axis.ts';
import { editionOfYear } from '../../schema/editions.ts';
import type { Figures, Report, ReportHead } from '../../schema/report.ts';

/** What the checks need of a report. */
export type Subject = Pick<Report, 'report' | 'figures' | 'channels' | 'unknown_rows'>;

/** A report among others: `id` is what findings name it by. */
export type FiledReport = {
  readonly id: string;
  readonly report: Pick<ReportHead, 'year' | 'edition' | 'scope'>;
  readonly figures: Figures;
};

/** The edition that a report was printed in, else the one in force for its year; null before the national forms. */
export const editionOf = ({ report }: Pick<FiledReport, 'report'>): Edition | null =>
  report.edition ?? editionOfYear(report.year);
