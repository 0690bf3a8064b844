import type { Edition } from '../../schema/axis.ts';
import { editionOfYear } from '../../schema/editions.ts';
import type { Level } from '../../schema/publishers.ts';
import type { Figures, Report, ReportHead } from '../../schema/report.ts';

/** What the checks ask of a publisher; null where the register does not tell, or the publisher is not in it. */
export type PublisherTraits = {
  readonly level: Level | null;
  readonly name: string;
  readonly region_code: string | null;
};

/** What the checks need of a report. Without a publisher, the checks that ask who it is find less. */
export type Subject = Pick<Report, 'report' | 'figures' | 'channels' | 'unknown_rows'> & {
  readonly publisher?: PublisherTraits;
};

/** A report among others: `id` is what findings name it by. */
export type FiledReport = {
  readonly id: string;
  readonly report: Pick<ReportHead, 'year' | 'edition' | 'scope'>;
  readonly figures: Figures;
};

/**
 * A report of a region or of one of its parts: `publisher` is whose it is; `otherwise` are the numbers that its file tells
 * under names of its own, beside the figures.
 */
export type RegionReport = FiledReport & {
  readonly publisher?: Pick<PublisherTraits, 'level' | 'region_code'> & { readonly id: string };
  readonly otherwise?: ReadonlySet<number>;
};

/** The edition that a report was printed in, else the one in force for its year; null before the national forms. */
export const editionOf = ({ report }: Pick<FiledReport, 'report'>): Edition | null =>
  report.edition ?? editionOfYear(report.year);
