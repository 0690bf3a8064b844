import type { Edition } from '../../schema/axis.ts';
import { editionOfYear } from '../../schema/editions.ts';
import type { Report } from '../../schema/report.ts';

/** What the checks need of a report. */
export type Subject = Pick<Report, 'report' | 'figures' | 'channels' | 'unknown_rows'>;

/** A report among others: `id` is what findings name it by. */
export type FiledReport = Pick<Report, 'report' | 'figures'> & { readonly id: string };

/** The edition that a report was printed in, else the one in force for its year; null before the national forms. */
export const editionOf = ({ report }: Pick<Report, 'report'>): Edition | null =>
  report.edition ?? editionOfYear(report.year);
